package org.tahrir.ui.inspector.history;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import org.tahrir.ui.kit.Icon;
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

    private final Workplace workplace;
    private final OpenStory open;
    private final Chrome chrome;
    private final Messages words;
    private final VersionsModel model;
    private final Label count = Parts.label("", "section-heading");
    private final VersionList list;
    private final AgainstRow against;
    private final Label pair = Parts.label("", "version-pair");
    private final BidiField name;
    private final Button restore;
    private final HBox heading;
    private final HBox deeds;
    private final VBox details;
    private final DifferenceView difference;
    private final Label message = Parts.label("", "inspector-empty", "versions-message");
    private final Label unread = Parts.label("", "inspector-error", "versions-message");
    private final Label error = Parts.label("", "inspector-error", "versions-message");
    private List<Object> compared = List.of();

    public VersionsView(Workplace workplace, OpenStory open, Chrome chrome) {
        this.workplace = workplace;
        this.open = open;
        this.chrome = chrome;
        this.words = workplace.words();
        this.model = new VersionsModel(workplace, open);
        getStyleClass().add("versions");
        list = new VersionList(workplace, model);
        against = new AgainstRow(words, model);
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(getHeight() * LIST_SHARE, list.getItems().size() * ROW * zoom(workplace) + 2),
                        heightProperty(),
                        list.getItems()));
        list.setMinHeight(Region.USE_PREF_SIZE);
        chrome.commands().goBefore(list);
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
        deeds = new HBox(nameBox, restore);
        deeds.getStyleClass().add("version-deeds");
        difference = new DifferenceView(workplace);
        VBox.setVgrow(difference, Priority.ALWAYS);
        difference.setOnReturn(this::restoreBlock);
        for (Label line : List.of(message, error, unread, pair)) {
            line.setWrapText(true);
            line.managedProperty().bind(line.visibleProperty());
        }
        deeds.managedProperty().bind(deeds.visibleProperty());
        difference.managedProperty().bind(difference.visibleProperty());
        details = new VBox(deeds, pair, error, against, message, difference);
        details.getStyleClass().add("version-details");
        VBox.setVgrow(details, Priority.ALWAYS);
        heading = Parts.row(
                Parts.label(words.text("inspector.versions.title"), "section-heading"),
                Parts.spacer(),
                count,
                exportButton());
        heading.getStyleClass().add("versions-heading");
        getChildren().addAll(heading, unread, list, details);
        tell(null);
        tellUnread(null);
        Shown.whileShown(this, this::listen);
    }

    private static double zoom(Workplace workplace) {
        return workplace.settings().looks().zoom() / 100.0;
    }

    /// The button of the command that writes the whole history to a file, where the window has it.
    private Node exportButton() {
        return chrome.commands()
                .find("story.export-history")
                .<Node>map(command -> {
                    Button button = Parts.runs(new Button(), command, words);
                    button.setGraphic(new Icon(Icon.Glyph.EXPORTED));
                    button.getStyleClass().addAll("tool", "version-export");
                    return button;
                })
                .orElseGet(Region::new);
    }

    private void listen(Ties ties) {
        model.follow(ties);
        ties.on(model.versionsProperty(), this::show);
        ties.on(model.againstProperty(), this::showAgainst);
        ties.on(model.chosenProperty(), this::showChosen);
        ties.on(model.otherProperty(), other -> list.refresh());
        ties.on(model.comparisonProperty(), this::showComparison);
        ties.on(model.unreadProperty(), this::tellUnread);
        ties.on(open.storyProperty(), story -> {
            heading.setVisible(story != null);
            list.setVisible(story != null);
        });
        ties.on(open.readOnlyProperty(), why -> {
            restore.setDisable(why.isPresent());
            difference.setReturnable(model.against() == Against.NOW && why.isEmpty());
        });
    }

    private void show(List<Revision> versions) {
        count.setText(versions.isEmpty() ? "" : words.number(versions.size()));
        list.show(versions);
    }

    private void showAgainst(Against now) {
        against.show(now);
        deeds.setVisible(now != Against.ANOTHER);
        difference.setReturnable(
                now == Against.NOW && open.readOnlyProperty().get().isEmpty());
        showComparison(model.comparisonProperty().get());
    }

    private void showChosen(@Nullable Revision version) {
        details.setVisible(version != null);
        name.setText(version == null ? "" : version.name());
        tell(null);
        showComparison(model.comparisonProperty().get());
        list.choose(version);
    }

    private void showComparison(Optional<Comparison> comparison) {
        boolean first = model.against() == Against.BEFORE && model.isFirst();
        boolean lacksOther = model.lacksOther();
        message.setVisible(first || lacksOther);
        message.setText(first ? words.text("inspector.versions.first") : words.text("inspector.versions.pick-other"));
        showPair();
        List<Object> versions = Arrays.asList(
                model.chosenProperty().get(), model.otherProperty().get(), model.against());
        if (first || lacksOther || comparison.isEmpty()) {
            difference.clear();
        } else if (versions.equals(compared)) {
            difference.refresh(comparison.get());
        } else {
            difference.show(comparison.get());
        }
        compared = comparison.isEmpty() ? compared : versions;
    }

    /// Which two versions of the list are compared, the earlier one first.
    private void showPair() {
        Revision one = model.chosenProperty().get();
        Revision other = model.otherProperty().get();
        pair.setVisible(one != null && other != null && one.number() != other.number());
        if (one != null && other != null) {
            boolean inOrder = one.number() < other.number();
            pair.setText(words.text(
                    "inspector.versions.pair",
                    VersionCell.when((inOrder ? one : other).at(), workplace),
                    VersionCell.when((inOrder ? other : one).at(), workplace)));
        }
    }

    private void restoreBlock(int block) {
        model.restoreBlock(
                block,
                undo -> chrome.toasts().offerUndo(words.text("inspector.versions.returned"), undo),
                () -> chrome.toasts().say(words.text("inspector.versions.returned-already")),
                this::tell);
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
