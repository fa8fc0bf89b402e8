package org.tahrir.ui.inspector.details;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.work.Dates;

/// A month to pick a day from. Arrows walk by days and weeks, Page Up and Down by months, Enter picks.
final class MonthCalendar extends VBox {
    private static final int WEEKS = 6;
    private static final int DAYS = 7;

    private final Dates dates;
    private final Messages words;
    private final LocalDate today;
    private final LocalDate chosen;
    private final Consumer<LocalDate> pick;
    private final Label month = Parts.label("", "calendar-month");
    private final GridPane grid = new GridPane();
    private final Map<LocalDate, ToggleButton> days = new HashMap<>();
    private LocalDate current;

    MonthCalendar(Dates dates, Messages words, LocalDate chosen, LocalDate today, Consumer<LocalDate> pick) {
        this.dates = dates;
        this.words = words;
        this.today = today;
        this.chosen = chosen;
        this.pick = pick;
        this.current = chosen;
        getStyleClass().add("calendar");
        grid.getStyleClass().add("calendar-grid");
        HBox head = Parts.row(
                step(Icon.Glyph.BACK, "inspector.moment.month-before", -1),
                Parts.spacer(),
                month,
                Parts.spacer(),
                step(Icon.Glyph.NEXT, "inspector.moment.month-after", 1));
        getChildren().addAll(head, grid);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        showMonth();
    }

    void focusChosen() {
        ToggleButton day = days.get(current);
        if (day != null) {
            day.requestFocus();
        }
    }

    private Button step(Icon.Glyph glyph, String tip, int months) {
        Button step = Parts.named(new Button(), words.text(tip));
        step.setGraphic(new Icon(glyph));
        step.getStyleClass().addAll("tool", "tool-icon");
        step.setOnAction(e -> go(current.plusMonths(months)));
        return step;
    }

    private void go(LocalDate day) {
        current = day;
        showMonth();
        focusChosen();
    }

    private void press(KeyEvent key) {
        if (!(key.getTarget() instanceof ToggleButton)) {
            return;
        }
        int ahead = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1;
        switch (key.getCode()) {
            case RIGHT -> go(current.plusDays(ahead));
            case LEFT -> go(current.plusDays(-ahead));
            case UP -> go(current.minusWeeks(1));
            case DOWN -> go(current.plusWeeks(1));
            case PAGE_UP -> go(current.minusMonths(1));
            case PAGE_DOWN -> go(current.plusMonths(1));
            case ENTER -> pick.accept(current);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void showMonth() {
        YearMonth shown = YearMonth.from(current);
        month.setText(dates.month(shown));
        grid.getChildren().clear();
        days.clear();
        DayOfWeek first = words.language() == Language.AR ? DayOfWeek.SATURDAY : DayOfWeek.MONDAY;
        for (int i = 0; i < DAYS; i++) {
            grid.add(weekday(first.plus(i)), i, 0);
        }
        LocalDate day = shown.atDay(1);
        day = day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - first.getValue(), DAYS));
        for (int i = 0; i < WEEKS * DAYS; i++) {
            grid.add(day(day, shown), i % DAYS, 1 + i / DAYS);
            day = day.plusDays(1);
        }
    }

    private Label weekday(DayOfWeek day) {
        Locale locale = words.language().locale();
        Label label = Parts.label(day.getDisplayName(TextStyle.NARROW_STANDALONE, locale), "calendar-weekday");
        label.setAccessibleText(day.getDisplayName(TextStyle.FULL_STANDALONE, locale));
        return label;
    }

    private ToggleButton day(LocalDate day, YearMonth shown) {
        ToggleButton button = new ToggleButton(words.number(day.getDayOfMonth()));
        button.getStyleClass().setAll("calendar-day");
        if (!YearMonth.from(day).equals(shown)) {
            button.getStyleClass().add("other-month");
        }
        if (day.equals(today)) {
            button.getStyleClass().add("today");
        }
        button.setSelected(day.equals(chosen));
        button.setAccessibleText(dates.day(day));
        button.setFocusTraversable(day.equals(current));
        button.setOnAction(e -> pick.accept(day));
        days.put(day, button);
        return button;
    }
}
