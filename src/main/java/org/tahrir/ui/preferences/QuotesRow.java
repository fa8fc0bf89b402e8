package org.tahrir.ui.preferences;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import org.tahrir.article.House;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
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
        choice = new Segments<>(name, List.of(House.Quotes.values()), QuotesRow::marks);
        example = new Prose(around == Language.AR, "", "preference-example");
        row = Rows.row(name, choice, example);
    }

    HBox row() {
        return row;
    }

    void show(House.Quotes quotes) {
        choice.show(quotes);
        String outer = quotes.pair();
        String inner = quotes.inner();
        example.setText(sample.text(
                "preferences.quotes-example",
                outer.substring(0, 1),
                inner.substring(0, 1),
                inner.substring(1),
                outer.substring(1)));
    }

    /// Hears which marks a person chooses.
    void setOnChosen(Consumer<House.Quotes> listener) {
        choice.setOnChosen(listener);
    }

    private static String marks(House.Quotes quotes) {
        return quotes.pair().charAt(0) + "…" + quotes.pair().charAt(1);
    }
}
