package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every sentence of the room is written in both languages, with the same fillers, and none is idle.
class BundleWordsTest {
    private static final Path PARTS = Path.of("src/main/resources/org/tahrir/settings/parts");
    private static final Path ROOM = Path.of("src/main/java/org/tahrir/bundle");
    private static final Pattern KEY = Pattern.compile("\"(bundle\\.[a-z0-9-]+)\"");
    private static final Pattern FILLER = Pattern.compile("\\{[0-9]}");

    @Test
    void isWrittenInBothLanguagesWithTheSameFillers() throws IOException {
        Properties english = words("en");
        Properties arabic = words("ar");
        assertThat(arabic.keySet()).isEqualTo(english.keySet());
        for (String key : english.stringPropertyNames()) {
            assertThat(fillers(arabic, key)).as(key).isEqualTo(fillers(english, key));
            assertThat(english.getProperty(key) + arabic.getProperty(key))
                    .as(key)
                    .doesNotContain("'");
        }
    }

    @Test
    void hasEverySentenceThatTheCodeSpeaksAndNoOther() throws IOException {
        Set<String> spoken = new TreeSet<>();
        try (Stream<Path> files = Files.list(ROOM)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    spoken.add(key.group(1));
                }
            }
        }
        assertThat(words("en").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(spoken);
    }

    private static Set<String> fillers(Properties words, String key) {
        Set<String> fillers = new TreeSet<>();
        Matcher filler = FILLER.matcher(words.getProperty(key));
        while (filler.find()) {
            fillers.add(filler.group());
        }
        return fillers;
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (var in =
                Files.newBufferedReader(PARTS.resolve("bundle_" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
