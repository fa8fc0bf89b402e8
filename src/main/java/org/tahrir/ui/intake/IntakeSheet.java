package org.tahrir.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tahrir.desk.Taken;
import org.tahrir.desk.TakenBack;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.kit.SheetPanel;

/// The sheet of an import: how far it is, then what came in and what did not, and the way to undo it.
final class IntakeSheet extends SheetPanel {
    private final IntakeModel model;
    private final Messages words;
    private final Chrome chrome;
    private final TakingBack takingBack;
    private final Consumer<Taken> open;
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Label reading = Parts.label("", "intake-reading");
    private final Label count = Parts.label("", "facts");
    private final Button stop;

    IntakeSheet(IntakeModel model, Messages words, Chrome chrome, TakingBack takingBack, Consumer<Taken> open) {
        super(words.text("intake.title"), words.text("intake.close"), () -> closeOrStop(model, chrome), "intake-sheet");
        this.model = model;
        this.words = words;
        this.chrome = chrome;
        this.takingBack = takingBack;
        this.open = open;
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.text("intake.title"));
        stop = Parts.button(words.text("intake.stop"), "quiet-button");
        stop.setOnAction(e -> model.cancel());
        VBox progress = new VBox(reading, bar, count);
        progress.getStyleClass().add("sheet-progress");
        setContent(progress);
        setFoot(stop);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && model.isReading()) {
                key.consume();
                model.cancel();
            }
        });
    }

    void show() {
        chrome.sheets().show(this, () -> !model.isReading(), () -> {});
        Platform.runLater(stop::requestFocus);
    }

    /// Shows how far it is.
    void show(Coming.Reading now) {
        String which = now.files() > 1
                ? Sentences.of(words, "intake.reading-of", now.file(), now.number(), now.files())
                : now.file().isEmpty()
                        ? words.text("intake.reading-something")
                        : Sentences.of(words, "intake.reading", now.file());
        reading.setText(now.calledOff() ? words.text("intake.stopping") : which);
        bar.setProgress(now.files() > 1 ? (now.number() - 1.0) / now.files() : ProgressBar.INDETERMINATE_PROGRESS);
        count.setText(now.stories() == 0 ? "" : words.count("intake.so-far", now.stories()));
        stop.setDisable(now.calledOff());
    }

    /// Shows what came in.
    void show(Coming.Came came) {
        List<Taken> taken =
                came.files().stream().flatMap(file -> file.taken().stream()).toList();
        Label sum = Parts.label(sum(came, taken), "came-sum");
        sum.setWrapText(true);
        ListView<CameRow> list = new ListView<>();
        list.getItems().setAll(CameRow.of(came.files()));
        list.setCellFactory(view -> new CameCell(words, open));
        list.getStyleClass().add("came-list");
        list.setAccessibleText(words.text("intake.title"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> openByEnter(list, key));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox whole = new VBox(sum, list);
        whole.getStyleClass().add("came");
        if (list.getItems().size() > 5) {
            whole.getStyleClass().add("long");
        }
        setWhole(whole);
        Button done = Parts.button(words.text("intake.done"), "main-button");
        done.setOnAction(e -> chrome.sheets().close());
        Button undo = Parts.button(words.text("intake.undo"), "quiet-button");
        undo.setOnAction(e -> takeBack(undo, taken, sum, list));
        if (taken.stream().anyMatch(IntakeSheet::canGoBack)) {
            setFoot(done, undo);
        } else {
            setFoot(done);
        }
        Platform.runLater(done::requestFocus);
    }

    private static boolean canGoBack(Taken one) {
        return one.verdict() == Taken.Verdict.NEW || !one.keptBeside().isEmpty();
    }

    private void takeBack(Button undo, List<Taken> taken, Label sum, ListView<CameRow> list) {
        undo.setDisable(true);
        takingBack.of(
                taken,
                back -> {
                    sum.setText(sentence(back, words));
                    list.getItems()
                            .setAll(back.kept().stream()
                                    .map(CameRow.Failure::new)
                                    .toList());
                },
                why -> {
                    undo.setDisable(false);
                    sum.setText(Sentences.of(words, why));
                });
    }

    /// What undoing an import has done.
    static String sentence(TakenBack back, Messages words) {
        List<String> done = new ArrayList<>();
        if (back.trashed() > 0 || back.dropped() == 0) {
            done.add(words.count("intake.taken-back", back.trashed()));
        }
        if (back.dropped() > 0) {
            done.add(words.count("intake.dropped", back.dropped()));
        }
        if (!back.kept().isEmpty()) {
            done.add(words.count("intake.kept", back.kept().size()));
        }
        return String.join(" ", done);
    }

    private String sum(Coming.Came came, List<Taken> taken) {
        List<String> parts = new ArrayList<>();
        add(parts, "intake.sum.new", of(taken, Taken.Verdict.NEW));
        add(parts, "intake.sum.same", of(taken, Taken.Verdict.SAME));
        add(parts, "intake.sum.theirs", of(taken, Taken.Verdict.THEIRS));
        add(parts, "intake.sum.in-trash", of(taken, Taken.Verdict.IN_TRASH));
        add(
                parts,
                "intake.sum.skipped",
                came.files().stream()
                        .mapToLong(file -> (long) file.skipped().size() + file.moreSkipped())
                        .sum());
        add(
                parts,
                "intake.sum.failed",
                came.files().stream().filter(file -> file.failure().isPresent()).count());
        return parts.isEmpty() ? words.text("intake.sum.nothing") : String.join(" · ", parts);
    }

    private void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(words.count(key, count));
        }
    }

    private static long of(List<Taken> taken, Taken.Verdict verdict) {
        return taken.stream().filter(one -> one.verdict() == verdict).count();
    }

    private void openByEnter(ListView<CameRow> list, KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER
                && list.isFocused()
                && list.getSelectionModel().getSelectedItem() instanceof CameRow.Story story) {
            key.consume();
            open.accept(story.taken());
        }
    }

    private static void closeOrStop(IntakeModel model, Chrome chrome) {
        if (model.isReading()) {
            model.cancel();
        } else {
            chrome.sheets().close();
        }
    }
}
