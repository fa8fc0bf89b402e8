package org.tahrir.ui.preferences;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.store.DeskLists;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.kit.OneStop;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Unfinished;

/// The lists the desk chooses from: names come and go here, and come by themselves with stories that have them.
final class ListsPage {
    private final PreferencesModel model;
    private final Messages words;
    private final Consumer<Notice> failed;
    private final Told told;
    private final FlowPane names = new FlowPane();
    private final Label none = Parts.label("", "preference-hint");
    private final NameChip.Wishes wishes = new OfTheList();
    /// The last name that became another, so that the keyboard goes along.
    private Map<String, String> renamed = Map.of();
    private DeskLists.Kind shown = DeskLists.Kind.SECTION;

    /// Hears what became of a name, to offer the way back.
    interface Told {
        void removed(DeskLists.Kind kind, String name);

        void renamed(DeskLists.Kind kind, String was, String is);
    }

    private ListsPage(PreferencesModel model, Messages words, Consumer<Notice> failed, Told told) {
        this.model = model;
        this.words = words;
        this.failed = failed;
        this.told = told;
    }

    /// @param failed hears why something couldn't be kept
    static VBox of(PreferencesModel model, Messages words, Consumer<Notice> failed, Told told) {
        return new ListsPage(model, words, failed, told).build();
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
        none.setText(words.text("preferences.no-names"));
        OneStop.among(names, words.text("preferences.lists"));
        Following.whileShown(names, model.names().stateProperty(), state -> show());
        return Rows.page(kinds, adding(), names, none, Rows.hint(words.text("preferences.lists-hint")));
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

    /// What is being written stays until it is kept or left.
    private void show() {
        boolean isBusy = chips().anyMatch(NameChip::isBeingRenamed);
        if (!isBusy) {
            String focused = chips().filter(Node::isFocused)
                    .map(NameChip::name)
                    .findFirst()
                    .orElse("");
            fill();
            chips().filter(chip -> chip.name().equals(renamed.getOrDefault(focused, focused)))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private Stream<NameChip> chips() {
        return names.getChildren().stream().filter(NameChip.class::isInstance).map(NameChip.class::cast);
    }

    private void fill() {
        List<String> of = model.names().of(shown);
        names.getChildren().setAll(of.stream().map(this::chip).toList());
        none.setVisible(of.isEmpty());
        none.setManaged(of.isEmpty());
    }

    private Node chip(String name) {
        return new NameChip(name, words, wishes);
    }

    /// What is wished for the names of the list that is shown.
    private final class OfTheList implements NameChip.Wishes {
        @Override
        public Optional<Notice> refusal(String was, String is) {
            if (is.isEmpty()) {
                return Optional.of(Notice.of("preferences.name-empty"));
            }
            return model.names().of(shown).contains(is)
                    ? Optional.of(Notice.of("preferences.name-doubled", is))
                    : Optional.empty();
        }

        @Override
        public void rename(String was, String is) {
            DeskLists.Kind kind = shown;
            renamed = Map.of(was, is);
            model.rename(kind, was, is, () -> told.renamed(kind, was, is), failed);
        }

        @Override
        public void remove(String name) {
            DeskLists.Kind kind = shown;
            model.remove(kind, name, failed);
            told.removed(kind, name);
        }

        @Override
        public void refused(Notice why) {
            failed.accept(why);
        }
    }

    private static String code(DeskLists.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
