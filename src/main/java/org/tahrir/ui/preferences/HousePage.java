package org.tahrir.ui.preferences;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.tahrir.article.House;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.editor.BidiField;

/// What the house decides for all its stories: they carry it into print. A choice that can't be kept goes back to the
/// one that holds; words that can't be stay in their field, to be mended.
final class HousePage {
    private static final int NOVEMBER = 10;

    private HousePage() {}

    /// @param failed hears why something couldn't be kept
    static VBox of(PreferencesModel model, Messages words, Consumer<Notice> failed) {
        House house = model.names().house();
        BidiField site = Rows.field(
                words.text("preferences.site"),
                house.site(),
                words,
                text -> model.house(now -> now.withSite(text.strip()), failed));
        BidiField address = Rows.field(
                words.text("preferences.address"),
                house.siteUrl(),
                words,
                text -> model.house(now -> now.withSiteUrl(text.strip()), failed));
        address.setPromptText("https://example.org");
        Segments<House.Months> months = new Segments<>(
                words.text("preferences.months"), List.of(House.Months.values()), one -> months(words, one));
        Segments<House.Digits> digits = new Segments<>(
                words.text("preferences.house-digits"), List.of(House.Digits.values()), PersonPage::digits);
        QuotesRow quotes = new QuotesRow(words.text("preferences.quotes"), words.language(), Language.AR);
        QuotesRow latinQuotes = new QuotesRow(words.text("preferences.latin-quotes"), words.language(), Language.EN);
        Consumer<House> choices = now -> {
            months.show(now.months());
            digits.show(now.digits());
            quotes.show(now.quotes());
            latinQuotes.show(now.latinQuotes());
        };
        Consumer<Notice> refused = why -> {
            choices.accept(model.names().house());
            failed.accept(why);
        };
        choices.accept(house);
        months.setOnChosen(one -> model.house(now -> now.withMonths(one), refused));
        digits.setOnChosen(one -> model.house(now -> now.withDigits(one), refused));
        quotes.setOnChosen(one -> model.house(now -> now.withQuotes(one), refused));
        latinQuotes.setOnChosen(one -> model.house(now -> now.withLatinQuotes(one), refused));
        VBox page = Rows.page(
                Rows.hint(words.text("preferences.house-hint")),
                Rows.row(words.text("preferences.site"), Rows.framed(site)),
                Rows.row(words.text("preferences.address"), Rows.framed(address)),
                Rows.row(words.text("preferences.months"), months),
                Rows.row(words.text("preferences.house-digits"), digits),
                Rows.hintUnder(words.text("preferences.house-digits-hint")),
                quotes.row(),
                latinQuotes.row(),
                Rows.hintUnder(words.text("preferences.quotes-hint")));
        Following.whileShown(page, model.names().stateProperty(), state -> {
            choices.accept(state.house());
            showUnlessTyping(site, state.house().site());
            showUnlessTyping(address, state.house().siteUrl());
        });
        return page;
    }

    private static void showUnlessTyping(BidiField field, String text) {
        if (!field.isFieldFocused()) {
            field.setText(text);
        }
    }

    /// By the name of a month in which they differ.
    private static String months(Messages words, House.Months months) {
        return words.language() == Language.AR
                ? months.names().get(NOVEMBER)
                : words.text("preferences.months." + months.name().toLowerCase(Locale.ROOT));
    }
}
