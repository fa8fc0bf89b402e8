package org.tahrir.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;

/// Every sentence exists in both languages, says the same things, and is used.
class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z][a-zA-Z0-9-]*\\.(?:[a-zA-Z0-9-]+\\.?)*)\"");
    private static final Pattern ARABIC_LETTER = Pattern.compile("[\\u0621-\\u064A]");

    private static final Map<String, String> ENGLISH = Messages.in(Language.EN).patterns();
    private static final Map<String, String> ARABIC = Messages.in(Language.AR).patterns();

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(stems(ARABIC.keySet())).isEqualTo(stems(ENGLISH.keySet()));
    }

    @Test
    void arabicPluralsHaveAllSixForms() {
        Set<String> counted = ARABIC.keySet().stream()
                .filter(key -> PLURAL.matcher(key).find())
                .map(MessagesTest::stem)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String key : counted) {
            assertThat(ARABIC)
                    .containsKeys(
                            key + ".zero", key + ".one", key + ".two", key + ".few", key + ".many", key + ".other");
        }
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        for (String key : ENGLISH.keySet()) {
            if (ARABIC.containsKey(key) && !PLURAL.matcher(key).find()) {
                assertThat(places(ARABIC.get(key))).as(key).isEqualTo(places(ENGLISH.get(key)));
            }
        }
    }

    @Test
    void noSentenceStandsTwiceInAFile() throws IOException {
        for (String language : List.of("en", "ar")) {
            Path file = Path.of("src/main/resources/org/tahrir/settings/messages_" + language + ".properties");
            List<String> keys = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> line.matches("[^#\\s].*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(language).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        }
    }

    @Test
    void everySentenceIsUsed() throws IOException {
        Set<String> literals = literals();
        Set<String> prefixes =
                literals.stream().filter(literal -> literal.endsWith(".")).collect(Collectors.toSet());
        Set<String> unused = stems(ENGLISH.keySet()).stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .filter(key -> !key.startsWith("usage.") && !key.matches("tahrir\\.([a-z]+\\.)?usage\\.description"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void everySentenceThatIsUsedExists() throws IOException {
        Set<String> rooms = stems(ENGLISH.keySet()).stream()
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        rooms.remove("tahrir.");
        rooms.remove("usage.");
        Set<String> keys = stems(ENGLISH.keySet());
        Set<String> missing = literals().stream()
                .filter(literal -> rooms.stream().anyMatch(literal::startsWith))
                .filter(literal -> literal.endsWith(".")
                        ? keys.stream().noneMatch(key -> key.startsWith(literal))
                        : !keys.contains(literal))
                .filter(literal -> !keys.contains("command." + literal))
                .filter(literal -> !literal.matches(".*\\.(json|html|properties|sql|txt|gz|db|lock|zip|css|xml|rels)"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    @Test
    void arabicSentencesAreArabicAndUseItsPunctuation() {
        Set<String> latin = Set.of(
                "cli.show.standing",
                "cli.verify.problem",
                "cli.versions.line",
                "cli.export.warning",
                "cli.import.kind.html",
                "cli.import.kind.markdown",
                "cli.import.kind.docx",
                "cli.import.kind.ninjs",
                "preferences.percent");
        ARABIC.forEach((key, pattern) -> {
            if (!latin.contains(key)) {
                assertThat(ARABIC_LETTER.matcher(pattern).find()).as(key).isTrue();
            }
            assertThat(pattern).as(key).doesNotContainPattern("[\\u0621-\\u064A][,;?]");
        });
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> LITERAL.matcher(read(file)).results().map((MatchResult hit) -> hit.group(1)))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static Set<String> stems(Set<String> keys) {
        return keys.stream().map(MessagesTest::stem).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String stem(String key) {
        return PLURAL.matcher(key).replaceFirst("");
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(hit -> hit.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
