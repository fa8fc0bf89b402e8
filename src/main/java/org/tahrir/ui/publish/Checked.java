package org.tahrir.ui.publish;

import org.tahrir.article.Article;
import org.tahrir.desk.Soundness;
import org.tahrir.text.TextCount;

/// A story as the export sheet shows it: what the gate says of it, and how much of it there is.
///
/// @param words of its text
/// @param related how many related pieces it has
/// @param pictures how many pictures stand in its text
record Checked(Soundness soundness, int words, int related, int pictures) {
    static Checked of(Soundness soundness) {
        Article article = soundness.story().article();
        return new Checked(
                soundness,
                TextCount.of(article.body()).words(),
                article.related().size(),
                (int) article.body().pictures().count());
    }

    boolean isSound() {
        return soundness.isSound();
    }

    String headline() {
        return soundness.story().article().headline();
    }
}
