package org.tahrir.ui.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.text.Slug;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// The command that writes every version of the open story to a file, after what was just written is on the disk.
final class HistoryExport {
    static final String EXPORT = "story.export-history";
    private static final String ENDING = ".jsonl";

    private final Workplace workplace;
    private final OpenStory open;
    private final Chrome chrome;
    private final Outside outside;

    private HistoryExport(Workplace workplace, OpenStory open, Chrome chrome, Outside outside) {
        this.workplace = workplace;
        this.open = open;
        this.chrome = chrome;
        this.outside = outside;
    }

    static void add(Workplace workplace, OpenStory open, PaperModel paper, Chrome chrome, Outside outside) {
        HistoryExport export = new HistoryExport(workplace, open, chrome, outside);
        chrome.commands()
                .add(new Command(
                        EXPORT, Command.Group.STORY, null, Icon.Glyph.EXPORTED, paper.isOpen(), export::begin));
    }

    private void begin() {
        Story story = open.story();
        if (story == null) {
            return;
        }
        Messages words = workplace.words();
        Path suggestion = outside.documents().resolve(name(story) + ENDING);
        outside.askWhereTo(
                        words.text("paper.history-where"),
                        suggestion,
                        new Outside.Kind(words.text("paper.history-files"), List.of("*" + ENDING)))
                .ifPresent(target -> open.saveThen(() -> write(story.id(), withEnding(target)), this::say));
    }

    /// Whoever chose a file that is there has been asked by the system whether it may give way.
    private void write(StoryId id, Path target) {
        workplace
                .background()
                .run(
                        () -> workplace.newsroom().writeHistory(id, target, true),
                        versions -> chrome.toasts()
                                .offer(
                                        workplace
                                                .words()
                                                .text(
                                                        "paper.history-written",
                                                        workplace.words().count("inspector.versions.count", versions)),
                                        workplace.words().text("publish.show-in-folder"),
                                        () -> show(target)),
                        this::say);
    }

    private void show(Path file) {
        outside.showInFolder(file, () -> say(Notice.of("publish.cannot-show", String.valueOf(file.getParent()))));
    }

    private void say(Notice why) {
        chrome.toasts().say(Sentences.of(workplace.words(), why));
    }

    private static String name(Story story) {
        return Slug.of(story.article().headline(), story.id().toString().substring(0, 8)) + "-history";
    }

    private static Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? file : file.resolveSibling(name + ENDING);
    }
}
