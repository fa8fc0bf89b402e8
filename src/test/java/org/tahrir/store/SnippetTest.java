package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.store.Samples.ANALYZER;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Article;
import org.tahrir.article.Headlines;
import org.tahrir.text.Body;

class SnippetTest {
    private static final String FILLER = "كلام آخر لا صلة له بما يبحث عنه القارئ ولا يفيده في شيء. ";

    @Test
    void showsAShortTextWhole() {
        Snippet snippet = of("خبر", "وصل الوزيرُ إلى حلب.");

        assertThat(snippet.text()).isEqualTo("وصل الوزيرُ إلى حلب.");
        assertThat(snippet.marks()).isEmpty();
    }

    @Test
    void marksTheOriginalLetters() {
        Snippet snippet = of("وزير", "وصل والوَزِيرُ إلى حلب.");

        assertThat(marked(snippet)).containsExactly("والوَزِيرُ");
    }

    @Test
    void showsThePlaceWhereMostStandsTogether() {
        String text = "قمة " + FILLER.repeat(10) + "عقدت قمة المناخ في دبي أمس. " + FILLER.repeat(10) + "المناخ";

        Snippet snippet = of("قمة المناخ دبي", text);

        assertThat(marked(snippet)).containsExactly("قمة", "المناخ", "دبي");
        assertThat(snippet.text()).startsWith("…").endsWith("…").hasSizeBetween(120, 164);
    }

    @Test
    void cutsAtWordBorders() {
        String text = FILLER.repeat(5) + "زلزال " + FILLER.repeat(5);

        String shown = of("زلزال", text).text();

        String inside = shown.substring(1, shown.length() - 1);
        assertThat(text).contains(" " + inside + " ");
    }

    @Test
    void searchesTheStandfirstToo() {
        Article article =
                Samples.article(1, "عنوان", "نص.").withHeadlines(new Headlines("", "عنوان", "مقدمة فيها زلزال"));

        Snippet snippet = Snippet.of(article, SearchQuery.parse("زلزال", ANALYZER), ANALYZER);

        assertThat(snippet.text()).isEqualTo("مقدمة فيها زلزال نص.");
        assertThat(marked(snippet)).containsExactly("زلزال");
    }

    @Test
    void beginsAtTheBeginningWhenOnlyTheTitleFits() {
        Snippet snippet = of("زلزال مدمر", "بداية النص. " + FILLER.repeat(9));

        assertThat(snippet.text()).startsWith("بداية").endsWith("…");
    }

    @Test
    void aStoryWithoutTextHasAnEmptySnippet() {
        assertThat(of("خبر", "").text()).isEmpty();
    }

    @Test
    void aWordLongerThanASnippetIsCutBetweenCharacters() {
        Snippet snippet = of("خبر", "😀".repeat(300));

        assertThat(snippet.text().replace("😀", "").replace("…", "")).isEmpty();
    }

    @Test
    void marksStayInsideAnySnippet() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i >= 0; i--) {
                text.append(random.nextInt(6) == 0 ? "زِلْزَال" : FILLER.substring(0, random.nextInt(FILLER.length())))
                        .append(random.nextInt(5) == 0 ? "\n\n" : " ");
            }

            Snippet snippet = of("زلزال", text.toString());

            assertThat(marked(snippet)).as("seed %d", seed).allMatch("زِلْزَال"::equals);
            assertThat(snippet.text()).as("seed %d", seed).hasSizeLessThanOrEqualTo(170);
            assertThat(text.toString().replaceAll("\\s+", " "))
                    .as("seed %d", seed)
                    .contains(snippet.text().replace("…", ""));
        }
    }

    private static Snippet of(String query, String text) {
        Article article = Article.of(
                Samples.id(1), "عنوان", Body.ofParagraphs(text.lines().toList()));
        return Snippet.of(article, SearchQuery.parse(query, ANALYZER), ANALYZER);
    }

    private static List<String> marked(Snippet snippet) {
        List<String> marked = new ArrayList<>();
        for (int[] mark : snippet.marks()) {
            marked.add(snippet.text().substring(mark[0], mark[1]));
        }
        return marked;
    }
}
