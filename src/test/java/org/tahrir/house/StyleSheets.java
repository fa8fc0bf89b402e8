package org.tahrir.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The style sheets of the window, read as text.
final class StyleSheets {
    static final Path FOLDER = Path.of("src/main/resources/org/tahrir/ui");
    private static final Pattern TOKEN = Pattern.compile("(-t-[a-z-]+):\\s*(#[0-9a-fA-F]{6,8});");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private StyleSheets() {}

    /// All sheets but those of the tokens.
    static List<Path> ofRules() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("tokens-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A sheet without its comments.
    static String text(Path sheet) {
        try {
            return COMMENT.matcher(Files.readString(sheet, StandardCharsets.UTF_8))
                    .replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The tokens of a look with their colours.
    ///
    /// @param look light or dark
    static Map<String, String> tokens(String look) {
        Map<String, String> tokens = new TreeMap<>();
        Matcher token = TOKEN.matcher(text(FOLDER.resolve("css/tokens-" + look + ".css")));
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
        return tokens;
    }
}
