package org.tahrir.ui.publish;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tahrir.bundle.Purpose;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Focus;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.kit.SheetPanel;
import org.tahrir.ui.work.Dates;
import org.tahrir.ui.work.Navigator;

/// The sheet over the window by which stories go out: one row a story, where to, how far, and what was written.
final class ExportSheet extends SheetPanel {
    private final ExportModel model;
    private final Messages words;
    private final Dates dates;
    private final Chrome chrome;
    private final Outside outside;
    private final ExportRows rows;
    private final Label empty;
    private final Label banner;
    private final CheckBox embargo;
    private final Label trouble;
    private final ProgressLine progress;
    private final TargetRow target;
    private final List<Node> choosing;
    private final Button export;
    private final Button cancel;
    private boolean focused;

    /// A sheet that isn't shown yet.
    ///
    /// @param choices what may be chosen besides, or null
    ExportSheet(
            ExportModel model,
            Messages words,
            Dates dates,
            Chrome chrome,
            Navigator navigator,
            Outside outside,
            Optional<ChoiceRow> choices) {
        super(title(model, words), words.text("publish.close"), chrome.sheets()::close, "export-sheet");
        this.model = model;
        this.words = words;
        this.dates = dates;
        this.chrome = chrome;
        this.outside = outside;
        rows = new ExportRows(new GateWords(words, dates), (story, place) -> {
            chrome.sheets().close();
            navigator.open(story, place);
        });
        empty = Parts.label(words.text(emptyWords(model)), "export-empty");
        empty.setWrapText(true);
        banner = Parts.label(words.text("publish.editors-only"), "export-banner");
        banner.setWrapText(true);
        embargo = new CheckBox(words.text("publish.allow-embargo"));
        embargo.setWrapText(true);
        embargo.setOnAction(e -> model.allowEmbargo(embargo.isSelected()));
        trouble = Parts.label("", "sheet-trouble");
        trouble.setWrapText(true);
        progress = new ProgressLine(words);
        target = new TargetRow(model, words, outside);
        export = Parts.button("", "main-button");
        export.setOnAction(e -> model.export());
        cancel = Parts.button(words.text("publish.cancel"), "quiet-button");
        cancel.setOnAction(e -> callOffOrClose());
        choosing = new java.util.ArrayList<>(choices.stream().toList());
        choosing.addAll(List.of(
                banner,
                rows,
                empty,
                embargo,
                FieldRow.of(words.text("publish.contents"), words.text("publish.contents-value")),
                target,
                progress,
                trouble));
        setContent(choosing.toArray(Node[]::new));
        setFoot(export, cancel);
        addEventFilter(KeyEvent.KEY_PRESSED, this::callOffByEscape);
        model.stories().addListener((ListChangeListener<Checked>) change -> rows.show(model.stories()));
        model.goingProperty().addListener((o, was, is) -> update());
        model.troubleProperty().addListener((o, was, is) -> update());
        update();
    }

    /// Puts the sheet over the window and begins to look.
    void show() {
        chrome.sheets().show(this, () -> !model.isWriting(), model::close);
        model.look();
    }

    private void update() {
        if (model.going() instanceof Going.Gone gone) {
            showGone(gone);
            return;
        }
        boolean waiting = model.going() instanceof Going.Waiting;
        shown(empty, waiting && model.stories().isEmpty());
        shown(banner, !model.mayExport());
        shown(embargo, model.embargoAllowed() || anyUnderEmbargo());
        embargo.setDisable(model.isWriting());
        Optional<Notice> why = model.troubleProperty().get();
        trouble.setText(why.map(notice -> Sentences.of(words, notice)).orElse(""));
        trouble.getStyleClass().remove("called-off");
        if (why.filter(notice -> notice.key().equals("bundle.cancelled")).isPresent()) {
            trouble.getStyleClass().add("called-off");
        }
        shown(trouble, why.isPresent());
        progress.show(model.going());
        target.setDisable(model.isWriting());
        rows.setDisable(model.isWriting());
        export.setText(exportWords());
        export.setDisable(!model.isReady());
        boolean calledOff = model.going() instanceof Going.Writing writing && writing.calledOff();
        cancel.setText(words.text(model.isWriting() ? "publish.stop" : "publish.cancel"));
        cancel.setDisable(calledOff);
        focusFirst(waiting);
    }

    /// The main button is what most people want; it gets the focus once it can be pressed, unless somebody has been
    /// elsewhere meanwhile.
    private void focusFirst(boolean waiting) {
        if (model.isWriting()) {
            Platform.runLater(cancel::requestFocus);
        } else if (waiting && !focused) {
            focused = true;
            Platform.runLater(() -> (export.isDisabled() ? firstWay() : export).requestFocus());
        }
    }

    private Node firstWay() {
        return Focus.first(rows).orElse(cancel);
    }

    private void showGone(Going.Gone gone) {
        setTitle(words.count(
                model.purpose() == Purpose.PUBLISH ? "publish.gone" : "publish.handed-over",
                gone.stories().size()));
        GoneView view = new GoneView(gone, words, dates, outside);
        Button done = Parts.button(words.text("publish.done"), "main-button");
        done.setOnAction(e -> chrome.sheets().close());
        setContent(view);
        setFoot(done, view.showInFolder(), view.copyPath());
        Platform.runLater(done::requestFocus);
    }

    private void callOffByEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && model.isWriting()) {
            key.consume();
            model.cancel();
        }
    }

    private void callOffOrClose() {
        if (model.isWriting()) {
            model.cancel();
        } else {
            chrome.sheets().close();
        }
    }

    private String exportWords() {
        int sound = model.soundCount();
        if (model.purpose() == Purpose.HANDOVER) {
            return words.text("publish.hand-over", sound);
        }
        return sound == model.stories().size()
                ? words.text("publish.export-all", sound)
                : words.text("publish.export-sound", sound);
    }

    private boolean anyUnderEmbargo() {
        return model.stories().stream()
                .flatMap(story -> story.soundness().blocking().stream())
                .anyMatch(reason -> reason.key().equals("gate.embargo"));
    }

    private static String title(ExportModel model, Messages words) {
        return words.text(model.purpose() == Purpose.PUBLISH ? "publish.title" : "publish.title-handover");
    }

    private static String emptyWords(ExportModel model) {
        return model.purpose() == Purpose.PUBLISH ? "publish.none-ready" : "publish.none-to-hand-over";
    }

    static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
