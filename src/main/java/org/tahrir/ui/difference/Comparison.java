package org.tahrir.ui.difference;

import java.util.List;
import org.tahrir.article.Article;
import org.tahrir.text.BodyDiff;
import org.tahrir.text.Change;

/// The difference between two versions of a story, worked out: off the screen's thread for long texts.
///
/// @param body the changes between their texts, as [BodyDiff] tells them
public record Comparison(Article before, Article after, List<Change> body) {
    public Comparison {
        body = List.copyOf(body);
    }

    public static Comparison between(Article before, Article after) {
        return new Comparison(before, after, BodyDiff.between(before.body(), after.body()));
    }
}
