package org.tahrir.ui.inspector.details;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.tahrir.article.Article;
import org.tahrir.settings.Messages;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;

/// A field of a moment: typed in any usual form, or its day picked from a calendar that keeps the time.
final class MomentRow extends LineRow {
    private final Popup popup = new Popup();
    private final Button open;

    MomentRow(String field, DetailsModel model, Messages words) {
        super(field, BidiField.Lines.ONE, model, words);
        input.setPromptText(words.text("inspector.moment.prompt"));
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        open = Parts.named(new Button(), words.text("inspector.moment.calendar", name()));
        open.setGraphic(new Icon(Icon.Glyph.CALENDAR));
        open.getStyleClass().addAll("tool", "field-button");
        open.setOnAction(e -> openCalendar());
        input.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN && input.isEditable()) {
                key.consume();
                openCalendar();
            }
        });
        box.getChildren().add(open);
    }

    @Override
    void show(Article article, boolean writable, boolean other) {
        super.show(article, writable, other);
        open.setDisable(!writable);
        if (other || !writable) {
            popup.hide();
        }
    }

    /// The calendar while it is open.
    Popup popup() {
        return popup;
    }

    private void openCalendar() {
        give();
        TypedMoment.Around around = model.around(field);
        OffsetDateTime before = around.before();
        LocalDate today = around.now().toLocalDate();
        LocalDate chosen =
                before == null ? today : before.atZoneSameInstant(around.zone()).toLocalDate();
        MonthCalendar calendar = new MonthCalendar(model.dates(), words, chosen, today, this::pick);
        calendar.setNodeOrientation(getEffectiveNodeOrientation());
        popup.getContent().setAll(calendar);
        Bounds at = box.localToScreen(box.getLayoutBounds());
        popup.show(box, at.getMinX(), at.getMaxY() + 2);
        calendar.focusChosen();
    }

    private void pick(LocalDate day) {
        popup.hide();
        TypedMoment.Around around = model.around(field);
        ZoneId zone = around.zone();
        OffsetDateTime before = around.before();
        LocalTime time = before == null
                ? LocalTime.MIDNIGHT
                : before.atZoneSameInstant(zone).toLocalTime();
        tell(model.give(field, day.atTime(time).atZone(zone).toOffsetDateTime()).orElse(null));
        input.requestFocus();
    }
}
