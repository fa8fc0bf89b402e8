package org.tahrir.ui.preferences;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.store.DeskLists;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.kit.Unfinished;

/// The lists the desk chooses from: names come and go here, and come by themselves with stories that have them.
final class ListsPage {
    private final PreferencesModel model;
    private final Messages words;
    private final Consumer<Notice> failed;
    private final Removed removed;
    private final FlowPane names = new FlowPane();
    private DeskLists.Kind shown = DeskLists.Kind.SECTION;

    /// Hears of a name that was taken off a list, to offer the way back.
    @FunctionalInterface
    interface Removed {
        void from(DeskLists.Kind kind, String name);
    }

    private ListsPage(PreferencesModel model, Messages words, Consumer<Notice> failed, Removed removed) {
        this.model = model;
        this.words = words;
        this.failed = failed;
        this.removed = removed;
    }

    /// @param failed hears why something couldn't be kept
    static VBox of(PreferencesModel model, Messages words, Consumer<Notice> failed, Removed removed) {
        return new ListsPage(model, words, failed, removed).build();
    }

    private VBox build() {
        Segments<DeskLists.Kind> kinds = new Segments<>(
                words.text("preferences.lists"),
                List.of(DeskLists.Kind.values()),
                kind -> words.text("preferences.list." + code(kind)));
        kinds.show(shown);
        kinds.setOnChosen(kind -> {
            shown = kind;
            show();
        });
        names.getStyleClass().add("preference-names");
        Following.whileShown(names, model.names().stateProperty(), state -> show());
        return Rows.page(kinds, adding(), names, Rows.hint(words.text("preferences.lists-hint")));
    }

    private Node adding() {
        BidiField field = Rows.field(words.text("preferences.new-name"), "", words, text -> {});
        field.setPromptText(words.text("preferences.new-name"));
        Button add = Parts.button(words.text("preferences.add"), "quiet-button");
        Runnable give = () -> {
            model.add(shown, field.getText(), failed);
            field.setText("");
        };
        field.setOnEnter(give);
        add.setOnAction(e -> give.run());
        HBox row = new Adding(field, add);
        row.getStyleClass().add("preference-row");
        return row;
    }

    /// All else on these pages is kept as soon as its field is left.
    private static final class Adding extends HBox implements Unfinished {
        private final BidiField field;

        Adding(BidiField field, Button add) {
            super(Rows.framed(field), add);
            this.field = field;
        }

        @Override
        public boolean isUnfinished() {
            return !field.getText().isBlank();
        }
    }

    private void show() {
        List<String> of = model.names().of(shown);
        names.getChildren().setAll(of.stream().map(this::chip).toList());
        if (of.isEmpty()) {
            names.getChildren().add(Parts.label(words.text("preferences.no-names"), "preference-hint"));
        }
    }

    private Node chip(String name) {
        Button off = Parts.named(new Button(), words.text("preferences.remove-name", name));
        off.setGraphic(new Icon(Icon.Glyph.CLOSE));
        off.getStyleClass().addAll("tool", "preference-name-off");
        off.setOnAction(e -> {
            DeskLists.Kind kind = shown;
            model.remove(kind, name, failed);
            removed.from(kind, name);
        });
        HBox chip = new HBox(new Prose(words.language() == Language.AR, name, "preference-name-text"), off);
        chip.getStyleClass().add("preference-name-chip");
        return chip;
    }

    private static String code(DeskLists.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
