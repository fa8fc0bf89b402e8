package org.tahrir.ui.preferences;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import org.tahrir.article.House;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.QuoteMarks;
import org.tahrir.ui.kit.Prose;

/// A choice of quotation marks, with a sentence that is set in those chosen.
final class QuotesRow {
    private final Messages sample;
    private final Segments<House.Quotes> choice;
    private final Prose example;
    private final HBox row;

    /// Nothing chosen yet.
    ///
    /// @param around the language of the interface
    /// @param text the language of the texts that the marks are for
    QuotesRow(String name, Language around, Language text) {
        sample = Messages.in(text);
        choice = new Segments<>(
                name, List.of(House.Quotes.values()), quotes -> quotes.outer().around("…"));
        example = new Prose(around == Language.AR, "", "preference-example");
        row = Rows.row(name, choice, example);
    }

    HBox row() {
        return row;
    }

    void show(House.Quotes quotes) {
        choice.show(quotes);
        QuoteMarks outer = quotes.outer();
        QuoteMarks inner = quotes.inner();
        example.setText(sample.text(
                "preferences.quotes-example", outer.opening(), inner.opening(), inner.closing(), outer.closing()));
    }

    /// Hears which marks a person chooses.
    void setOnChosen(Consumer<House.Quotes> listener) {
        choice.setOnChosen(listener);
    }
}
