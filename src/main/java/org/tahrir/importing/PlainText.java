package org.tahrir.importing;

import java.util.ArrayList;
import java.util.List;
import org.tahrir.article.Article;
import org.tahrir.article.StoryId;
import org.tahrir.text.Body;

/// A plain text as a story: the first line is the headline. Where blank lines divide the rest, what stands between two
/// of them is one paragraph with its line breaks; else every line is a paragraph.
final class PlainText {
    private PlainText() {}

    static Article article(String text, StoryId id) {
        List<String> lines = TextLines.of(text);
        int first = 0;
        while (first < lines.size() && TextLines.isBlank(lines.get(first))) {
            first++;
        }
        String headline = first < lines.size() ? PageWords.bare(lines.get(first)) : "";
        List<String> rest = first < lines.size() ? lines.subList(first + 1, lines.size()) : List.of();
        return PageArticle.inItsLanguage(Article.of(id, headline, Body.ofParagraphs(paragraphs(rest))), "");
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
