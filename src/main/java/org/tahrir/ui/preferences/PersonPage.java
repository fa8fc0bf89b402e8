package org.tahrir.ui.preferences;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tahrir.article.House;
import org.tahrir.article.Role;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Looks;
import org.tahrir.settings.Messages;
import org.tahrir.settings.Theme;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.kit.Parts;

/// Who sits at the desk, and how they like their window.
final class PersonPage {
    private PersonPage() {}

    static VBox of(PreferencesModel model, Messages words, Consumer<Notice> failed) {
        BidiField name = Rows.field(
                /* name= */ words.text("preferences.name"),
                /* text= */ model.workplace().person().name(),
                words,
                typed -> model.name(typed, failed));
        Segments<Role> role =
                new Segments<>(words.text("preferences.role"), List.of(Role.values()), one -> role(words, one));
        role.show(model.workplace().person().role());
        role.setOnChosen(chosen -> model.role(chosen, why -> {
            role.show(model.workplace().person().role());
            failed.accept(why);
        }));
        Segments<Language> language =
                new Segments<>(words.text("preferences.language"), List.of(Language.values()), PersonPage::own);
        language.show(model.language());
        language.setOnChosen(model::language);
        Segments<Theme> theme = new Segments<>(
                words.text("preferences.theme"),
                List.of(Theme.values()),
                one -> words.text("preferences.theme." + one.code()));
        theme.show(model.settings().looks().theme());
        theme.setOnChosen(model::theme);
        Segments<House.Digits> digits =
                new Segments<>(words.text("preferences.digits"), List.of(House.Digits.values()), PersonPage::digits);
        digits.show(model.settings().looks().digits());
        digits.setOnChosen(model::digits);
        digits.setDisable(model.language() != Language.AR);
        return Rows.page(
                Rows.row(words.text("preferences.name"), Rows.framed(name)),
                Rows.row(words.text("preferences.role"), role),
                Rows.hintUnder(words.text("preferences.role-hint")),
                Rows.row(words.text("preferences.language"), language),
                Rows.row(words.text("preferences.theme"), theme),
                Rows.row(words.text("preferences.zoom"), zoom(model, words)),
                Rows.row(words.text("preferences.digits"), digits),
                Rows.hintUnder(words.text("preferences.digits-hint")));
    }

    static String role(Messages words, Role role) {
        return words.text("preferences.role." + role.code());
    }

    /// A language is called by its own name in every language.
    static String own(Language language) {
        return language == Language.AR ? "العربية" : "English";
    }

    static String digits(House.Digits digits) {
        return digits == House.Digits.WESTERN ? "123" : "١٢٣";
    }

    private static javafx.scene.Node zoom(PreferencesModel model, Messages words) {
        Button smaller =
                Parts.named(Parts.button("−", "quiet-button", "zoom-step"), words.text("command.view.smaller"));
        Button larger = Parts.named(Parts.button("+", "quiet-button", "zoom-step"), words.text("command.view.larger"));
        Label now = Parts.label("", "zoom-now");
        Runnable show = () -> {
            int zoom = model.settings().looks().zoom();
            now.setText(words.text("preferences.percent", zoom));
            smaller.setDisable(zoom <= Looks.LEAST_ZOOM);
            larger.setDisable(zoom >= Looks.MOST_ZOOM);
        };
        smaller.setOnAction(e -> model.zoom(-1));
        larger.setOnAction(e -> model.zoom(1));
        Following.whileShown(now, model.workplace().settingsProperty(), settings -> show.run());
        show.run();
        return Parts.row(smaller, now, larger);
    }
}
