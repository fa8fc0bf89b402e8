package org.tahrir.ui.preferences;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.TypingHelp;
import org.tahrir.text.TypingHelps;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.kit.Unfinished;

/// What is done for somebody while they type, and the abbreviations that are written out for them.
final class TypingPage {
    private final PreferencesModel model;
    private final Messages words;
    private final VBox abbreviations = new VBox();

    private TypingPage(PreferencesModel model, Messages words) {
        this.model = model;
        this.words = words;
    }

    static VBox of(PreferencesModel model, Messages words) {
        return new TypingPage(model, words).build();
    }

    private VBox build() {
        abbreviations.getStyleClass().add("preference-abbreviations");
        show();
        Stream<Node> helps = Stream.of(TypingHelp.values()).map(this::option);
        VBox page = Rows.page(Stream.concat(Stream.of(findings()), helps).toArray(Node[]::new));
        page.getChildren().addAll(new Adding(), abbreviations, Rows.hint(words.text("preferences.typing-hint")));
        return page;
    }

    private Node option(TypingHelp help) {
        String label = words.text("preferences.typing." + help.name().toLowerCase(Locale.ROOT));
        return option(
                label,
                helps().on().contains(help),
                is -> model.keys(keys -> keys.withHelps(helps -> helps.with(help, is))));
    }

    private Node findings() {
        return option(
                words.text("preferences.findings"), model.settings().writing().findings(), model::findings);
    }

    private static Node option(String label, boolean on, Consumer<Boolean> turned) {
        CheckBox box = new CheckBox(label);
        box.setWrapText(true);
        box.setSelected(on);
        box.selectedProperty().addListener((o, was, is) -> turned.accept(is));
        return box;
    }

    private TypingHelps helps() {
        return model.settings().keys().helps();
    }

    private void show() {
        abbreviations
                .getChildren()
                .setAll(helps().abbreviations().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> line(each.getKey(), each.getValue()))
                        .toList());
    }

    private Node line(String abbreviation, String full) {
        boolean arabic = words.language() == Language.AR;
        Button off = Parts.named(new Button(), words.text("preferences.remove-name", abbreviation));
        off.setGraphic(new Icon(Icon.Glyph.CLOSE));
        off.getStyleClass().addAll("tool", "preference-name-off");
        off.setOnAction(e -> put(abbreviation, ""));
        HBox line = Parts.row(
                new Prose(arabic, abbreviation, "preference-abbreviation"),
                new Prose(arabic, full, "preference-name-text"),
                Parts.spacer(),
                off);
        line.getStyleClass().add("preference-name-chip");
        return line;
    }

    /// Blank text takes an abbreviation away.
    private void put(String abbreviation, String full) {
        Map<String, String> changed = new HashMap<>(helps().abbreviations());
        if (full.isBlank()) {
            changed.remove(abbreviation);
        } else {
            changed.put(abbreviation, full);
        }
        model.keys(keys -> keys.withHelps(helps -> helps.withAbbreviations(changed)));
        show();
    }

    /// A new abbreviation and what is written out for it.
    private final class Adding extends HBox implements Unfinished {
        private final BidiField abbreviation = field("preferences.abbreviation");
        private final BidiField full = field("preferences.written-out");
        private final Button add = Parts.button(words.text("preferences.add"), "quiet-button");

        Adding() {
            HBox first = Rows.framed(abbreviation);
            first.getStyleClass().add("preference-abbreviation-field");
            getStyleClass().add("preference-row");
            getChildren().addAll(first, Rows.framed(full), add);
            add.setMinWidth(USE_PREF_SIZE);
            abbreviation.setOnEnter(full::requestFocus);
            full.setOnEnter(this::give);
            add.setOnAction(e -> give());
        }

        @Override
        public boolean isUnfinished() {
            return !abbreviation.getText().isBlank() && !full.getText().isBlank();
        }

        /// One word: it is known by the space after it.
        private void give() {
            String word = abbreviation.getText().strip();
            if (word.isEmpty() || word.chars().anyMatch(Character::isWhitespace)) {
                abbreviation.requestFocus();
            } else if (full.getText().isBlank()) {
                full.requestFocus();
            } else {
                put(word, full.getText().strip());
                abbreviation.setText("");
                full.setText("");
                abbreviation.requestFocus();
            }
        }

        private BidiField field(String key) {
            BidiField field = Rows.field(words.text(key), "", words, text -> {});
            field.setPromptText(words.text(key));
            return field;
        }
    }
}
