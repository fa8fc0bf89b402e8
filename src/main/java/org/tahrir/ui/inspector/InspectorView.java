package org.tahrir.ui.inspector;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tahrir.ui.inspector.details.DetailsView;
import org.tahrir.ui.inspector.history.VersionsView;
import org.tahrir.ui.inspector.related.RelatedView;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.work.Navigator;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Target;
import org.tahrir.ui.work.Workplace;

/// Everything about the story on the paper beside its text, in tabs. Fills the width it is given (from 280 px).
public final class InspectorView extends VBox {
    private final ReadOnlyObjectWrapper<InspectorTab> selected = new ReadOnlyObjectWrapper<>(InspectorTab.DETAILS);
    private final Map<InspectorTab, Node> contents = new EnumMap<>(InspectorTab.class);
    private final StackPane place = new StackPane();
    private final DetailsView details;
    private final RelatedView related;
    private Consumer<InspectorTab> reveal = this::select;

    /// The inspector of the story that is open, whichever that is.
    ///
    /// @param browser opens an address of the web outside
    public InspectorView(
            Workplace workplace, OpenStory open, Chrome chrome, Navigator navigator, Consumer<String> browser) {
        getStyleClass().add("inspector");
        details = new DetailsView(workplace, open);
        chrome.commands().add(addRelated(open));
        related = new RelatedView(workplace, open, chrome, navigator, browser);
        contents.put(InspectorTab.DETAILS, details);
        contents.put(InspectorTab.RELATED, related);
        contents.put(InspectorTab.VERSIONS, new VersionsView(workplace, open, chrome));
        Label nothing =
                Parts.label(workplace.words().text("inspector.nothing"), "inspector-empty", "inspector-nothing");
        nothing.setWrapText(true);
        nothing.visibleProperty().bind(open.storyProperty().isNull());
        place.visibleProperty().bind(open.storyProperty().isNotNull());
        StackPane body = new StackPane(place, nothing);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new TabRow(workplace.words(), selected, this::select), body);
        select(InspectorTab.DETAILS);
    }

    private Command addRelated(OpenStory open) {
        return new Command(
                RelatedView.ADD,
                Command.Group.INSERT,
                new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                Icon.Glyph.LINK,
                Bindings.createBooleanBinding(
                        () -> open.story() != null
                                && open.readOnlyProperty().get().isEmpty(),
                        open.storyProperty(),
                        open.readOnlyProperty()),
                this::addRelated);
    }

    private void addRelated() {
        reveal.accept(InspectorTab.RELATED);
        thenFocus(related, related::focusAdd);
    }

    /// Lets another way bring a tab before the eyes than choosing it here, such as over the paper of a narrow window.
    public void setReveal(Consumer<InspectorTab> other) {
        reveal = other;
    }

    /// Shows a tab here. A content that was shown elsewhere meanwhile comes back.
    public void select(InspectorTab tab) {
        selected.set(tab);
        place.getChildren().setAll(content(tab));
        place.applyCss(); // a scroll pane takes its content in with its skin: only then can that have the focus
    }

    /// The tab that was last chosen.
    public ReadOnlyObjectProperty<InspectorTab> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// What a tab shows. It may be put elsewhere, such as over the paper of a narrow window; [#select] brings it back.
    public Node content(InspectorTab tab) {
        return Objects.requireNonNull(contents.get(tab));
    }

    /// Leads to a related piece or a field: brings its tab before the eyes and puts the focus there. Other places are
    /// no concern of the inspector.
    public void goTo(Target target) {
        switch (target) {
            case Target.Related piece -> {
                reveal.accept(InspectorTab.RELATED);
                thenFocus(related, () -> related.focusPiece(piece.index()));
            }
            case Target.Field field -> {
                reveal.accept(InspectorTab.DETAILS);
                thenFocus(details, () -> details.focusField(field.name()));
            }
            default -> {}
        }
    }

    /// Puts the focus into a tab that has just come before the eyes: whoever brought it there may still lead the focus
    /// elsewhere, and what it scrolls isn't there before its style is known.
    private static void thenFocus(Node content, Runnable focus) {
        Platform.runLater(() -> {
            content.applyCss();
            focus.run();
        });
    }
}
