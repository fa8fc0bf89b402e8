package org.tahrir.ui.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.desk.Taken;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Keys;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.Navigator;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// The way into the window: by menu, by dropping and by pasting, with its commands. One import at a time; what is
/// dropped meanwhile waits its turn.
public final class IntakeDoor {
    /// An import that is done sooner shows no progress.
    private static final Duration SOON = Duration.ofMillis(400);

    private static final List<String> PATTERNS =
            List.of("*.txt", "*.html", "*.htm", "*.docx", "*.md", "*.json", "*.jsonl", "*.jsonl.gz", "*.zip", "*");

    private final Workplace place;
    private final Chrome chrome;
    private final Navigator navigator;
    private final Outside outside;
    private final IntakeModel model;
    private final TakingBack takingBack;
    private @Nullable IntakeSheet sheet;

    /// A door of one window; its commands are in the window's list from then on.
    public IntakeDoor(Workplace place, OpenStory open, Chrome chrome, Navigator navigator, Outside outside) {
        this.place = place;
        this.chrome = chrome;
        this.navigator = navigator;
        this.outside = outside;
        this.model = new IntakeModel(place);
        this.takingBack = new TakingBack(place, open);
        model.comingProperty().addListener((o, was, is) -> changed(was, is));
        add("desk.import", Keys.ctrl(KeyCode.O), this::askForFiles);
        add("desk.import-folder", null, this::askForFolder);
        add("desk.paste-page", Keys.ctrl(KeyCode.O, KeyCombination.SHIFT_DOWN), this::pastePage);
    }

    /// Lets files, text and HTML be dropped on a part of the window that doesn't take them itself.
    public void installOn(Node target) {
        new DropZone(words().text("intake.drop-here"), () -> !chrome.sheets().isOpen(), this::take).installOn(target);
    }

    /// Takes files and folders in.
    public void take(List<Path> files) {
        if (!files.isEmpty()) {
            model.take(files);
        }
    }

    /// Takes in what was dropped or lies on the clipboard: files, else a page.
    public void take(Outside.Clip clip) {
        if (clip.files().isEmpty()) {
            model.take(clip.html(), clip.text());
        } else {
            take(clip.files());
        }
    }

    private void askForFiles() {
        take(outside.askForFiles(
                words().text("command.desk.import"), new Outside.Kind(words().text("intake.kinds"), PATTERNS)));
    }

    private void askForFolder() {
        outside.askForFolder(words().text("command.desk.import-folder"), outside.documents())
                .ifPresent(folder -> take(List.of(folder)));
    }

    private void pastePage() {
        take(outside.clip());
    }

    private void changed(Coming was, Coming now) {
        switch (now) {
            case Coming.Nothing ignored -> {}
            case Coming.Reading reading -> {
                if (!(was instanceof Coming.Reading)) {
                    place.delays().after(SOON, this::showProgress);
                }
                if (sheet != null) {
                    sheet.show(reading);
                }
            }
            case Coming.Page page -> showPage(page);
            case Coming.Came came -> showCame(came);
        }
    }

    private void showProgress() {
        if (model.coming() instanceof Coming.Reading reading && sheet == null) {
            newSheet().show(reading);
        }
    }

    private IntakeSheet newSheet() {
        IntakeSheet fresh = new IntakeSheet(model, words(), chrome, takingBack, this::follow);
        sheet = fresh;
        fresh.show();
        return fresh;
    }

    private void closeProgress() {
        if (sheet != null) {
            sheet = null;
            chrome.sheets().close();
        }
    }

    private void showPage(Coming.Page page) {
        closeProgress();
        PageModel pageModel = new PageModel(place, page.draft(), page.file());
        String name = page.draft().name();
        new PageSheet(pageModel, words(), place.dates(), chrome, taken -> {
                    chrome.sheets().close();
                    if (taken.verdict() == Taken.Verdict.NEW) {
                        tell(taken); // what was odd about it stood in the sheet
                    } else {
                        showCame(new Coming.Came(List.of(FileReport.of(name, taken))));
                    }
                })
                .show(model::looked);
    }

    private void showCame(Coming.Came came) {
        if (came.files().size() == 1 && came.files().getFirst().isOnePlainStory()) {
            closeProgress();
            tell(came.files().getFirst().taken().getFirst());
            return;
        }
        IntakeSheet shown = sheet == null ? newSheet() : sheet;
        sheet = null;
        shown.show(came);
    }

    /// One new story needs no sheet: it is opened, and can be taken back.
    private void tell(Taken taken) {
        navigator.open(taken.id());
        chrome.toasts()
                .offerUndo(
                        Sentences.of(words(), "intake.one-taken", headline(taken)),
                        () -> takingBack.of(
                                List.of(taken),
                                back -> {
                                    String rest = back.kept().isEmpty()
                                            ? ""
                                            : " "
                                                    + Sentences.of(
                                                            words(), back.kept().getFirst());
                                    chrome.toasts().say(IntakeSheet.sentence(back, words()) + rest);
                                },
                                this::say));
    }

    /// Goes where a story of the summary leads; one in the trash is brought back first.
    private void follow(Taken taken) {
        chrome.sheets().close();
        if (taken.verdict() != Taken.Verdict.IN_TRASH) {
            navigator.open(taken.id());
            return;
        }
        place.background()
                .run(
                        () -> restored(taken),
                        back -> {
                            place.changes().changed(taken.id());
                            navigator.open(taken.id());
                        },
                        this::say);
    }

    private Story restored(Taken taken) {
        Story story = place.newsroom().story(taken.id().toString());
        return place.newsroom()
                .reviewing(place.person())
                .move(story, story.before(), "")
                .orThrow();
    }

    private void say(Notice why) {
        chrome.toasts().say(Sentences.of(words(), why));
    }

    private String headline(Taken taken) {
        return taken.headline().isBlank() ? words().text("publish.no-headline") : taken.headline();
    }

    private Messages words() {
        return place.words();
    }

    private void add(String id, @Nullable KeyCombination keys, Runnable action) {
        chrome.commands().add(new Command(id, Command.Group.DESK, keys, null, Command.ALWAYS, action));
    }
}
