package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.article.Stage;
import org.tahrir.settings.Language;
import org.tahrir.text.Position;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.editor.BidiTextArea;
import org.tahrir.ui.editor.Decorations;
import org.tahrir.ui.editor.TextMenu;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.work.Workplace;
import org.testfx.api.FxRobot;

/// What the copy desk finds in the text: gone to, told, mended and switched off, in both languages of the interface.
class FindingCommandsTest {
    private static final List<String> FAULTY =
            List.of("قال  الوزير ،ثم سكت", "كلام سليم لا ملاحظة فيه", "He told the the press.");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private PaperBench bench(Language language, List<String> paragraphs) {
        PaperBench bench = new PaperBench(folder, TestPlace.REPORTER, language, 600, 640, Look.LIGHT);
        bench.show(bench.place.story("عنوان", Stage.DRAFT, paragraphs.toArray(String[]::new)));
        Screen.run(() -> {
            TextMenu.installOn(
                    bench.paper,
                    bench.chrome.commands(),
                    bench.place.workplace().words());
            bench.text().requestFocus();
        });
        return bench;
    }

    private PaperBench faulty(Language language) {
        PaperBench bench = bench(language, FAULTY);
        bench.until("read", () -> !bench.text().findings().isEmpty());
        return bench;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void goesFromFindingToFindingRoundTheTextAndSaysWhatEachIs(Language language) {
        try (PaperBench bench = faulty(language)) {
            boolean arabic = language == Language.AR;
            assertThat(gone(bench, KeyCode.F8)).isEqualTo("  ");
            assertThat(told()).startsWith(arabic ? "مسافات متتالية." : "Several spaces in a row.");
            assertThat(told()).contains(arabic ? "الإبقاء على مسافة واحدة" : "Leave one space");
            assertThat(gone(bench, KeyCode.F8)).isEqualTo(" ،");
            assertThat(gone(bench, KeyCode.F8)).isEqualTo("،ث");
            assertThat(gone(bench, KeyCode.F8)).isEqualTo("the the");
            assertThat(told()).isEqualTo(arabic ? "الكلمة مكررة." : "The same word twice in a row.");
            assertThat(gone(bench, KeyCode.F8)).as("round the end").isEqualTo("  ");
            assertThat(gone(bench, KeyCode.SHIFT, KeyCode.F8)).isEqualTo("the the");
            assertThat(gone(bench, KeyCode.SHIFT, KeyCode.F8)).isEqualTo("،ث");
            push(KeyCode.RIGHT);
            assertThat(tips()).as("gone with the selection").isEmpty();
            assertThat(bench.said(".toast-text")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void mendsOneAsOneStepToUndo(Language language) {
        try (PaperBench bench = faulty(language)) {
            gone(bench, KeyCode.F8);
            gone(bench, KeyCode.F8);
            push(KeyCode.ALT, KeyCode.ENTER);
            assertThat(lines(bench)).startsWith("قال  الوزير،ثم سكت");
            assertThat(told()).isEmpty();
            push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(lines(bench)).isEqualTo(FAULTY);
            bench.until("read again", () -> marked(bench) == 4);
            gone(bench, KeyCode.SHIFT, KeyCode.F8);
            while (!gone(bench, KeyCode.F8).equals("the the")) {
                push(KeyCode.ALT, KeyCode.ENTER);
                Screen.run(() -> bench.text().goTo(new Position(0, 0)));
                awaitReading(bench);
            }
            assertThat(lines(bench)).isEqualTo(List.of("قال الوزير، ثم سكت", FAULTY.get(1), FAULTY.get(2)));
            push(KeyCode.ALT, KeyCode.ENTER);
            assertThat(lines(bench).getLast())
                    .as("nobody knows which one is meant")
                    .isEqualTo(FAULTY.getLast());
            assertThat(bench.said(".toast-text")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theMouseLearnsWhatIsWrongAndTheMenuOffersTheFix(Language language) {
        try (PaperBench bench = faulty(language)) {
            gone(bench, KeyCode.F8);
            Bounds place = Screen.get(() -> {
                var range = area(bench).getSelection();
                return area(bench)
                        .getCharacterBoundsOnScreen(range.getStart(), range.getEnd())
                        .orElseThrow();
            });
            push(KeyCode.HOME);
            robot.moveTo(place.getCenterX(), place.getCenterY());
            robot.moveBy(0, 1);
            bench.until("told", () -> !tips().isEmpty());
            String fix = language == Language.AR ? "الإبقاء على مسافة واحدة" : "Leave one space";
            assertThat(told()).contains(fix);
            robot.clickOn(MouseButton.SECONDARY);
            bench.until("offered", () -> !menu().isEmpty());
            MenuItem item = menu().getFirst();
            assertThat(item.getText()).isEqualTo(fix);
            Screen.run(item::fire);
            Screen.pulses(2);
            assertThat(lines(bench)).startsWith("قال الوزير ،ثم سكت");
            push(KeyCode.ESCAPE);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWordThatIsTypedIsLeftInPeace(Language language) {
        try (PaperBench bench = bench(language, List.of("قال"))) {
            Screen.run(() -> bench.text().goTo(new Position(0, 3)));
            robot.write(" ؛", 0);
            awaitReading(bench);
            assertThat(marked(bench)).isZero();
            robot.write(" نعم", 0);
            awaitReading(bench);
            assertThat(marked(bench)).isEqualTo(1);
            robot.write(" و  لا", 0);
            awaitReading(bench);
            assertThat(marked(bench)).as("beside the word").isEqualTo(1);
            push(KeyCode.HOME);
            assertThat(marked(bench)).isEqualTo(2);
            robot.write("ثم ", 0);
            assertThat(marked(bench))
                    .as("it moved along, and the other is beside the caret again")
                    .isEqualTo(1);
            push(KeyCode.RIGHT);
            assertThat(marked(bench)).isEqualTo(2);
            gone(bench, KeyCode.F8);
            assertThat(selected(bench)).isEqualTo(" ؛");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTextWithoutAnySaysSoAndMarksCanBeSwitchedOff(Language language) {
        try (PaperBench bench = bench(language, List.of("كلام سليم"))) {
            boolean arabic = language == Language.AR;
            push(KeyCode.F8);
            assertThat(bench.said(".toast-text"))
                    .containsExactly(arabic ? "ليس في النص ما يُلاحظ." : "Nothing was found in the text.");
            bench.show(bench.place.story("آخر", Stage.DRAFT, FAULTY.toArray(String[]::new)));
            bench.until("read", () -> marked(bench) == 4);
            push(KeyCode.CONTROL, KeyCode.F8);
            assertThat(marked(bench)).isZero();
            assertThat(bench.place.workplace().settings().writing().findings()).isFalse();
            Screen.run(() -> bench.text().goTo(new Position(1, 0)));
            robot.write("و", 0);
            awaitReading(bench);
            assertThat(marked(bench)).isZero();
            Screen.run(() -> bench.chrome.toasts().clear());
            push(KeyCode.F8);
            assertThat(bench.said(".toast-text")).singleElement().asString().contains("Ctrl+F8");
            push(KeyCode.CONTROL, KeyCode.F8);
            bench.until("read again", () -> marked(bench) == 4);
        }
    }

    /// The next finding, its tip shown.
    private String gone(PaperBench bench, KeyCode... keys) {
        push(keys);
        bench.until("told", () -> !tips().isEmpty());
        return selected(bench);
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        Screen.pulses(2);
    }

    private static String told() {
        return tips().isEmpty() ? "" : tips().getFirst();
    }

    private static List<String> tips() {
        return Screen.get(() -> Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(tip -> ((Tooltip) tip).getText())
                .toList());
    }

    private static List<MenuItem> menu() {
        return Screen.get(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .toList());
    }

    private static List<String> lines(PaperBench bench) {
        return List.of(bench.body().plain().split("\n\n"));
    }

    private static BidiTextArea<?, ?> area(PaperBench bench) {
        return (BidiTextArea<?, ?>) bench.text().lookup(".bidi-text-area");
    }

    private static String selected(PaperBench bench) {
        return Screen.get(() -> area(bench).getSelectedText());
    }

    /// How many findings are painted.
    private static int marked(PaperBench bench) {
        return Screen.get(() -> Stream.of(Decorations.Kind.MISTAKE, Decorations.Kind.DOUBT)
                .mapToInt(kind -> area(bench).decorations().get(kind).size())
                .sum());
    }

    /// Until what was written was read by the copy desk.
    private static void awaitReading(PaperBench bench) {
        AtomicBoolean read = new AtomicBoolean();
        Workplace place = bench.place.workplace();
        Screen.run(() -> place.delays()
                .after(
                        Duration.ofMillis(600),
                        () -> place.background()
                                .run(() -> true, done -> Platform.runLater(() -> read.set(done)), why -> {})));
        Screen.until("read", read::get);
        Screen.pulses(2);
    }
}
