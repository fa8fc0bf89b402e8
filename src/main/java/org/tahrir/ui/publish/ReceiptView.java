package org.tahrir.ui.publish;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.StoryId;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.Dates;

/// One bundle that has gone out: its stories with the way to each, its file and hash.
final class ReceiptView extends VBox {
    private static final int MOST = 60;

    private final Messages words;
    private final Dates dates;
    private final Outside outside;
    private final Consumer<StoryId> lead;

    ReceiptView(Messages words, Dates dates, Outside outside, Consumer<StoryId> lead) {
        this.words = words;
        this.dates = dates;
        this.outside = outside;
        this.lead = lead;
        getStyleClass().add("receipt");
    }

    void show(ReceiptsModel.@Nullable Opened opened) {
        getChildren().clear();
        if (opened == null) {
            return;
        }
        VBox stories = new VBox();
        stories.getStyleClass().add("gone-stories");
        opened.stories().stream()
                .limit(MOST)
                .forEach(sent -> stories.getChildren().add(row(sent)));
        if (opened.stories().size() > MOST) {
            stories.getChildren()
                    .add(Parts.label(
                            words.count("publish.more", (long) opened.stories().size() - MOST), "facts"));
        }
        ScrollPane scroll = new ScrollPane(stories);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label hash = FieldRow.latin(opened.receipt().sha256());
        hash.getStyleClass().add("hash");
        VBox facts = new VBox(
                new FieldRow(
                        words.text("publish.file"),
                        FieldRow.latin(opened.receipt().file())),
                new FieldRow(words.text("publish.hash"), hash));
        facts.getStyleClass().add("field-rows");
        getChildren().addAll(Parts.label(dates.moment(opened.at()), "receipt-title"), scroll, facts, buttons(opened));
        if (!opened.fileThere()) {
            Label gone = Parts.label(words.text("publish.file-gone"), "export-warning");
            gone.setWrapText(true);
            getChildren().add(getChildren().size() - 1, gone);
        }
    }

    private HBox row(ReceiptsModel.Sent sent) {
        boolean there = !sent.headline().isEmpty();
        Prose headline = new Prose(
                words.language() == Language.AR,
                there ? sent.headline() : words.text("publish.no-longer-here"),
                "export-headline");
        headline.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(headline, Priority.ALWAYS);
        HBox row = Parts.row(
                headline,
                Parts.label(words.text("publish.version", sent.version().version()), "facts"),
                GoneView.chip(words, sent.version()));
        if (there) {
            Button open = Parts.button(words.text("publish.open"), "text-button", "accent-text");
            open.setAccessibleText(words.text("publish.open") + ": " + sent.headline());
            open.setOnAction(e -> lead.accept(sent.id()));
            row.getChildren().add(open);
        }
        return row;
    }

    private HBox buttons(ReceiptsModel.Opened opened) {
        Path file = Path.of(opened.receipt().file());
        Label said = Parts.label("", "facts");
        Button show = Parts.button(words.text("publish.show-in-folder"), "quiet-button");
        show.setDisable(!opened.fileThere());
        show.setOnAction(e -> outside.showInFolder(
                file,
                () -> said.setText(Sentences.of(words, "publish.cannot-show", String.valueOf(file.getParent())))));
        Button copy = Parts.button(words.text("publish.copy-path"), "quiet-button");
        copy.setOnAction(e -> {
            outside.copy(file.toString());
            said.setText(words.text("publish.copied"));
        });
        return Parts.row(show, copy, said);
    }
}
