package org.tahrir.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Filing;
import org.tahrir.text.ArabicAnalyzer;
import org.tahrir.text.Block;
import org.tahrir.text.TextCount;
import org.tahrir.text.Token;

/// What the index holds of a story: the words of its title (headline and kicker) and of its body (standfirst, text,
/// captions, byline, keywords, topics, place), normalised and as stems, separated by spaces. Source and related
/// headlines are left out: half a newspaper would be found by the one, and a story by its neighbour's headline by the
/// other.
///
/// @param headline the words of the headline alone, normalised, and those of their stems that differ
/// @param words how many words the text itself has
record SearchText(
        String titleNormal, String bodyNormal, String titleStem, String bodyStem, String headline, int words) {

    static SearchText of(Article article, ArabicAnalyzer analyzer) {
        List<Token> headline = analyzer.analyze(article.headline());
        Pair title = new Pair(article.headline().length());
        title.add(headline);
        title.add(analyzer.analyze(article.headlines().kicker()));
        String plain = article.body().plain();
        List<Token> text = analyzer.analyze(plain);
        Pair body = new Pair(plain.length());
        body.add(text);
        around(article).filter(part -> !part.isBlank()).forEach(part -> body.add(analyzer.analyze(part)));
        return new SearchText(
                title.normal(),
                body.normal(),
                title.stem(),
                body.stem(),
                typed(headline),
                TextCount.of(article.body()).words());
    }

    private static String typed(List<Token> headline) {
        return Stream.concat(
                        headline.stream().map(Token::normal),
                        headline.stream()
                                .filter(token -> !token.stem().equals(token.normal()))
                                .map(Token::stem))
                .map(FtsWords::of)
                .collect(Collectors.joining(" "));
    }

    /// What is searched with the text besides the text.
    private static Stream<String> around(Article article) {
        return Stream.of(
                        Stream.of(article.headlines().standfirst()),
                        article.body().pictures().flatMap(SearchText::captions),
                        Stream.of(article.byline().line()),
                        article.byline().authors().stream().map(Author::name),
                        article.filing().keywords().stream(),
                        article.filing().topics().stream().map(Filing.Topic::name),
                        Stream.of(article.origin().place()))
                .flatMap(part -> part);
    }

    private static Stream<String> captions(Block.Picture picture) {
        return Stream.of(picture.caption(), picture.credit(), picture.alt());
    }

    /// Two columns being filled, field by field.
    private static final class Pair {
        private final StringBuilder normals;
        private final StringBuilder stems;

        Pair(int length) {
            normals = new StringBuilder(length + 64);
            stems = new StringBuilder(length + 64);
        }

        void add(List<Token> tokens) {
            if (tokens.isEmpty()) {
                return;
            }
            if (!normals.isEmpty()) {
                normals.append(FtsWords.BREAK).append(' ');
                stems.append(FtsWords.BREAK).append(' ');
            }
            for (Token token : tokens) {
                String normal = FtsWords.of(token.normal());
                normals.append(normal).append(' ');
                stems.append(token.stem().equals(token.normal()) ? normal : FtsWords.of(token.stem()))
                        .append(' ');
            }
        }

        String normal() {
            return normals.toString();
        }

        String stem() {
            return stems.toString();
        }
    }
}
