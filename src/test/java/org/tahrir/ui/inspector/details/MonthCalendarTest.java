package org.tahrir.ui.inspector.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.article.House;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.Screen;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.work.Dates;
import org.testfx.api.FxRobot;

/// A month to pick a day from, in the order of the week of each language.
class MonthCalendarTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<LocalDate> picked = new ArrayList<>();
    private final FxRobot robot = new FxRobot();
    private @Nullable Stage stage;

    @AfterEach
    void close() {
        if (stage != null) {
            Screen.close(stage);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AR, RIGHT, 2026-11-19",
        "AR, LEFT, 2026-11-21",
        "EN, RIGHT, 2026-11-21",
        "EN, LEFT, 2026-11-19",
        "AR, UP, 2026-11-13",
        "EN, DOWN, 2026-11-27",
        "AR, PAGE_UP, 2026-10-20",
        "EN, PAGE_DOWN, 2026-12-20"
    })
    void keysWalkAsTheDaysStandOnTheScreen(Language language, KeyCode key, LocalDate to) {
        open(language, LocalDate.of(2026, 11, 20));
        robot.push(key);
        robot.push(KeyCode.ENTER);
        assertThat(picked).containsExactly(to);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, PAGE_DOWN, 2026-02-28",
        "2028-01-31, PAGE_DOWN, 2028-02-29",
        "2026-12-31, DOWN, 2027-01-07",
        "2027-01-01, UP, 2026-12-25",
        "2026-03-31, PAGE_UP, 2026-02-28"
    })
    void walkingGoesOverTheEdgesOfMonthsAndYears(LocalDate from, KeyCode key, LocalDate to) {
        open(Language.EN, from);
        robot.push(key);
        robot.push(KeyCode.ENTER);
        assertThat(picked).containsExactly(to);
        assertThat(month()).isEqualTo(dates(Language.EN).month(YearMonth.from(to)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sixWholeWeeksAreShownFromTheFirstDayOfTheWeek(Language language) {
        open(language, TODAY);
        List<ToggleButton> days = days();
        assertThat(days).hasSize(42);
        // November 2026 begins on a Sunday: the second day of an Arab week, the last of an English one
        assertThat(days.getFirst().getText()).isEqualTo(language == Language.AR ? "31" : "26");
        long inMonth = days.stream()
                .filter(day -> !day.getStyleClass().contains("other-month"))
                .count();
        assertThat(inMonth).isEqualTo(30);
        assertThat(days)
                .filteredOn(day -> day.getStyleClass().contains("today"))
                .extracting(Labeled::getText)
                .containsExactly("22");
        assertThat(days).filteredOn(ToggleButton::isSelected).hasSize(1);
        assertThat(days).filteredOn(javafx.scene.Node::isFocusTraversable).hasSize(1);
    }

    @Test
    void everyDayIsNamedWhole() {
        open(Language.AR, TODAY);
        assertThat(days())
                .extracting(ToggleButton::getAccessibleText)
                .contains("22 تشرين الثاني 2026", "31 تشرين الأول 2026", "1 كانون الأول 2026");
        assertThat(month()).isEqualTo("تشرين الثاني 2026");
    }

    @Test
    void theMouseTurnsMonthsAndPicksADayOfAnotherMonth() {
        open(Language.EN, TODAY);
        step("Next");
        assertThat(month()).isEqualTo("December 2026");
        step("Previous");
        step("Previous");
        assertThat(month()).isEqualTo("October 2026");
        ToggleButton day = days().stream()
                .filter(one -> one.getAccessibleText().equals("1 November 2026"))
                .findFirst()
                .orElseThrow();
        robot.clickOn(day);
        assertThat(picked).containsExactly(LocalDate.of(2026, 11, 1));
    }

    private void step(String words) {
        Button step = Screen.get(() -> scene().lookupAll(".tool-icon").stream()
                .map(Button.class::cast)
                .toList()
                .get(words.equals("Next") ? 1 : 0));
        Screen.run(step::fire);
        Screen.pulses(1);
    }

    private void open(Language language, LocalDate chosen) {
        MonthCalendar calendar =
                Screen.get(() -> new MonthCalendar(dates(language), Messages.in(language), chosen, TODAY, picked::add));
        stage = Screen.show(() -> calendar, 320, 320, Look.LIGHT, language);
        Screen.run(calendar::focusChosen);
        Screen.pulses(1);
    }

    private javafx.scene.Parent scene() {
        return Objects.requireNonNull(stage).getScene().getRoot();
    }

    private List<ToggleButton> days() {
        return Screen.get(() -> scene().lookupAll(".calendar-day").stream()
                .map(ToggleButton.class::cast)
                .toList());
    }

    private String month() {
        return Screen.get(() -> ((Label) scene().lookup(".calendar-month")).getText());
    }

    private static Dates dates(Language language) {
        return new Dates(language, ZoneOffset.UTC, House.Months.LEVANT, House.Digits.WESTERN);
    }
}
