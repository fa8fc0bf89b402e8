package org.tahrir.ui.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.StoryId;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.work.Navigator;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// The way out of the window: export, preview, handing over and receipts, with their commands.
public final class PublishDoor {
    private final Workplace place;
    private final OpenStory open;
    private final Chrome chrome;
    private final Navigator navigator;
    private final Outside outside;
    private final Path previews;
    private Supplier<List<StoryId>> chosen = List::of;

    /// A door of one window; its commands are in the window's list from then on.
    ///
    /// @param previews a folder of this program's own for pages to be looked at; made when needed
    public PublishDoor(
            Workplace place, OpenStory open, Chrome chrome, Navigator navigator, Outside outside, Path previews) {
        this.place = place;
        this.open = open;
        this.chrome = chrome;
        this.navigator = navigator;
        this.outside = outside;
        this.previews = previews;
        ObservableBooleanValue always = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();
        BooleanBinding onPaper = Bindings.isNotNull(open.storyProperty());
        add("desk.export", Command.Group.DESK, keys(KeyCode.E), Icon.Glyph.EXPORTED, always, this::exportReady);
        add("story.export", Command.Group.WORKFLOW, null, null, onPaper, this::exportOpen);
        add(
                "story.preview",
                Command.Group.STORY,
                keys(KeyCode.P, KeyCombination.SHIFT_DOWN),
                Icon.Glyph.EYE,
                onPaper,
                this::preview);
        add("desk.hand-over", Command.Group.DESK, null, null, always, this::handOver);
        add("desk.receipts", Command.Group.DESK, null, null, always, this::showReceipts);
    }

    /// Tells where to ask which stories are chosen in the list.
    public void setChosen(Supplier<List<StoryId>> chosen) {
        this.chosen = chosen;
    }

    /// Shows the export sheet with every ready story.
    public void exportReady() {}

    /// Shows the export sheet with these stories.
    public void export(List<StoryId> stories) {}

    private void exportOpen() {}

    private void preview() {}

    private void handOver() {}

    private void showReceipts() {}

    private void add(
            String id,
            Command.Group group,
            @Nullable KeyCombination keys,
            Icon.@Nullable Glyph icon,
            ObservableBooleanValue applicable,
            Runnable action) {
        chrome.commands().add(new Command(id, group, keys, icon, applicable, action));
    }

    private static KeyCombination keys(KeyCode code, KeyCombination.Modifier... more) {
        KeyCombination.Modifier[] all = java.util.Arrays.copyOf(more, more.length + 1);
        all[more.length] = KeyCombination.SHORTCUT_DOWN;
        return new KeyCodeCombination(code, all);
    }
}
