package org.tahrir.ui.publish;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.store.Receipt;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.kit.SheetPanel;
import org.tahrir.ui.work.Dates;
import org.tahrir.ui.work.Navigator;

/// What has gone out so far: the bundles by their day, and what was in the one that is chosen.
final class ReceiptsSheet extends SheetPanel {
    private final ReceiptsModel model;
    private final Messages words;
    private final Dates dates;
    private final Chrome chrome;
    private final ListView<Receipt> list = new ListView<>();

    ReceiptsSheet(
            ReceiptsModel model, Messages words, Dates dates, Chrome chrome, Navigator navigator, Outside outside) {
        super(words.text("publish.receipts"), words.text("publish.close"), chrome.sheets()::close, "receipts-sheet");
        this.model = model;
        this.words = words;
        this.dates = dates;
        this.chrome = chrome;
        list.setItems(model.receipts());
        list.setCellFactory(view -> new Row());
        list.setAccessibleText(words.text("publish.receipts"));
        list.getStyleClass().add("receipts-list");
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> model.open(is, this::tell));
        Label none = Parts.label(words.text("publish.receipts-none"), "export-empty");
        none.setWrapText(true);
        none.visibleProperty().bind(model.readProperty().and(Bindings.isEmpty(model.receipts())));
        none.managedProperty().bind(none.visibleProperty());
        Consumer<StoryId> lead = id -> {
            chrome.sheets().close();
            navigator.open(id);
        };
        ReceiptView shown = new ReceiptView(words, dates, outside, lead);
        model.openedProperty().addListener((o, was, is) -> shown.show(is));
        HBox both = new HBox(list, shown);
        both.getStyleClass().add("receipts");
        HBox.setHgrow(shown, Priority.ALWAYS);
        both.visibleProperty().bind(Bindings.isNotEmpty(model.receipts()));
        both.managedProperty().bind(both.visibleProperty());
        setContent(none, both);
        Button done = Parts.button(words.text("publish.done"), "main-button");
        done.setOnAction(e -> chrome.sheets().close());
        setFoot(done);
        model.readProperty().addListener((o, was, is) -> {
            if (!model.receipts().isEmpty()) {
                list.getSelectionModel().select(0);
                list.requestFocus();
            }
        });
    }

    void show() {
        chrome.sheets().show(this, () -> {});
        model.read(why -> {
            chrome.sheets().close();
            tell(why);
        });
    }

    private void tell(Notice why) {
        chrome.toasts().say(Sentences.of(words, why));
    }

    private final class Row extends ListCell<Receipt> {
        @Override
        protected void updateItem(@Nullable Receipt receipt, boolean empty) {
            super.updateItem(receipt, empty);
            if (empty || receipt == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Label day = Parts.label(dates.moment(receipt.at()), "receipt-day");
            Label facts =
                    Parts.label(words.count("publish.stories", receipt.stories().size()), "facts");
            Label file = FieldRow.latin(String.valueOf(Path.of(receipt.file()).getFileName()));
            file.getStyleClass().add("facts");
            VBox box = new VBox(day, facts, file);
            box.getStyleClass().add("receipt-row");
            setGraphic(box);
            setAccessibleText(day.getText() + ", " + facts.getText());
        }
    }
}
