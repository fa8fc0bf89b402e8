package org.tahrir.ui.inspector.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.store.Revision;
import org.tahrir.text.Direction;
import org.tahrir.ui.difference.Comparison;
import org.tahrir.ui.difference.DifferenceView;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.inspector.history.VersionsModel.Against;
import org.tahrir.ui.inspector.parts.Shown;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Ties;
import org.tahrir.ui.work.Workplace;

/// The versions of the story on the paper, newest first; below them the chosen one: its name, the way back to it, and
/// what differs.
public final class VersionsView extends VBox {
    /// How much of the height the list takes at most.
    private static final double LIST_SHARE = 0.4;
    /// The height of a version in pixels at the usual zoom.
    private static final double ROW = 57;

    private final OpenStory open;
    private final Chrome chrome;
    private final Messages words;
    private final VersionsModel model;
    private final Label count = Parts.label("", "section-heading");
    private final ListView<Revision> list = new ListView<>();
    private final BidiField name;
    private final Button restore;
    private final HBox heading;
    private final VBox details;
    private final DifferenceView difference;
    private final Label message = Parts.label("", "inspector-empty", "versions-message");
    private final Label unread = Parts.label("", "inspector-error", "versions-message");
    private final Label error = Parts.label("", "inspector-error", "versions-message");

    public VersionsView(Workplace workplace, OpenStory open, Chrome chrome) {
        this.open = open;
        this.chrome = chrome;
        this.words = workplace.words();
        this.model = new VersionsModel(workplace, open);
        getStyleClass().add("versions");
        list.getStyleClass().add("version-list");
        list.setAccessibleText(words.text("inspector.versions.title"));
        list.setCellFactory(view -> new VersionCell(workplace));
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(getHeight() * LIST_SHARE, list.getItems().size() * ROW * zoom(workplace) + 2),
                        heightProperty(),
                        list.getItems()));
        list.setMinHeight(Region.USE_PREF_SIZE);
        chrome.commands().goBefore(list);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> chooseByHand(is));
        name = new BidiField(
                words.text("inspector.versions.name"),
                BidiField.Lines.ONE,
                words.language() == Language.AR ? Direction.RTL : Direction.LTR,
                "inspector-input");
        HBox nameBox = new HBox(name);
        nameBox.getStyleClass().addAll("inspector-box", "version-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(nameBox, Priority.ALWAYS);
        name.setOnEnter(this::call);
        name.setOnFocusLost(this::call);
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveName);
        restore = Parts.button(words.text("inspector.versions.restore"), "quiet-button", "version-restore");
        restore.setOnAction(e -> restore());
        HBox deeds = new HBox(nameBox, restore);
        deeds.getStyleClass().add("version-deeds");
        difference = new DifferenceView(workplace);
        VBox.setVgrow(difference, Priority.ALWAYS);
        for (Label line : List.of(message, error, unread)) {
            line.setWrapText(true);
            line.managedProperty().bind(line.visibleProperty());
        }
        difference.managedProperty().bind(difference.visibleProperty());
        details = new VBox(deeds, error, against(), message, difference);
        details.getStyleClass().add("version-details");
        VBox.setVgrow(details, Priority.ALWAYS);
        heading = Parts.row(
                Parts.label(words.text("inspector.versions.title"), "section-heading"), Parts.spacer(), count);
        heading.getStyleClass().add("versions-heading");
        getChildren().addAll(heading, unread, list, details);
        tell(null);
        tellUnread(null);
        Shown.whileShown(this, this::listen);
    }

    private static double zoom(Workplace workplace) {
        return workplace.settings().looks().zoom() / 100.0;
    }

    private void listen(Ties ties) {
        model.follow(ties);
        ties.on(model.versionsProperty(), this::show);
        ties.on(model.chosenProperty(), this::showChosen);
        ties.on(model.comparisonProperty(), this::showComparison);
        ties.on(model.unreadProperty(), this::tellUnread);
        ties.on(open.storyProperty(), story -> {
            heading.setVisible(story != null);
            list.setVisible(story != null);
        });
        ties.on(open.readOnlyProperty(), why -> restore.setDisable(why.isPresent()));
    }

    private void show(List<Revision> versions) {
        count.setText(versions.isEmpty() ? "" : words.number(versions.size()));
        if (!list.getItems().equals(versions)) {
            Revision chosen = model.chosenProperty().get();
            list.getItems().setAll(versions);
            int index = chosen == null
                    ? -1
                    : versions.stream().map(Revision::number).toList().indexOf(chosen.number());
            if (index >= 0) {
                list.getSelectionModel().select(index);
            }
        }
    }

    /// While the list is filled anew nothing is selected for a moment, which isn't what somebody chose.
    private void chooseByHand(@Nullable Revision version) {
        if (version != null) {
            model.choose(version);
        }
    }

    private void showChosen(@Nullable Revision version) {
        details.setVisible(version != null);
        name.setText(version == null ? "" : version.name());
        tell(null);
        showComparison(model.comparisonProperty().get());
        if (version == null) {
            list.getSelectionModel().clearSelection();
        }
    }

    private void showComparison(Optional<Comparison> comparison) {
        boolean first = model.against() == Against.BEFORE && model.isFirst();
        message.setVisible(first);
        message.setText(first ? words.text("inspector.versions.first") : "");
        if (first || comparison.isEmpty()) {
            difference.clear();
        } else {
            difference.show(comparison.get());
        }
    }

    private HBox against() {
        HBox row = new HBox();
        row.getStyleClass().add("version-against");
        ToggleGroup group = new ToggleGroup();
        for (Against one : Against.values()) {
            RadioButton button = new RadioButton(
                    words.text("inspector.versions.against." + one.name().toLowerCase(Locale.ROOT)));
            button.getStyleClass().setAll("urgency-step", "against-step");
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setSelected(one == model.against());
            button.selectedProperty().addListener((o, was, is) -> {
                if (is) {
                    compareWith(one);
                }
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private void compareWith(Against one) {
        model.compareWith(one);
        showComparison(model.comparisonProperty().get());
    }

    private void restore() {
        model.restore(undo -> chrome.toasts().offerUndo(words.text("inspector.versions.restored"), undo), this::tell);
    }

    private void call() {
        model.call(name.getText(), this::tell);
    }

    private void leaveName(KeyEvent key) {
        Revision version = model.chosenProperty().get();
        if (key.getCode() == KeyCode.ESCAPE
                && version != null
                && !version.name().equals(name.getText())) {
            name.setText(version.name());
            key.consume();
        }
    }

    private void tellUnread(@Nullable Notice why) {
        unread.setVisible(why != null);
        unread.setText(why == null ? "" : Sentences.of(words, why));
    }

    private void tell(@Nullable Notice why) {
        error.setVisible(why != null);
        error.setText(why == null ? "" : Sentences.of(words, why));
    }
}
