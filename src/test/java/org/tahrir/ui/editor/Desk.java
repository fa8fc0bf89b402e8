package org.tahrir.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.tahrir.markup.PictureSource;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Marks;
import org.tahrir.text.Position;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;
import org.tahrir.ui.Screen;
import org.tahrir.ui.kit.Look;
import org.testfx.api.FxRobot;

/// A body editor on screen for tests, with somebody who writes in it. Whatever breaks on the screen's thread fails the
/// test when the desk is cleared.
final class Desk implements AutoCloseable {
    static final String PHOTO = "a".repeat(64);

    final FxRobot robot = new FxRobot();
    final List<Notice> notices = new CopyOnWriteArrayList<>();
    private final List<Throwable> broken = new CopyOnWriteArrayList<>();
    private final BodyEditor editor;
    private final Stage stage;
    private int changes;

    Desk(Body body) {
        this(body, Direction.RTL);
    }

    Desk(Body body, Direction story) {
        this(body, story, 640, 560, Look.LIGHT, Language.AR);
    }

    Desk(Body body, Direction story, double width, double height, Look look, Language language) {
        Screen.run(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, why) -> broken.add(why)));
        editor = Screen.get(() -> new BodyEditor(Messages.in(language), SHELF, new AtOnce()));
        stage = Screen.show(() -> editor, width, height, look, language);
        Screen.run(() -> {
            editor.open(body, story);
            editor.onChange(() -> changes++);
            editor.onNotices(notices::addAll);
            editor.requestFocus();
        });
        Screen.pulses(2);
    }

    /// An editor with paragraphs of text.
    static Desk of(String... paragraphs) {
        return new Desk(Body.ofParagraphs(List.of(paragraphs)));
    }

    static final PictureShelf SHELF = new PictureShelf() {
        @Override
        public Optional<byte[]> bytes(String media) {
            return media.equals(PHOTO) ? Optional.of(Photo.bytes()) : Optional.empty();
        }

        @Override
        public PictureSource.Answer take(Path file) {
            return Files.exists(file)
                    ? PictureSource.Answer.found(PHOTO, "", "", "")
                    : PictureSource.Answer.refused(Notice.of("importing.file-unreadable", file.toString()));
        }

        @Override
        public PictureSource.Answer take(byte[] file) {
            return PictureSource.Answer.found(PHOTO, "", "", "");
        }
    };

    BodyEditor editor() {
        return editor;
    }

    Stage stage() {
        return stage;
    }

    Body body() {
        return Screen.get(() -> editor.snapshot().get());
    }

    /// The texts of the blocks, each behind the name of its kind: `Heading2 عنوان`.
    List<String> lines() {
        return body().blocks().stream().map(Desk::line).toList();
    }

    CaretState caret() {
        return Screen.get(editor::caretState);
    }

    Position position() {
        return Screen.get(editor::caret);
    }

    int changes() {
        return Screen.get(() -> changes);
    }

    Desk on(Consumer<BodyEditor> command) {
        Screen.run(() -> command.accept(editor));
        return this;
    }

    <T> T ask(Callable<T> question) {
        return Screen.get(question);
    }

    Desk at(int block, int offset) {
        return select(block, offset, block, offset);
    }

    Desk select(int block, int offset, int toBlock, int toOffset) {
        return on(it -> it.select(new Position(block, offset), new Position(toBlock, toOffset)));
    }

    Desk type(String text) {
        robot.write(text, 0);
        Screen.pulses(1);
        return this;
    }

    Desk press(KeyCode... keys) {
        robot.push(keys);
        Screen.pulses(1);
        return this;
    }

    void shot(String name) {
        Screen.pulses(6);
        Screen.shot(stage, name);
    }

    @Override
    public void close() {
        Screen.pulses(1);
        Screen.close(stage);
        if (!broken.isEmpty()) {
            broken.getFirst().printStackTrace();
            throw new AssertionError("the screen broke", broken.getFirst());
        }
    }

    static Block p(String text) {
        return new Block.Paragraph(Prose.of(text), Direction.INHERIT);
    }

    static Block p(Run... runs) {
        return new Block.Paragraph(Prose.of(runs), Direction.INHERIT);
    }

    static Run run(String text, org.tahrir.text.Mark... marks) {
        return new Run(text, Marks.of(marks));
    }

    static Block.Picture picture(String caption, String alt) {
        return new Block.Picture(PHOTO, caption, "", alt, Direction.INHERIT);
    }

    static Block.Table table(String... rows) {
        List<List<Prose>> all = new ArrayList<>();
        for (String row : rows) {
            all.add(List.of(row.split("\\|", -1)).stream()
                    .map(cell -> Prose.of(cell.strip()))
                    .toList());
        }
        return new Block.Table(all, true, Direction.INHERIT);
    }

    private static String line(Block block) {
        return switch (block) {
            case Block.Paragraph text -> text.prose().plain();
            case Block.Heading text -> "H" + text.level() + " " + text.prose().plain();
            case Block.Quote text -> "Q " + text.prose().plain();
            case Block.Item text ->
                (text.kind() == Block.ListKind.BULLET ? "*" : "#").repeat(text.depth() + 1) + " "
                        + text.prose().plain();
            case Block.Picture picture -> "[" + picture.caption() + "|" + picture.alt() + "]";
            case Block.Card card -> "(" + card.title() + "|" + card.href() + ")";
            case Block.Table table ->
                "{" + Body.of(table).plain().replace('\n', '/').replace('\t', '|') + "}";
        };
    }

    /// Does errands at once, on the thread that asks.
    static final class AtOnce implements Errands {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Notice> failed) {
            try {
                T result = work.call();
                if (Platform.isFxApplicationThread()) {
                    done.accept(result);
                } else {
                    Platform.runLater(() -> done.accept(result));
                }
            } catch (org.tahrir.notice.TahrirException told) {
                failed.accept(told.notice());
            } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
            }
        }
    }
}
