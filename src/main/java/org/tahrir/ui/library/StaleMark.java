package org.tahrir.ui.library;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.kit.Tips;
import org.tahrir.ui.work.Workplace;

/// Says that the desk's numbers or names couldn't be read when it was last tried, in words, or on the rail by a
/// sign; its tip says why. There only as long as that is so.
final class StaleMark extends Label {
    private final Messages words;
    private final DeskModel desk;
    private final Workplace workplace;
    private final Tooltip tip = Tips.of(this, "");

    private StaleMark(Workplace workplace, DeskModel desk) {
        this.words = workplace.words();
        this.desk = desk;
        this.workplace = workplace;
        getStyleClass().add("desk-stale");
        setTooltip(tip);
        managedProperty().bind(visibleProperty());
        Parts.hear(this, desk.unreadProperty(), why -> tell());
        Parts.hear(this, workplace.names().unreadProperty(), why -> tell());
    }

    static StaleMark inWords(Workplace workplace, DeskModel desk) {
        StaleMark mark = new StaleMark(workplace, desk);
        mark.setText(mark.words.text("desk-place.stale"));
        mark.setWrapText(true);
        return mark;
    }

    static StaleMark asSign(Workplace workplace, DeskModel desk) {
        StaleMark mark = new StaleMark(workplace, desk);
        mark.setGraphic(new Icon(Icon.Glyph.ALERT));
        return mark;
    }

    private void tell() {
        @Nullable Notice counts = desk.unreadProperty().get();
        @Nullable Notice names = workplace.names().unreadProperty().get();
        Notice why = counts == null ? names : counts;
        String sentence = why == null ? "" : words.text("desk-place.stale") + " " + Sentences.of(words, why);
        setAccessibleText(sentence);
        tip.setText(sentence);
        setVisible(why != null);
    }
}
