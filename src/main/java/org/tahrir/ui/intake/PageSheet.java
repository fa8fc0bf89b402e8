package org.tahrir.ui.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tahrir.desk.Taken;
import org.tahrir.importing.PageDraft;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.kit.SheetPanel;
import org.tahrir.ui.kit.Unfinished;
import org.tahrir.ui.work.Dates;

/// A page before it is taken in: its lines with what each was taken for, and the story they give.
final class PageSheet extends SheetPanel implements Unfinished {
    private static final List<String> CHARSETS =
            List.of("UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE", "windows-1252", "x-MacArabic");

    private final PageModel model;
    private final Messages words;
    private final Chrome chrome;
    private final PageList list;
    private final Label confidence = Parts.label("", "page-confidence");
    private final Label warnings = Parts.label("", "facts", "page-warnings");
    private final Label trouble = Parts.label("", "sheet-trouble");

    PageSheet(PageModel model, Messages words, Dates dates, Chrome chrome, Consumer<Taken> taken) {
        super(words.text("intake.page.title"), words.text("intake.close"), chrome.sheets()::close, "page-sheet");
        this.model = model;
        this.words = words;
        this.chrome = chrome;
        list = new PageList(model, words);
        StoryPicture picture = new StoryPicture(model, words, dates);
        VBox lines = new VBox(heading("intake.page.lines"), list, Parts.label(words.text("intake.page.keys"), "facts"));
        VBox story = new VBox(heading("intake.page.story"), picture);
        lines.getStyleClass().add("page-side");
        story.getStyleClass().addAll("page-side", "story-side");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(picture, Priority.ALWAYS);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox both = new HBox(lines, story);
        both.getStyleClass().add("page-sides");
        VBox.setVgrow(both, Priority.ALWAYS);
        HBox top = Parts.row(confidence, Parts.spacer());
        if (model.hasCharset()) {
            top.getChildren().addAll(Parts.label(words.text("intake.page.charset"), "facts"), charsets());
        }
        trouble.setWrapText(true);
        warnings.setWrapText(true);
        VBox whole = new VBox(top, warnings, both, trouble);
        whole.getStyleClass().add("page-whole");
        setWhole(whole);
        Button take = Parts.button(words.text("intake.page.take"), "main-button");
        take.setOnAction(e -> model.take(taken));
        Button cancel = Parts.button(words.text("intake.cancel"), "quiet-button");
        cancel.setOnAction(e -> chrome.sheets().close());
        setFoot(take, cancel);
        model.draftProperty().addListener((o, was, is) -> update(take));
        model.busyProperty().addListener((o, was, is) -> update(take));
        model.troubleProperty().addListener((o, was, is) -> update(take));
        update(take);
        Platform.runLater(take::requestFocus);
    }

    /// @param onClose what happens when the page was taken, or let go
    void show(Runnable onClose) {
        chrome.sheets().show(this, onClose);
    }

    @Override
    public boolean isUnfinished() {
        return model.isChanged();
    }

    private void update(Button take) {
        PageDraft draft = model.draftProperty().get();
        confidence.setText(RoleWords.confidence(draft, words));
        confidence.getStyleClass().remove("unsure");
        if (!draft.split().looksLikePage()) {
            confidence.getStyleClass().add("unsure");
        }
        warnings.setText(String.join(
                "  ",
                draft.warnings().stream().map(one -> Sentences.of(words, one)).toList()));
        shown(warnings, !draft.warnings().isEmpty());
        trouble.setText(model.troubleProperty()
                .get()
                .map((Notice one) -> Sentences.of(words, one))
                .orElse(""));
        shown(trouble, model.troubleProperty().get().isPresent());
        take.setDisable(model.busyProperty().get() || !model.isStory());
    }

    private ComboBox<String> charsets() {
        ComboBox<String> box = new ComboBox<>();
        String now = model.draftProperty().get().charset();
        box.getItems().setAll(CHARSETS.stream().filter(Charset::isSupported).toList());
        if (!box.getItems().contains(now)) {
            box.getItems().addFirst(now);
        }
        box.getSelectionModel().select(now);
        box.setAccessibleText(words.text("intake.page.charset"));
        box.getStyleClass().add("charset-box");
        box.setOnAction(e -> model.readIn(Charset.forName(box.getValue())));
        return box;
    }

    private Label heading(String key) {
        return Parts.label(words.text(key), "section-heading");
    }

    private static void shown(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
