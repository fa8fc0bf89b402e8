package org.tahrir.ui.inspector.details;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Sentences;

/// A field of the details: its name, what it is set with, and below that what is wrong with what was typed.
abstract class FieldRow extends VBox {
    final String field;
    final Messages words;
    private final Label message = Parts.label("", "inspector-error");

    /// A row without its control, which the maker adds by [#hold].
    ///
    /// @param field its name as in [org.tahrir.desk.Fields]
    FieldRow(String field, Messages words) {
        this.field = field;
        this.words = words;
        getStyleClass().addAll("field-row", "field-" + field);
        message.setWrapText(true);
        message.managedProperty().bind(message.visibleProperty());
        message.setVisible(false);
    }

    /// Its name in the person's language.
    String name() {
        return words.text("field-name." + field);
    }

    /// Puts the name above the control and the message below.
    void hold(Node control) {
        Label label = Parts.label(name(), "field-label");
        label.setOnMouseClicked(click -> focusField());
        getChildren().addAll(label, control, message);
    }

    /// Puts the control beside nothing: it says its name itself.
    void holdUnnamed(Node control) {
        getChildren().addAll(control, message);
    }

    /// Shows what an article has.
    ///
    /// @param other whether it is another story than before: then what was typed is gone
    abstract void show(Article article, boolean writable, boolean other);

    /// Gives the story what is typed and not yet given.
    abstract void give();

    abstract void focusField();

    /// Says what is wrong, or nothing any more.
    void tell(@Nullable Notice why) {
        message.setVisible(why != null);
        message.setText(why == null ? "" : Sentences.of(words, why));
    }
}
