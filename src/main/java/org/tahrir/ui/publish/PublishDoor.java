package org.tahrir.ui.publish;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.bundle.Purpose;
import org.tahrir.desk.Publishing;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Keys;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.kit.Sentences;
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
    private final Previews previews;
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
        this.previews = new Previews(previews);
        place.background().run(() -> this.previews.clear(place.clock().instant()), ignored -> {}, ignored -> {});
        BooleanBinding onPaper = Bindings.isNotNull(open.storyProperty());
        add(
                "desk.export",
                Command.Group.DESK,
                Keys.ctrl(KeyCode.E),
                Icon.Glyph.EXPORTED,
                Command.ALWAYS,
                this::exportReady);
        add("story.export", Command.Group.WORKFLOW, null, null, onPaper, this::exportOpen);
        add(
                "story.preview",
                Command.Group.STORY,
                Keys.ctrl(KeyCode.P, KeyCombination.SHIFT_DOWN),
                Icon.Glyph.EYE,
                onPaper,
                this::preview);
        add("desk.hand-over", Command.Group.DESK, null, null, Command.ALWAYS, this::askWhatToHandOver);
        add("desk.receipts", Command.Group.DESK, null, null, Command.ALWAYS, this::showReceipts);
    }

    /// Tells where to ask which stories are chosen in the list.
    public void setChosen(Supplier<List<StoryId>> chosen) {
        this.chosen = chosen;
    }

    /// Shows the export sheet with every ready story.
    public void exportReady() {
        show(model(Purpose.PUBLISH, new Choice.AllReady()), Optional.empty());
    }

    /// Shows the export sheet with these stories.
    public void export(List<StoryId> stories) {
        show(model(Purpose.PUBLISH, new Choice.These(stories)), Optional.empty());
    }

    /// Shows the sheet by which these stories are handed over to another desk.
    public void handOver(List<StoryId> stories) {
        show(model(Purpose.HANDOVER, new Choice.These(stories)), Optional.empty());
    }

    private void exportOpen() {
        Story story = open.story();
        if (story != null) {
            export(List.of(story.id()));
        }
    }

    private void askWhatToHandOver() {
        Map<String, Choice> choices = handoverChoices();
        Choice first = choices.values().iterator().next();
        ExportModel model = model(Purpose.HANDOVER, first);
        show(model, choices.size() > 1 ? Optional.of(new ChoiceRow(choices, model)) : Optional.empty());
    }

    /// What is likeliest first: several stories chosen in the list, the one on the paper, one's own unfinished ones.
    private Map<String, Choice> handoverChoices() {
        Messages words = place.words();
        Map<String, Choice> choices = new LinkedHashMap<>();
        List<StoryId> some = chosen.get();
        if (some.size() > 1) {
            choices.put(words.count("publish.choice.chosen", some.size()), new Choice.These(some));
        }
        Story story = open.story();
        if (story != null) {
            choices.put(words.text("publish.choice.this"), new Choice.These(List.of(story.id())));
        }
        choices.put(
                words.text("publish.choice.mine"),
                new Choice.DraftsOf(place.person().name()));
        return choices;
    }

    private void preview() {
        open.saveThen(this::previewSaved, this::say);
    }

    private void previewSaved() {
        Story story = open.story();
        if (story != null) {
            Publishing publishing = place.newsroom().publishing(place.person());
            place.background()
                    .run(
                            () -> previews.write(
                                    publishing, story, place.clock().instant()),
                            page -> outside.open(page, () -> cannotOpen(page)),
                            this::say);
        }
    }

    private void say(Notice why) {
        chrome.toasts().say(Sentences.of(place.words(), why));
    }

    private void cannotOpen(Path page) {
        outside.copy(page.toString());
        chrome.toasts().say(place.words().text("publish.cannot-open"));
    }

    private void showReceipts() {
        new ReceiptsSheet(new ReceiptsModel(place), place.words(), place.dates(), chrome, navigator, outside).show();
    }

    private ExportModel model(Purpose purpose, Choice choice) {
        return new ExportModel(place, open, purpose, choice, outside.documents());
    }

    private void show(ExportModel model, Optional<ChoiceRow> choices) {
        new ExportSheet(model, place.words(), place.dates(), chrome, navigator, outside, choices).show();
    }

    private void add(
            String id,
            Command.Group group,
            @Nullable KeyCombination keys,
            Icon.@Nullable Glyph icon,
            ObservableBooleanValue applicable,
            Runnable action) {
        chrome.commands().add(new Command(id, group, keys, icon, applicable, action));
    }
}
