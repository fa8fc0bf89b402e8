package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.settings.Language;
import org.tahrir.text.Direction;
import org.tahrir.ui.Screen;
import org.tahrir.ui.kit.Look;
import org.testfx.api.FxRobot;

/// The field every prose of the window is written in.
class BidiFieldTest {
    private static final String LONG = "وقّعت شركة GreenLine عقدًا بقيمة 25 مليون دولار مع بلدية بيروت لتشغيل حافلات "
            + "كهربائية على خطوط جديدة تربط الضاحية بوسط المدينة ابتداءً من مطلع العام المقبل";

    private final FxRobot robot = new FxRobot();
    private BidiField line;
    private BidiField wrapped;
    private Button button;
    private Stage stage;

    @BeforeEach
    void show() {
        line = field("العنوان القصير", BidiField.Lines.ONE);
        wrapped = field("العنوان", BidiField.Lines.WRAPPED);
        button = Screen.get(() -> new Button("حفظ"));
        stage = Screen.show(() -> new VBox(10, line, wrapped, button), 420, 260, Look.LIGHT, Language.AR);
        focus(line);
    }

    @AfterEach
    void close() {
        Screen.close(stage);
    }

    @Test
    void keepsWhatIsTyped() {
        robot.write("وقّعت شركة GreenLine عقدًا");
        Screen.pulses(2);
        assertThat(text(line)).isEqualTo("وقّعت شركة GreenLine عقدًا");
        Screen.shot(stage, "bidi-field");
    }

    @Test
    void showsItsPromptOnlyWhileEmpty() {
        Label prompt = (Label) line.lookup(".prompt");
        assertThat(Screen.get(prompt::isVisible)).isTrue();
        robot.write("ا");
        assertThat(Screen.get(prompt::isVisible)).isFalse();
        Screen.run(() -> line.setPromptText("ابحث"));
        assertThat(prompt.getText()).isEqualTo("ابحث");
    }

    @Test
    void isNamedByItsPromptUnlessToldOtherwise() {
        assertThat(accessible(line, AccessibleAttribute.TEXT)).isEqualTo("");
        assertThat(Screen.get(line.area()::getAccessibleText)).isEqualTo("العنوان القصير");
        Screen.run(() -> line.setAccessibleText("عنوان الخبر"));
        assertThat(Screen.get(line.area()::getAccessibleText)).isEqualTo("عنوان الخبر");
        Screen.run(() -> line.setText("خبر"));
        assertThat(accessible(line, AccessibleAttribute.TEXT)).isEqualTo("خبر");
    }

    @Test
    void isLeftByTabInBothDirectionsWithoutATab() {
        keys(KeyCode.TAB);
        Screen.until("the next field", wrapped::isFieldFocused);
        keys(KeyCode.TAB);
        Screen.until("the button", button::isFocused);
        keys(KeyCode.SHIFT, KeyCode.TAB);
        keys(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(Screen.get(line::isFieldFocused)).isTrue();
        assertThat(text(line) + text(wrapped)).isEmpty();
    }

    @Test
    void doesOnEnterWhatItWasTold() {
        List<String> done = new ArrayList<>();
        Screen.run(() -> line.setOnEnter(() -> done.add("enter")));
        robot.write("خبر");
        keys(KeyCode.ENTER);
        keys(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(done).containsExactly("enter", "enter");
        assertThat(text(line)).isEqualTo("خبر");
    }

    @Test
    void leavesEnterToTheMainButtonOtherwise() {
        List<String> done = new ArrayList<>();
        Screen.run(() -> {
            button.setDefaultButton(true);
            button.setOnAction(e -> done.add("saved"));
        });
        keys(KeyCode.ENTER);
        assertThat(done).containsExactly("saved");
        assertThat(text(line)).isEmpty();
    }

    @Test
    void letsOthersTakeKeysFirst() {
        List<KeyCode> taken = new ArrayList<>();
        Screen.run(() -> {
            line.setOnEnter(() -> taken.add(KeyCode.UNDEFINED));
            line.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
                taken.add(key.getCode());
                key.consume();
            });
        });
        for (KeyCode key : List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.ESCAPE, KeyCode.ENTER)) {
            keys(key);
        }
        assertThat(taken).containsExactly(KeyCode.UP, KeyCode.DOWN, KeyCode.ESCAPE, KeyCode.ENTER);
    }

    @Test
    void leavesEscapeToOthers() {
        List<String> heard = new ArrayList<>();
        Screen.run(() ->
                stage.getScene().setOnKeyPressed(key -> heard.add(key.getCode().name())));
        keys(KeyCode.ESCAPE);
        assertThat(heard).containsExactly("ESCAPE");
    }

    @Test
    void makesOneLineOfSeveral() {
        clipboard("السطر الأول\r\n  السطر الثاني\n\nالسطر\tالثالث\n");
        keys(KeyCode.CONTROL, KeyCode.V);
        assertThat(text(line)).isEqualTo("السطر الأول السطر الثاني السطر الثالث");
        Screen.run(() -> line.setText("أ\u2028ب\nج"));
        assertThat(text(line)).isEqualTo("أ ب ج");
        Screen.run(() -> line.insert("د\nه"));
        assertThat(Screen.get(() -> line.area().getParagraphs().size())).isOne();
    }

    @Test
    void cutsCopiesAndPastesPlainText() {
        robot.write("وزارة الصحة");
        keys(KeyCode.CONTROL, KeyCode.A);
        keys(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).isEqualTo("وزارة الصحة");
        keys(KeyCode.CONTROL, KeyCode.X);
        assertThat(text(line)).isEmpty();
        keys(KeyCode.CONTROL, KeyCode.V);
        keys(KeyCode.CONTROL, KeyCode.V);
        assertThat(text(line)).isEqualTo("وزارة الصحةوزارة الصحة");
    }

    @Test
    void undoesAndRedoes() {
        robot.write("خبر");
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text(line)).isEmpty();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(text(line)).isEqualTo("خبر");
    }

    @Test
    void undoesAPasteByItself() {
        robot.write("خبر");
        clipboard(" عاجل");
        keys(KeyCode.CONTROL, KeyCode.V);
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text(line)).isEqualTo("خبر");
        keys(KeyCode.CONTROL, KeyCode.A);
        keys(KeyCode.CONTROL, KeyCode.X);
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text(line)).isEqualTo("خبر");
    }

    @Test
    void hasNothingToUndoAfterAnotherTextIsShown() {
        robot.write("خبر");
        Screen.run(() -> line.setText("خبر آخر"));
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text(line)).isEqualTo("خبر آخر");
    }

    @Test
    void keepsTheCaretWhereItIsWhenTheTextIsShownAnew() {
        robot.write("وزارة الصحة");
        Screen.run(() -> line.area().selectRange(2, 5));
        Screen.run(() -> line.setText("أعلنت وزارة الصحة"));
        assertThat(selection(line)).isEqualTo("زارة".substring(1));
        Screen.run(() -> line.setText("أعلنت وزارة الصحة"));
        assertThat(selection(line)).isEqualTo("زارة".substring(1));
        Screen.run(() -> wrapped.setText("خبر"));
        assertThat(Screen.get(wrapped.area()::getCaretPosition)).isZero();
    }

    @Test
    void canBeReadAndCopiedButNotChangedWhenReadOnly() {
        Screen.run(() -> {
            line.setText("خبر");
            line.setEditable(false);
            line.selectAll();
        });
        robot.write("x");
        keys(KeyCode.BACK_SPACE);
        keys(KeyCode.CONTROL, KeyCode.C);
        clipboardWhile("خبر");
        keys(KeyCode.CONTROL, KeyCode.V);
        keys(KeyCode.CONTROL, KeyCode.X);
        assertThat(text(line)).isEqualTo("خبر");
    }

    @Test
    void tellsWhenTheCaretLeavesIt() {
        List<String> told = new ArrayList<>();
        Screen.run(() -> line.setOnFocusLost(() -> told.add(line.getText())));
        robot.write("خبر");
        keys(KeyCode.TAB);
        assertThat(told).containsExactly("خبر");
    }

    @Test
    void growsAndShrinksWithItsText() {
        double low = Screen.get(wrapped::getHeight);
        Screen.run(() -> wrapped.setText(LONG));
        Screen.pulses(2);
        double high = Screen.get(wrapped::getHeight);
        assertThat(high).isGreaterThan(3 * low);
        assertThat(high).isEqualTo(Screen.get(() -> wrapped.prefHeight(wrapped.getWidth())));
        Screen.run(() -> stage.setWidth(900));
        Screen.pulses(2);
        assertThat(Screen.get(wrapped::getHeight)).isLessThan(high);
        Screen.run(() -> wrapped.setText(""));
        Screen.pulses(2);
        assertThat(Screen.get(wrapped::getHeight)).isEqualTo(low);
    }

    @Test
    void isAsHighAsItsTextAtOnce() {
        BidiField field = Screen.get(() -> {
            BidiField other = field("", BidiField.Lines.WRAPPED);
            other.setText(LONG);
            ((VBox) wrapped.getParent()).getChildren().add(other);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return other;
        });
        double first = Screen.get(field::getHeight);
        Screen.pulses(3);
        assertThat(Screen.get(field::getHeight)).isEqualTo(first).isGreaterThan(100);
    }

    @Test
    void stoppedGrowingWhenItIsOneLine() {
        double low = Screen.get(line::getHeight);
        Screen.run(() -> line.setText(LONG));
        Screen.pulses(2);
        assertThat(Screen.get(line::getHeight)).isEqualTo(low);
    }

    @Test
    void scrollsSidewaysAfterTheCaret() {
        for (String text : List.of(LONG, "A very long English headline about the new bus lines ".repeat(3))) {
            Screen.run(() -> line.setText(text));
            keys(KeyCode.HOME);
            assertThat(caretInside(line)).isTrue();
            keys(KeyCode.END);
            assertThat(caretInside(line)).isTrue();
            assertThat(Screen.get(line.area()::getCaretPosition)).isEqualTo(text.length());
            for (int i = 0; i < 8; i++) {
                keys(text.equals(LONG) ? KeyCode.RIGHT : KeyCode.LEFT);
                assertThat(caretInside(line)).isTrue();
            }
        }
    }

    @Test
    void showsTheStartOfALongLineWhileNobodyWritesInIt() {
        Screen.run(() -> line.setText(LONG));
        keys(KeyCode.END);
        assertThat(startInside(line)).isFalse();
        keys(KeyCode.TAB);
        Screen.pulses(2);
        assertThat(startInside(line)).isTrue();
        Screen.run(() -> line.setText(LONG.substring(2)));
        Screen.run(() -> stage.setWidth(300));
        Screen.pulses(2);
        assertThat(startInside(line)).isTrue();
    }

    @Test
    void runsTheWayOfItsLettersAndWhenEmptyOfWhatIsAround() {
        assertThat(Screen.get(() -> line.area().isRtl(0))).isTrue();
        Screen.run(() -> line.setAround(Direction.LTR));
        assertThat(Screen.get(() -> line.area().isRtl(0))).isFalse();
        Screen.run(() -> line.setText("نقلت CNN"));
        assertThat(Screen.get(() -> line.area().isRtl(0))).isTrue();
    }

    private static BidiField field(String prompt, BidiField.Lines lines) {
        return Screen.get(() -> {
            BidiField made = new BidiField(prompt, lines, Direction.RTL);
            made.setStyle("-fx-font-size: 26px;");
            return made;
        });
    }

    private void focus(BidiField field) {
        Screen.run(field::requestFocus);
        Screen.pulses(1);
    }

    private void keys(KeyCode... keys) {
        robot.push(keys);
        Screen.pulses(2);
    }

    private static String text(BidiField field) {
        return Screen.get(field::getText);
    }

    private static String selection(BidiField field) {
        return Screen.get(field::selectedText);
    }

    private static Object accessible(BidiField field, AccessibleAttribute what) {
        return Screen.get(() -> field.area().queryAccessibleAttribute(what));
    }

    private static boolean caretInside(BidiField field) {
        Bounds caret = Screen.get(() -> field.area().caretBounds().orElseThrow());
        return caret.getMinX() >= -1 && caret.getMaxX() <= Screen.get(field::getWidth) + 1;
    }

    private static boolean startInside(BidiField field) {
        return Screen.get(() -> {
            ParagraphDecor decor = field.area().views().visible(0).orElseThrow();
            double x = new CaretPlacement(new ParagraphGeometry(decor))
                    .caret(CaretSpot.strong(0))
                    .x();
            double inField = field.sceneToLocal(decor.flow.localToScene(x, 0)).getX();
            return inField >= -1 && inField <= field.getWidth() + 1;
        });
    }

    private static void clipboard(String text) {
        Screen.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    private static String clipboard() {
        return Screen.get(() -> Clipboard.getSystemClipboard().getString());
    }

    private static void clipboardWhile(String expected) {
        assertThat(clipboard()).isEqualTo(expected);
        clipboard("غيره");
    }
}
