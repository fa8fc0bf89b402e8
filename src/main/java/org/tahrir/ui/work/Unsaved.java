package org.tahrir.ui.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.text.Body;

/// What was written and isn't on the disk: the newest text, and the changes of fields in their order. Lives on one
/// thread.
final class Unsaved {
    /// What is handed over to be saved.
    ///
    /// @param text gives the text, or null when only fields were changed
    record Handful(@Nullable Supplier<Body> text, List<UnaryOperator<Article>> edits) {}

    private @Nullable Supplier<Body> text;
    private List<UnaryOperator<Article>> edits = new ArrayList<>();
    private boolean underway;

    boolean isEmpty() {
        return text == null && edits.isEmpty();
    }

    /// Whether what was handed over last is still on its way.
    boolean isUnderway() {
        return underway;
    }

    boolean hasText() {
        return text != null;
    }

    void text(Supplier<Body> newest) {
        text = newest;
    }

    void edit(UnaryOperator<Article> change) {
        edits.add(change);
    }

    /// Hands all of it over; from now on it holds what is written later.
    Handful handOver() {
        Handful all = new Handful(text, edits);
        clear();
        underway = true;
        return all;
    }

    /// What was handed over is on the disk.
    void landed() {
        underway = false;
    }

    /// Takes back what couldn't be saved, beneath what was written since.
    void takeBack(Handful handful) {
        underway = false;
        text = text == null ? handful.text() : text;
        edits.addAll(0, handful.edits());
    }

    void dropText() {
        text = null;
    }

    void clear() {
        text = null;
        edits = new ArrayList<>();
    }

    /// A content with the changed fields on top; its text is left as it is.
    Article fieldsOn(Article article) {
        Article changed = article;
        for (UnaryOperator<Article> edit : edits) {
            changed = edit.apply(changed);
        }
        return changed;
    }
}
