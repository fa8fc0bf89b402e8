package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.ui.editor.Desk.p;
import static org.tahrir.ui.editor.Desk.run;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tahrir.article.House;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Mark.Style;
import org.tahrir.text.Marks;

/// Bold, emphasis, underline and links, put on text and typed on.
class MarkEditsTest {
    private static final Mark.WebLink PAGE = new Mark.WebLink("https://example.org/a");
    private static final Mark.StoryLink STORY = new Mark.StoryLink("urn:uuid:00000000-0000-4000-8000-000000000001");

    @Test
    void aStyleIsPutOnTheSelectionAndTakenOffAgain() {
        for (Style style : Style.values()) {
            try (Desk desk = Desk.of("قال الوزير اليوم")) {
                desk.select(0, 4, 0, 10).on(it -> it.toggle(style));
                assertThat(desk.body()).isEqualTo(Body.of(p(run("قال "), run("الوزير", style), run(" اليوم"))));
                assertThat(desk.caret().marks()).isEqualTo(Marks.of(style));
                desk.on(it -> it.toggle(style));
                assertThat(desk.body()).isEqualTo(Body.of(p("قال الوزير اليوم")));
                desk.on(BodyEditor::undo).on(BodyEditor::undo);
                assertThat(desk.caret().canUndo()).isFalse();
                assertThat(desk.caret().hasSelection()).isTrue();
            }
        }
    }

    @Test
    void aStyleWithoutSelectionIsForWhatIsTypedNext() {
        try (Desk desk = Desk.of("قال ")) {
            desk.at(0, 4).on(it -> it.toggle(Style.STRONG));
            assertThat(desk.caret().marks()).isEqualTo(Marks.of(Style.STRONG));
            desk.type("الوزير").on(it -> it.toggle(Style.STRONG)).type(" اليوم");
            assertThat(desk.body()).isEqualTo(Body.of(p(run("قال "), run("الوزير", Style.STRONG), run(" اليوم"))));
        }
    }

    @Test
    void aStyleThatWasNotTypedIsForgottenWhenTheCaretMoves() {
        try (Desk desk = Desk.of("قال ")) {
            desk.at(0, 4).on(it -> it.toggle(Style.STRONG)).press(KeyCode.RIGHT);
            assertThat(desk.caret().marks()).isEqualTo(Marks.NONE);
            desk.at(0, 4).type("هو");
            assertThat(desk.body()).isEqualTo(Body.of(p("قال هو")));
        }
    }

    @Test
    void typingAtTheEndOfAStyleGoesOnWithItButNotWithALink() {
        Body body = Body.of(p(run("أ", Style.STRONG)), p(run("ب", PAGE, Style.EMPHASIS)));
        try (Desk desk = new Desk(body)) {
            desk.at(0, 1).type("ا").at(1, 1).type("ا");
            assertThat(desk.body())
                    .isEqualTo(Body.of(
                            p(run("أا", Style.STRONG)), p(run("ب", PAGE, Style.EMPHASIS), run("ا", Style.EMPHASIS))));
        }
    }

    @Test
    void typingInsideALinkBelongsToIt() {
        try (Desk desk = new Desk(Body.of(p(run("قبل "), run("رابط", PAGE), run(" بعد"))))) {
            desk.at(0, 6).type("و").select(0, 5, 0, 8).type("ي");
            assertThat(desk.body()).isEqualTo(Body.of(p(run("قبل "), run("ريط", PAGE), run(" بعد"))));
        }
    }

    @Test
    void typingOverAWholeLinkTakesItAway() {
        try (Desk desk = new Desk(Body.of(p(run("قبل "), run("رابط", PAGE, Style.STRONG), run(" بعد"))))) {
            desk.select(0, 4, 0, 8).type("ك");
            assertThat(desk.body()).isEqualTo(Body.of(p(run("قبل "), run("ك", Style.STRONG), run(" بعد"))));
        }
    }

    @Test
    void aLinkIsPutOnTheSelectionOrTheWordAndTakenOff() {
        try (Desk desk = Desk.of("تابع خطة النقل هنا")) {
            desk.select(0, 5, 0, 14).on(it -> it.link(PAGE));
            assertThat(desk.body()).isEqualTo(Body.of(p(run("تابع "), run("خطة النقل", PAGE), run(" هنا"))));
            desk.at(0, 7).on(it -> it.link(STORY));
            assertThat(desk.ask(desk.editor()::currentLink)).contains(STORY);
            assertThat(desk.body()).isEqualTo(Body.of(p(run("تابع "), run("خطة النقل", STORY), run(" هنا"))));
            desk.on(BodyEditor::unlink);
            assertThat(desk.body()).isEqualTo(Body.of(p("تابع خطة النقل هنا")));
            desk.at(0, 2).on(it -> it.link(PAGE));
            assertThat(desk.body()).isEqualTo(Body.of(p(run("تابع", PAGE), run(" خطة النقل هنا"))));
        }
    }

    @Test
    void aLinkWhereThereIsNoWordBecomesItsOwnText() {
        try (Desk desk = Desk.of("")) {
            desk.on(it -> it.link(PAGE));
            assertThat(desk.body()).isEqualTo(Body.of(p(run(PAGE.href(), PAGE))));
        }
    }

    @Test
    void aStyleRunsOverSeveralBlocksAndSparesPictures() {
        Body body = Body.of(p("أول"), Desk.picture("ت", ""), p("ثانٍ"));
        try (Desk desk = new Desk(body)) {
            desk.select(0, 1, 2, 2).on(it -> it.toggle(Style.UNDERLINE));
            assertThat(desk.body())
                    .isEqualTo(Body.of(
                            p(run("أ"), run("ول", Style.UNDERLINE)),
                            Desk.picture("ت", ""),
                            p(run("ثا", Style.UNDERLINE), run("نٍ"))));
            assertThat(desk.caret().marks()).isEqualTo(Marks.of(Style.UNDERLINE));
        }
    }

    @Test
    void aStyleInACellIsTheCells() {
        try (Desk desk = new Desk(Body.of(Desk.table("أ|ب"), p("بعد")))) {
            desk.select(0, 0, 0, 1).press(KeyCode.ENTER).on(it -> it.toggle(Style.STRONG));
            assertThat(desk.caret().marks()).isEqualTo(Marks.of(Style.STRONG));
            assertThat(desk.body().proses().findFirst().orElseThrow().runs()).containsExactly(run("أ", Style.STRONG));
        }
    }

    @Test
    void quotationMarksAreThoseOfTheParagraphsDirection() {
        try (Desk desk = Desk.of("قال نعم", "")) {
            desk.select(0, 4, 0, 7).on(it -> it.quoteSelection(House.DEFAULT)).type("لا");
            assertThat(desk.lines()).containsExactly("قال «لا»", "");
            desk.at(1, 0)
                    .on(it -> it.setDirection(Direction.LTR))
                    .on(it -> it.quoteSelection(House.DEFAULT))
                    .type("yes");
            assertThat(desk.lines()).containsExactly("قال «لا»", "“yes”");
        }
    }

    @Test
    void quotationMarksAreThoseOfTheHouseAndOthersWithinAQuotation() {
        House house = House.DEFAULT.withQuotes(House.Quotes.CURLY).withLatinQuotes(House.Quotes.STRAIGHT);
        try (Desk desk = Desk.of("قال نعم", "He said")) {
            desk.select(0, 4, 0, 7).on(it -> it.quoteSelection(house)).type("لم يقل لا");
            desk.select(0, 12, 0, 14).on(it -> it.quoteSelection(house));
            assertThat(desk.lines()).containsExactly("قال “لم يقل ‘لا’”", "He said");
            desk.at(1, 7).on(it -> it.setDirection(Direction.LTR)).type(" ");
            desk.on(it -> it.quoteSelection(house)).type("a ");
            desk.on(it -> it.quoteSelection(house)).type("b");
            assertThat(desk.lines()).containsExactly("قال “لم يقل ‘لا’”", "He said \"a 'b'\"");
        }
    }

    @Test
    void marksWithSpacesInsideStandAroundTheSelection() {
        House house = House.DEFAULT.withQuotes(House.Quotes.SPACED_GUILLEMETS);
        try (Desk desk = Desk.of("قال نعم")) {
            desk.select(0, 4, 0, 7).on(it -> it.quoteSelection(house)).type("لا");
            assertThat(desk.lines()).containsExactly("قال «\u202Fلا\u202F»");
            desk.on(it -> it.quoteSelection(house)).type("كذا");
            assertThat(desk.lines()).containsExactly("قال «\u202Fلا“كذا”\u202F»");
        }
    }
}
