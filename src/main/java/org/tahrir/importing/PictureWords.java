package org.tahrir.importing;

import com.drew.metadata.Metadata;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a picture's file says of it in its IPTC and XMP records: offered where the story says nothing.
///
/// @param alt, caption, credit each "" when the file doesn't say
public record PictureWords(String alt, String caption, String credit) {
    private static final int LONGEST = 2_000;

    static PictureWords of(Metadata metadata) {
        IptcDirectory iptc = metadata.getFirstDirectoryOfType(IptcDirectory.class);
        XmpDirectory xmp = metadata.getFirstDirectoryOfType(XmpDirectory.class);
        Map<String, String> tags = xmp == null ? Map.of() : xmp.getXmpProperties();
        return new PictureWords(
                first(tags.get("Iptc4xmpCore:AltTextAccessibility[1]")),
                first(string(iptc, IptcDirectory.TAG_CAPTION), tags.get("dc:description[1]")),
                first(
                        string(iptc, IptcDirectory.TAG_CREDIT),
                        tags.get("photoshop:Credit"),
                        string(iptc, IptcDirectory.TAG_BY_LINE),
                        tags.get("dc:creator[1]")));
    }

    private static @Nullable String string(@Nullable IptcDirectory iptc, int tag) {
        return iptc == null ? null : iptc.getString(tag);
    }

    private static String first(@Nullable String... candidates) {
        return Stream.of(candidates)
                .map(candidate -> candidate == null ? "" : clean(candidate))
                .filter(candidate -> !candidate.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String clean(String words) {
        String bare = words.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}\uFFFD]+", " ").strip();
        return bare.substring(0, bare.offsetByCodePoints(0, Math.min(bare.codePointCount(0, bare.length()), LONGEST)));
    }
}
