package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.store.Samples.ANALYZER;
import static org.tahrir.store.Samples.id;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Article;
import org.tahrir.article.Headlines;
import org.tahrir.text.Body;
import org.tahrir.text.RandomBodies;
import org.tahrir.text.Seeds;
import org.tahrir.text.Token;

/// Properties that must hold for any text as a query on any text.
class AnyQueryTest extends InALibrary {
    private static final List<String> SYNTAX = List.of(
            "\"",
            "*",
            "(",
            ")",
            "NEAR(",
            "AND",
            "OR",
            "NOT",
            "tn:",
            "{ts bs} :",
            "^",
            "-",
            "+",
            "'",
            ";",
            "“",
            "”",
            "\u0000",
            "\uD800",
            "\uDC00",
            "\uE000",
            "\uE001",
            "\uFFFF",
            "😀",
            "\u2003",
            "\u00A0",
            "\n",
            "\t",
            "ﷺ",
            "ﷲ",
            "2,500",
            "1.5",
            "لـ",
            "ـ",
            "\u064B",
            "قال",
            "الوزير",
            "the");

    @Test
    void anyStringIsAQuery() {
        Seeds.each(60, chance -> {
            int number = 1 + chance.nextInt(9);
            Article article = article(number, chance);
            library.stories()
                    .find(id(number))
                    .ifPresentOrElse(
                            there -> Samples.save(library, there.withArticle(article, Samples.NOON)),
                            () -> Samples.save(library, Samples.draft(article)));
            for (int i = 0; i < 12; i++) {
                String query = query(chance);
                int limit = chance.nextInt(4);
                List<Hit> hits = library.search().search(query, limit);
                assertThat(hits).as(query).hasSizeLessThanOrEqualTo(limit);
                assertThat(hits).extracting(Hit::id).doesNotHaveDuplicates();
                hits.forEach(hit -> assertSound(hit, query));
                assertThat(library.search().typing(query, limit)).as(query).hasSizeLessThanOrEqualTo(limit);
            }
        });
    }

    @Test
    void aTitleFindsItsStory() {
        Seeds.each(40, chance -> {
            Article article = article(1, chance);
            library.stories()
                    .find(id(1))
                    .ifPresentOrElse(
                            there -> Samples.save(library, there.withArticle(article, Samples.NOON)),
                            () -> Samples.save(library, Samples.draft(article)));
            String headline = article.headline().replaceAll("[-\"“”„]", " ");
            boolean hasWords = !ANALYZER.analyze(headline).isEmpty();
            assertThat(library.search().search(headline, 1)).as(headline).hasSize(hasWords ? 1 : 0);
            assertThat(library.search().typing(headline, 1)).as(headline).hasSize(hasWords ? 1 : 0);
        });
    }

    @Test
    void scoresFallFromTheFirstHitToTheLast() {
        Seeds.each(20, chance -> {
            for (int number = 1; number <= 4; number++) {
                Article article = article(number, chance);
                library.stories()
                        .find(article.id())
                        .ifPresentOrElse(
                                there -> Samples.save(library, there.withArticle(article, Samples.NOON)),
                                () -> Samples.save(library, Samples.draft(article)));
            }
            List<Double> scores = library.search().search(RandomBodies.text(chance) + " قال الوزير", 10).stream()
                    .map(Hit::score)
                    .toList();
            assertThat(scores).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        });
    }

    @Test
    void snippetsAreAStretchOfTheTextWithMarksOnItsWords() {
        Seeds.each(1500, chance -> {
            Article article = article(1, chance);
            SearchQuery query = SearchQuery.parse(query(chance), ANALYZER);
            Snippet snippet = Snippet.of(article, query, ANALYZER);
            Set<String> wanted = query.wanted();
            Set<String> stems = query.stems();
            int last = 0;
            for (int[] mark : snippet.marks()) {
                assertThat(mark[0]).isGreaterThanOrEqualTo(last).isLessThan(mark[1]);
                assertThat(mark[1]).isLessThanOrEqualTo(snippet.text().length());
                String marked = snippet.text().substring(mark[0], mark[1]);
                assertThat(ANALYZER.analyze(marked))
                        .as("%s in %s", marked, snippet.text())
                        .anyMatch(word -> wanted.contains(word.normal()) || stems.contains(word.stem()));
                last = mark[0];
            }
        });
    }

    @Test
    void aPhraseOfTheTextItselfIsAlwaysFound() {
        Seeds.each(60, chance -> {
            Article article = article(1, chance);
            library.stories()
                    .find(id(1))
                    .ifPresentOrElse(
                            there -> Samples.save(library, there.withArticle(article, Samples.NOON)),
                            () -> Samples.save(library, Samples.draft(article)));
            List<String> words = ANALYZER.analyze(article.headline()).stream()
                    .map(Token::normal)
                    .filter(word -> word.chars().allMatch(Character::isLetter))
                    .toList();
            boolean letters =
                    words.size() == ANALYZER.analyze(article.headline()).size() && !words.isEmpty();
            if (letters) {
                String phrase = words.stream().collect(Collectors.joining(" ", "\"", "\""));
                assertThat(library.search().search(phrase, 1)).as(phrase).hasSize(1);
            }
        });
    }

    private static void assertSound(Hit hit, String query) {
        for (int[] mark : hit.marks()) {
            assertThat(mark[0]).as(query).isBetween(0, hit.snippet().length());
            assertThat(mark[1]).as(query).isBetween(mark[0] + 1, hit.snippet().length());
        }
        assertThat(Double.isFinite(hit.score())).as(query).isTrue();
    }

    private static Article article(int number, RandomGenerator chance) {
        String headline = RandomBodies.text(chance) + " " + RandomBodies.text(chance);
        String standfirst = RandomBodies.text(chance) + "\u2003" + RandomBodies.text(chance);
        List<String> paragraphs = IntStream.range(0, chance.nextInt(6))
                .mapToObj(i -> words(chance, 1 + chance.nextInt(30)))
                .toList();
        return Article.of(id(number), headline, Body.ofParagraphs(paragraphs))
                .withHeadlines(new Headlines("", headline, standfirst));
    }

    private static String words(RandomGenerator chance, int count) {
        List<String> gaps = List.of(" ", " ", " ", "\u00A0", "\u2003", " \u2003 ", "", "، ");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(RandomBodies.text(chance)).append(RandomBodies.pick(chance, gaps));
        }
        return text.toString();
    }

    private static String query(RandomGenerator chance) {
        StringBuilder query = new StringBuilder();
        for (int left = chance.nextInt(9); left > 0; left--) {
            query.append(chance.nextBoolean() ? RandomBodies.pick(chance, SYNTAX) : RandomBodies.text(chance));
            query.append(chance.nextInt(3) == 0 ? "" : " ");
        }
        return query.toString();
    }
}
