package org.tahrir.ui.paper;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.store.Sittings;
import org.tahrir.text.Direction;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.editor.Place;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Ties;

/// The text of the open story in its editor: what is written goes to the story, what is put on the paper comes from it.
/// What a verb of the desk makes of the text that is shown is a step to undo like any other. The person finds each
/// story
/// as they left it.
final class PaperText {
    private final OpenStory open;
    private final BodyEditor text;
    private final PaperMemory memory;
    private final PaperCount count;
    private final PaperFindings findings;
    private @Nullable StoryId shown;
    private boolean turning;

    PaperText(OpenStory open, BodyEditor text, PaperMemory memory, PaperCount count, PaperFindings findings) {
        this.open = open;
        this.text = text;
        this.memory = memory;
        this.count = count;
        this.findings = findings;
        text.onChange(this::written);
        text.scroll().onMove(memory::moved);
    }

    /// Shows the open story's text from now on. What isn't saved yet is shown too.
    void follow(Ties ties) {
        shown = null;
        memory.follow(this::spot);
        ties.on(open.pageProperty(), this::turn);
        ties.on(open.readOnlyProperty(), why -> text.setEditable(why.isEmpty()));
        ties.later(open.storyProperty(), this::direct);
        ties.add(this::remember);
    }

    private void written() {
        if (turning) {
            return;
        }
        open.textChanged(text.snapshot());
        count.soon();
        findings.soon();
    }

    private void turn(OpenStory.@Nullable Page page) {
        remember();
        memory.moved();
        if (page == null) {
            shown = null;
            return;
        }
        if (page.story().equals(shown)) {
            turning = true;
            text.become(open.body(), direction(open.story()));
            turning = false;
        } else {
            shown = page.story();
            text.open(open.body(), direction(open.story()));
            memory.placeIn(page.story()).ifPresent(text.scroll()::returnTo);
        }
        count.now();
        findings.now();
    }

    private void direct(@Nullable Story story) {
        if (story != null && story.id().equals(shown)) {
            text.setStoryDirection(story.article().direction());
        }
    }

    private void remember() {
        if (shown != null) {
            memory.remember(shown, text.scroll().place());
        }
    }

    private Optional<Sittings.Spot> spot() {
        Place place = text.scroll().place();
        return Optional.ofNullable(shown)
                .map(story -> new Sittings.Spot(
                        story, place.caret().block(), place.caret().offset(), place.top(), place.hidden()));
    }

    private static Direction direction(@Nullable Story story) {
        return story == null ? Direction.RTL : story.article().direction();
    }
}
