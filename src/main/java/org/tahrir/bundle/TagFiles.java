package org.tahrir.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.tahrir.notice.TahrirException;

/// The small text files that make a folder a bag (RFC 8493): `name: value` lines and lists of hashes.
final class TagFiles {
    static final String BAGIT = "bagit.txt";
    static final String BAG_INFO = "bag-info.txt";
    static final String SHA256 = "manifest-sha256.txt";
    static final String SHA512 = "manifest-sha512.txt";
    static final String TAG_SHA256 = "tag" + SHA256;
    static final String TAG_SHA512 = "tag" + SHA512;
    static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private TagFiles() {}

    /// The lines of a tag file; the values must hold no line feed.
    static byte[] labelled(Map<String, String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(
                (label, value) -> text.append(label).append(": ").append(value).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// A list of hashes, by path.
    static byte[] hashes(SortedMap<String, Checksums.Sums> files, Function<Checksums.Sums, String> hash) {
        StringBuilder text = new StringBuilder();
        files.forEach((path, sums) ->
                text.append(hash.apply(sums)).append("  ").append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, String> readLabelled(byte[] bytes, String file) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : lines(bytes, file)) {
            int colon = line.indexOf(": ");
            if (colon < 1 || lines.put(line.substring(0, colon), line.substring(colon + 2)) != null) {
                throw TahrirException.unreadable("bundle.bad-tag-file", file);
            }
        }
        return lines;
    }

    /// Hash by path.
    ///
    /// @param digits how many hexadecimal digits a hash has
    static SortedMap<String, String> readHashes(byte[] bytes, String file, int digits) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String line : lines(bytes, file)) {
            boolean shaped = line.length() > digits + 2
                    && line.startsWith("  ", digits)
                    && line.chars().limit(digits).allMatch(c -> Character.digit(c, 16) >= 0);
            if (!shaped || hashes.put(line.substring(digits + 2), line.substring(0, digits)) != null) {
                throw TahrirException.unreadable("bundle.bad-tag-file", file);
            }
        }
        return hashes;
    }

    private static String[] lines(byte[] bytes, String file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.isEmpty() ? new String[0] : text.split("\n");
        } catch (CharacterCodingException e) {
            throw TahrirException.unreadable(e, "bundle.no-utf8", file);
        }
    }
}
