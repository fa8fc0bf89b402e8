package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.notice.Notice;
import org.tahrir.text.Seeds;

/// A bundle whose files were changed and whose hashes were made anew is found out by what the story itself makes.
class DerivedFilesTest {
    @TempDir
    Path folder;

    private Bundle bundle;
    private Path zip;

    @BeforeEach
    void write() {
        zip = folder.resolve("b.zip");
        Entry entry = BundleSamples.random(Seeds.chance(3), 1);
        bundle = Bundle.of(
                List.of(entry),
                List.of(),
                BundleSamples.HOUSE,
                BundleSamples.NOW,
                Purpose.PUBLISH,
                BundleSamples.LABELS);
        BundleWriter.write(bundle, zip, Progress.NONE);
    }

    @Test
    void theUntouchedBundleSealedAgainIsSound() throws IOException {
        assertThat(problems("article.html", "", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "article.html#</body>#<script>alert(1)</script></body>",
                "article.html#</body>#<iframe src=\"https://example.org\"></iframe></body>",
                "article.html#</body>#<img src=\"https://example.org/x.png\" onerror=\"alert(1)\"></body>",
                "article.html#</body>#<a href=\"javascript:alert(1)\">x</a></body>",
                "article.html#<h1#<h1 style=\"display:none\"",
                "article.html#default-src 'none'#default-src *",
                "article.html#</style>#p{display:none}</style>",
                "ninjs.json#\"standard\"#\"kicker\": \"x\", \"standard\"",
                "ninjs.json#\"usable\"#\"withheld\"",
                "schema-org.json#NewsArticle#Thing",
                "newsroom.json#\"exported\"#\"ready\"",
            })
    void aChangedFileIsNamed(String file, String from, String to) throws IOException {
        assertThat(problems(file, from, to)).hasSize(1);
    }

    @Test
    void aPageOfAnEarlierVersionIsSoundInItsOwnSheetAndUnderItsOwnPolicy() throws IOException {
        String earlier;
        try (InputStream css = Objects.requireNonNull(getClass().getResourceAsStream("article-before-cards.css"))) {
            earlier = new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
        String name = Zips.files(zip).keySet().stream()
                .filter(file -> file.endsWith("article.html"))
                .findFirst()
                .orElseThrow();
        String page = new String(Objects.requireNonNull(Zips.files(zip).get(name)), StandardCharsets.UTF_8);
        String dressed = page.replace(PageStyle.CSS, earlier);

        assertThat(isPlain(page)).isTrue();
        assertThat(isPlain(dressed)).as("under this version’s policy").isFalse();
        assertThat(isPlain(dressed.replace(PageStyle.POLICY, PageStyle.policy(earlier))))
                .isTrue();
        String strange = earlier + "p{display:none}";
        assertThat(isPlain(page.replace(PageStyle.CSS, strange).replace(PageStyle.POLICY, PageStyle.policy(strange))))
                .as("a sheet of nobody’s, under its own policy")
                .isFalse();
    }

    private static boolean isPlain(String page) {
        return PageCheck.isPlain(page.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyDocumentInPlaceOfTheStorysOwnIsNamed() throws IOException {
        Map<String, byte[]> files = Zips.files(zip);
        files.replaceAll(
                (path, bytes) -> path.endsWith("schema-org.json") ? "{}\n".getBytes(StandardCharsets.UTF_8) : bytes);
        assertThat(sealedAndChecked(files)).extracting(Notice::key).containsExactly("bundle.story-inconsistent");
    }

    private List<Notice> problems(String file, String from, String to) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(Zips.files(zip));
        files.replaceAll((path, bytes) -> {
            if (!path.endsWith("/" + file) || from == null || from.isEmpty()) {
                return bytes;
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(text).contains(from);
            return text.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to))
                    .getBytes(StandardCharsets.UTF_8);
        });
        return sealedAndChecked(files);
    }

    private List<Notice> sealedAndChecked(Map<String, byte[]> files) throws IOException {
        Path forged = folder.resolve("forged.zip");
        Files.write(forged, RawZip.of(bundle.root(), Forgery.sealed(files)).bytes());
        return BundleCheck.verify(forged, true).problems().stream()
                .map(Finding::notice)
                .toList();
    }
}
