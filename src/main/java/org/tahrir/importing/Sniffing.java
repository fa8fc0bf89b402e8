package org.tahrir.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.tahrir.notice.TahrirException;

/// Finds out what a file is: signatures first, then the shape of its first characters, then its name.
final class Sniffing {
    private static final int HEAD = 8_192;
    private static final Pattern HTML =
            Pattern.compile("<(!doctype\\s+html|html|head|body|meta|title|article|div|p|table)\\b");
    private static final Pattern WHOLE_PAGE = Pattern.compile("<(!doctype\\s+html|html)\\b");
    private static final Pattern FRONT_MATTER = Pattern.compile("---[ \\t]*\\r?\\n(#[^\\n]*+\\n)*+[A-Za-z]+:");

    private Sniffing() {}

    static InputKind kind(Path file) {
        byte[] head = head(file);
        String name = FileBytes.name(file).toLowerCase(Locale.ROOT);
        if (head.length == 0) {
            throw TahrirException.unreadable("importing.file-empty", FileBytes.name(file));
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return zip(file, name);
        }
        if (startsWith(head, 0x1F, 0x8B)) {
            return InputKind.ARCHIVE;
        }
        return json(file, head, name)
                .or(() -> markup(head, name))
                .orElseGet(() -> name.endsWith(".zip") || name.endsWith(".docx") ? byName(name) : text(file));
    }

    private static InputKind zip(Path file, String name) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("word/document.xml") != null) {
                return InputKind.DOCX;
            }
            boolean bag = zip.stream().anyMatch(entry -> entry.getName().endsWith("bagit.txt"));
            return bag ? InputKind.BUNDLE : byName(name);
        } catch (IOException damaged) {
            return byName(name);
        }
    }

    private static InputKind byName(String name) {
        return name.endsWith(".docx") ? InputKind.DOCX : InputKind.BUNDLE;
    }

    private static Optional<InputKind> json(Path file, byte[] head, String name) {
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return Optional.of(InputKind.ARCHIVE);
        }
        String start = latin(head).strip();
        boolean named = name.endsWith(".json");
        if (!start.startsWith("{")) {
            return named ? Optional.of(InputKind.NINJS) : Optional.empty();
        }
        return JsonShape.of(file).or(() -> named ? Optional.of(InputKind.NINJS) : Optional.empty());
    }

    private static Optional<InputKind> markup(byte[] head, String name) {
        String start = afterPreamble(latin(head).toLowerCase(Locale.ROOT));
        boolean markdown = name.endsWith(".md") || name.endsWith(".markdown");
        boolean html = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        if (html
                || (HTML.matcher(start).lookingAt() && !markdown)
                || WHOLE_PAGE.matcher(start).lookingAt()) {
            return Optional.of(InputKind.HTML);
        }
        return markdown || FRONT_MATTER.matcher(start).lookingAt() ? Optional.of(InputKind.MARKDOWN) : Optional.empty();
    }

    private static InputKind text(Path file) {
        String name = FileBytes.name(file);
        String text = TextDecoding.decode(FileBytes.read(file, Limits.TEXT_FILE), name)
                .text();
        return PageSplitter.split(text).looksLikePage() ? InputKind.PAGE : InputKind.TEXT;
    }

    private static byte[] head(Path file) {
        try (InputStream in = FileBytes.open(file)) {
            return in.readNBytes(HEAD);
        } catch (IOException trouble) {
            throw FileBytes.unreadable(trouble, file);
        }
    }

    /// What follows the blanks, comments and XML declaration that may stand before markup.
    private static String afterPreamble(String start) {
        int at = 0;
        while (at < start.length()) {
            int end = at;
            if (Character.isWhitespace(start.charAt(at))) {
                end = at + 1;
            } else if (start.startsWith("<!--", at)) {
                end = start.indexOf("-->", at) + 3;
            } else if (start.startsWith("<?xml", at)) {
                end = start.indexOf('>', at) + 1;
            }
            if (end <= at) {
                break;
            }
            at = end;
        }
        return start.substring(at);
    }

    /// The first bytes as letters, one a byte, without a byte order mark: enough to recognise markup.
    private static String latin(byte[] head) {
        if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE)) {
            return new String(head, StandardCharsets.UTF_16);
        }
        String letters = new String(head, StandardCharsets.ISO_8859_1);
        return letters.startsWith("\u00EF\u00BB\u00BF") ? letters.substring(3) : letters;
    }

    private static boolean startsWith(byte[] head, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
