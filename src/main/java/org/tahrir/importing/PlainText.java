package org.tahrir.importing;

import java.util.ArrayList;
import java.util.List;
import org.tahrir.article.Article;
import org.tahrir.article.StoryId;
import org.tahrir.text.Body;

/// A plain text as a story: the first line is the headline. Where blank lines divide the rest, what stands between two
/// of them is one paragraph with its line breaks; else every line is a paragraph.
final class PlainText {
    /// A first line of more UTF-16 units is no headline.
    static final int LONGEST_HEADLINE = 400;

    private PlainText() {}

    static Article article(String text, StoryId id) {
        List<String> lines = TextLines.of(text);
        int first = 0;
        while (first < lines.size() && TextLines.isBlank(lines.get(first))) {
            first++;
        }
        if (first == lines.size() || lines.get(first).length() > LONGEST_HEADLINE) {
            return whole(text, id);
        }
        String headline = PageWords.bare(lines.get(first));
        List<String> rest = lines.subList(first + 1, lines.size());
        return PageArticle.inItsLanguage(Article.of(id, headline, Body.ofParagraphs(paragraphs(rest))), "");
    }

    /// A text without a headline: every line of it is text.
    static Article whole(String text, StoryId id) {
        return PageArticle.inItsLanguage(Article.of(id, "", Body.ofParagraphs(paragraphs(TextLines.of(text)))), "");
    }

    /// The paragraphs of some lines.
    static List<String> paragraphs(List<String> lines) {
        List<String> blocks = new ArrayList<>();
        List<String> single = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (String line : lines) {
            if (TextLines.isBlank(line)) {
                end(block, blocks);
            } else {
                single.add(line);
                block.append(block.isEmpty() ? "" : "\n").append(line);
            }
        }
        end(block, blocks);
        return blocks.size() > 1 ? blocks : single;
    }

    private static void end(StringBuilder block, List<String> blocks) {
        if (!block.isEmpty()) {
            blocks.add(block.toString());
            block.setLength(0);
        }
    }
}
