package org.tahrir.ui.inspector.related;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Direction;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.inspector.related.AddModel.Purpose;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.Workplace;

/// The field in which related pieces are looked for, with what is offered below it: arrows choose, Enter takes, Escape
/// gives up.
final class AddPane extends VBox {
    private final Workplace workplace;
    private final AddModel model;
    private final BidiField field;
    private final HBox purpose = new HBox();
    private final VBox offers = new VBox();
    private final Label message = Parts.label("", "inspector-error");
    private Runnable leaveDown = () -> {};
    private int selected;
    private boolean enterWaits;

    AddPane(Workplace workplace, AddModel model) {
        this.workplace = workplace;
        this.model = model;
        Messages words = workplace.words();
        boolean arabic = words.language() == Language.AR;
        getStyleClass().add("add-pane");
        field = new BidiField(
                words.text("inspector.related.add"),
                BidiField.Lines.ONE,
                arabic ? Direction.RTL : Direction.LTR,
                "inspector-input");
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox box = new HBox(new Icon(Icon.Glyph.PLUS), field);
        box.getStyleClass().addAll("inspector-box", "add-box");
        purpose.getStyleClass().add("add-purpose");
        offers.getStyleClass().add("offers");
        offers.setAccessibleRole(AccessibleRole.LIST_VIEW);
        message.setWrapText(true);
        message.managedProperty().bind(message.visibleProperty());
        purpose.managedProperty().bind(purpose.visibleProperty());
        offers.managedProperty().bind(offers.visibleProperty());
        getChildren().addAll(purpose, box, message, offers);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.setOnEnter(this::enter);
        field.textProperty().addListener((o, was, is) -> typed(is));
        focusWithinProperty().addListener((o, was, is) -> showOffers());
        model.offersProperty().addListener((o, was, is) -> arrived());
        model.unreadProperty().addListener((o, was, is) -> tell(is));
        model.purposeProperty().addListener((o, was, is) -> showPurpose());
        showPurpose();
        showOffers();
        tell(null);
    }

    /// What Down does when nothing is offered.
    void setOnLeaveDown(Runnable down) {
        leaveDown = down;
    }

    /// Puts the focus into the field, as it is or for another purpose.
    void ask(Purpose what, String words) {
        model.begin(what);
        field.setText(words);
        field.requestFocus();
        field.selectAll();
        typed(words);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    /// Says why something couldn't be done, or nothing any more.
    void tell(@Nullable Notice why) {
        message.setVisible(why != null);
        message.setText(why == null ? "" : Sentences.of(workplace.words(), why));
    }

    private void typed(String text) {
        tell(null);
        enterWaits = false;
        model.typed(text);
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> {
                if (offers.isVisible()) {
                    select(selected + 1);
                } else {
                    leaveDown.run();
                }
            }
            case UP -> select(selected - 1);
            case ESCAPE -> {
                if (field.getText().isEmpty() && model.purpose() instanceof Purpose.Add) {
                    return;
                }
                giveUp();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Takes what is selected; when the offers are still those of fewer letters, waits for the right ones.
    private void enter() {
        if (model.purpose() instanceof Purpose.Address || model.purpose() instanceof Purpose.Reword) {
            model.finish(field.getText(), this::giveUp, this::tell);
        } else if (!model.offersProperty().get().typed().equals(field.getText())) {
            enterWaits = true;
        } else if (!rows().isEmpty()) {
            choose(rows().get(selected).offer());
        }
    }

    private void choose(AddModel.Offer offer) {
        model.choose(offer, this::giveUp, this::tell);
    }

    /// Forgets what was typed and what for.
    void giveUp() {
        model.begin(new Purpose.Add());
        field.setText("");
        tell(null);
    }

    private void arrived() {
        List<AddModel.Offer> list = model.offersProperty().get().list();
        offers.getChildren()
                .setAll(list.stream()
                        .map(offer -> new OfferRow(offer, workplace, () -> choose(offer)))
                        .toList());
        select(0);
        showOffers();
        if (enterWaits) {
            enterWaits = false;
            enter();
        }
    }

    private void showOffers() {
        offers.setVisible(isFocusWithin() && !rows().isEmpty());
    }

    private void select(int index) {
        List<OfferRow> rows = rows();
        selected = Math.clamp(index, 0, Math.max(0, rows.size() - 1));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setSelected(i == selected);
        }
    }

    private List<OfferRow> rows() {
        return offers.getChildren().stream().map(OfferRow.class::cast).toList();
    }

    private void showPurpose() {
        Messages words = workplace.words();
        Purpose what = model.purpose();
        purpose.setVisible(!(what instanceof Purpose.Add));
        if (what instanceof Purpose.Address && !field.getText().isEmpty()) {
            field.setText("");
        }
        String told = switch (what) {
            case Purpose.Add ignored -> "";
            case Purpose.Address address ->
                words.text("inspector.related.ask-headline", PieceWords.host(address.url()));
            case Purpose.Resolve resolve ->
                words.text("inspector.related.ask-story", resolve.piece().headline());
            case Purpose.Reword reword ->
                words.text("inspector.related.ask-wording", reword.piece().headline());
        };
        Prose sentence = new Prose(words.language() == Language.AR, told, "facts");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button end = Parts.named(new Button(), words.text("inspector.related.give-up"));
        end.setGraphic(new Icon(Icon.Glyph.CLOSE));
        end.getStyleClass().addAll("tool", "piece-remove");
        end.setOnAction(e -> {
            giveUp();
            requestFocus();
        });
        purpose.getChildren().setAll(sentence, end);
    }
}
