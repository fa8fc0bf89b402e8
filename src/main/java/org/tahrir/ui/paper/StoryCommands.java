package org.tahrir.ui.paper;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.tahrir.article.Article;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Story;
import org.tahrir.desk.Newsroom;
import org.tahrir.desk.Person;
import org.tahrir.notice.Notice;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.Navigator;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Target;
import org.tahrir.ui.work.Workplace;

/// What is done with the open story as a whole: saving at once, going on with its matter in another story, copying it
/// for a messenger.
final class StoryCommands {
    static final String SAVE = "story.save";
    static final String FOLLOW_UP = "story.follow-up";
    static final String COPY_TEXT = "story.copy-text";

    private final Workplace workplace;
    private final OpenStory open;
    private final Chrome chrome;
    private final Navigator navigator;
    private final Outside outside;

    private StoryCommands(Workplace workplace, OpenStory open, Chrome chrome, Navigator navigator, Outside outside) {
        this.workplace = workplace;
        this.open = open;
        this.chrome = chrome;
        this.navigator = navigator;
        this.outside = outside;
    }

    static void add(
            Workplace workplace,
            OpenStory open,
            PaperModel paper,
            Chrome chrome,
            Navigator navigator,
            Outside outside) {
        StoryCommands story = new StoryCommands(workplace, open, chrome, navigator, outside);
        story.add(SAVE, paper, open::save, KeyCode.S, SHORTCUT_DOWN);
        story.add(FOLLOW_UP, paper, story::followUp, KeyCode.N, SHORTCUT_DOWN, ALT_DOWN);
        story.add(COPY_TEXT, paper, story::copyText, KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN);
    }

    private void add(String id, PaperModel paper, Runnable action, KeyCode key, KeyCombination.Modifier... modifiers) {
        KeyCombination keys = new KeyCodeCombination(key, modifiers);
        chrome.commands().add(new Command(id, Command.Group.STORY, keys, null, paper.isOpen(), action));
    }

    private void followUp() {
        open.saveThen(() -> {
            Story origin = open.story();
            Person person = workplace.person();
            if (origin != null) {
                workplace
                        .background()
                        .run(() -> workplace.newsroom().drafting(person).followUp(origin), this::begun, this::say);
            }
        });
    }

    private void begun(Story followUp) {
        workplace.changes().changed(followUp.id());
        navigator.open(followUp.id(), new Target.Headline());
    }

    private void copyText() {
        open.saveThen(() -> {
            Story story = open.story();
            if (story != null) {
                workplace
                        .background()
                        .run(() -> text(story, workplace.newsroom(), workplace.person()), this::copied, this::say);
            }
        });
    }

    private void copied(String text) {
        outside.copy(text);
        say(Notice.of("paper.copied"));
    }

    private void say(Notice notice) {
        chrome.toasts().say(Sentences.of(workplace.words(), notice));
    }

    private static String text(Story story, Newsroom newsroom, Person person) {
        List<StoryText.Piece> related = newsroom.linking(person).shown(story).stream()
                .filter(link -> !link.headline().isBlank())
                .map(link -> new StoryText.Piece(link.headline(), address(link, newsroom)))
                .toList();
        return StoryText.of(story.article(), related);
    }

    private static String address(RelatedLink link, Newsroom newsroom) {
        return Optional.ofNullable(link.url())
                .or(() -> Optional.ofNullable(link.story())
                        .flatMap(id -> newsroom.library().stories().find(id))
                        .map(Story::article)
                        .map(Article::address))
                .orElse("");
    }
}
