package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.ui.editor.Desk.p;
import static org.tahrir.ui.editor.Desk.run;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.settings.Language;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Replacement;
import org.tahrir.text.Wanted;
import org.tahrir.ui.Screen;
import org.tahrir.ui.kit.Look;

/// Pages of the web that stand in the text as cards.
class CardsTest {
    private static final String VIDEO = "https://www.video.example.org/7";

    @Test
    void aCardTakesAnEmptyParagraphsPlaceAndItsTitleIsWrittenInIt() {
        try (Desk desk = Desk.of("قبل", "")) {
            desk.at(1, 0).on(it -> it.objects().setCard(VIDEO)).type("شريط من الميناء");
            assertThat(desk.lines()).containsExactly("قبل", "(شريط من الميناء|" + VIDEO + ")", "");
            assertThat(desk.caret().object()).contains(card("شريط من الميناء"));
            desk.press(KeyCode.TAB).press(KeyCode.TAB).type("بعد");
            assertThat(desk.lines()).endsWith("بعد");
            desk.on(BodyEditor::undo).on(BodyEditor::undo);
            assertThat(desk.lines()).containsExactly("قبل", "(شريط من |" + VIDEO + ")", "");
        }
    }

    @Test
    void theCardThatIsSelectedLeadsElsewhereAndKeepsItsTitle() {
        try (Desk desk = new Desk(Body.of(p("قبل"), card("شريط")))) {
            desk.select(1, 0, 1, 1).on(it -> it.objects().setCard("https://example.org/"));
            assertThat(desk.lines()).containsExactly("قبل", "(شريط|https://example.org/)");
            desk.on(BodyEditor::undo);
            assertThat(desk.lines()).containsExactly("قبل", "(شريط|" + VIDEO + ")");
        }
    }

    @Test
    void aParagraphThatIsOnlyALinkBecomesACardAndBackByOneUndo() {
        Block linked = p(run("شريط من الميناء", new Mark.WebLink(VIDEO)));
        try (Desk desk = new Desk(Body.of(linked, p(VIDEO), p("غير " + VIDEO)))) {
            for (int block = 0; block < 3; block++) {
                desk.at(block, 2).on(it -> it.objects().makeCard());
            }
            assertThat(desk.lines())
                    .containsExactly("(شريط من الميناء|" + VIDEO + ")", "(|" + VIDEO + ")", "غير " + VIDEO);
            desk.on(BodyEditor::undo);
            assertThat(desk.lines()).startsWith("(شريط من الميناء|" + VIDEO + ")", VIDEO);
        }
    }

    @Test
    void anAddressPastedAloneIsOfferedAsACard() {
        try (Desk desk = Desk.of("قبل", "")) {
            List<Runnable> offers = offers(desk);
            onClipboard(VIDEO);
            desk.at(1, 0).on(BodyEditor::paste);
            assertThat(desk.lines()).containsExactly("قبل", VIDEO);
            assertThat(offers).hasSize(1);
            desk.on(it -> offers.getFirst().run());
            assertThat(desk.lines()).containsExactly("قبل", "(|" + VIDEO + ")", "");
            desk.on(it -> offers.getFirst().run());
            assertThat(desk.lines()).containsExactly("قبل", "(|" + VIDEO + ")", "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"كلمات", "mailto:news@example.org", "https://example.org/ وكلمات", "ftp://example.org/"})
    void whatIsNoAddressOfTheWebIsNotOffered(String pasted) {
        try (Desk desk = Desk.of("قبل", "")) {
            List<Runnable> offers = offers(desk);
            onClipboard(pasted);
            desk.at(1, 0).on(BodyEditor::paste);
            assertThat(offers).isEmpty();
        }
    }

    @Test
    void anAddressPastedIntoASentenceIsNotOffered() {
        try (Desk desk = Desk.of("قبل ")) {
            List<Runnable> offers = offers(desk);
            onClipboard(VIDEO);
            desk.at(0, 4).on(BodyEditor::paste);
            assertThat(desk.lines()).containsExactly("قبل " + VIDEO);
            assertThat(offers).isEmpty();
        }
    }

    @Test
    void theOfferIsVoidOnceTheParagraphIsAnother() {
        try (Desk desk = Desk.of("")) {
            List<Runnable> offers = offers(desk);
            onClipboard(VIDEO);
            desk.on(BodyEditor::paste).type("x").on(it -> offers.getFirst().run());
            assertThat(desk.lines()).containsExactly(VIDEO + "x");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/a?b, example.org",
        "https://xn--mgbaam7a8h.example/, امارات.example",
        "https://exa_mple..org, https://exa_mple..org",
        "http://[bad, http://[bad"
    })
    void theSiteIsTheHostAsPeopleKnowIt(String href, String site) {
        assertThat(CardBlock.site(href)).isEqualTo(site);
    }

    @Test
    void theCardShowsItsSiteAndOpensOutsideOnlyByItsButton() {
        try (Desk desk = new Desk(Body.of(card("شريط")))) {
            List<Mark.Link> opened = new ArrayList<>();
            desk.on(it -> it.onLink(opened::add));
            Labeled site = desk.ask(() -> (Labeled) desk.editor().lookup(".card-site"));
            assertThat(site.getText()).isEqualTo("video.example.org");
            desk.robot.clickOn(site);
            Screen.pulses(2);
            assertThat(opened).isEmpty();
            assertThat(desk.caret().object()).contains(card("شريط"));
            Button open = desk.ask(() -> (Button) desk.editor().lookup(".card-face .object-tool"));
            desk.robot.clickOn(open);
            Screen.pulses(2);
            assertThat(opened).containsExactly(new Mark.WebLink(VIDEO));
        }
    }

    @Test
    void aClickIntoTheTitlePutsTheCaretThere() {
        try (Desk desk = new Desk(Body.of(p("قبل"), card("شريط")))) {
            desk.robot.clickOn(desk.ask(() -> desk.editor().lookup(".card-title")));
            Screen.pulses(2);
            desk.press(KeyCode.END).type(" جديد");
            assertThat(desk.lines()).containsExactly("قبل", "(شريط جديد|" + VIDEO + ")");
        }
    }

    @Test
    void wordsAreFoundAndReplacedInTheTitle() {
        try (Desk desk = new Desk(Body.of(p("شريط"), card("شريط من الميناء")))) {
            desk.on(it -> it.finder().find(Wanted.of("شريط")));
            assertThat(desk.ask(() -> desk.editor().finder().countProperty().get()))
                    .isEqualTo(2);
            desk.on(it -> it.replacer().all(new Replacement("فيلم")));
            assertThat(desk.lines()).containsExactly("فيلم", "(فيلم من الميناء|" + VIDEO + ")");
        }
    }

    @Test
    void otherProgramsGetALinkAndOurselvesTheCard() {
        try (Desk desk = new Desk(Body.of(p("قبل"), card("شريط"), p("بعد")))) {
            desk.on(BodyEditor::selectAll).on(BodyEditor::copy);
            assertThat(desk.ask(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo("قبل\n\nشريط\n" + VIDEO + "\n\nبعد");
            assertThat(desk.ask(() -> Clipboard.getSystemClipboard().getHtml()))
                    .contains("<a href=\"" + VIDEO + "\">شريط</a></p>");
            desk.on(it -> it.open(Body.EMPTY, Direction.RTL)).on(BodyEditor::paste);
            assertThat(desk.lines()).containsExactly("قبل", "(شريط|" + VIDEO + ")", "بعد");
        }
    }

    @Test
    void looksAsItShould() {
        for (Language language : Language.values()) {
            for (Look look : Look.values()) {
                boolean arabic = language == Language.AR;
                Body body = Body.of(
                        p(arabic ? "وصلت السفينة إلى الميناء فجر اليوم." : "The ship came into the harbour at dawn."),
                        card(arabic ? "شريط: السفينة تدخل الميناء" : "Video: the ship comes into the harbour"),
                        p(arabic ? "وقال الربان إن الرحلة دامت أسبوعين." : "The voyage had taken two weeks."),
                        card(""),
                        Desk.picture(arabic ? "الميناء" : "The harbour", "x").withSize(Block.PictureSize.HALF));
                Direction story = arabic ? Direction.RTL : Direction.LTR;
                try (Desk desk = new Desk(body, story, 640, 700, look, language)) {
                    desk.select(4, 0, 4, 1);
                    assertThat(desk.caret().object()).isPresent();
                    desk.shot("cards-" + language.name().toLowerCase(java.util.Locale.ROOT) + "-"
                            + look.name().toLowerCase(java.util.Locale.ROOT));
                }
            }
        }
    }

    private static Block.Card card(String title) {
        return new Block.Card(title, VIDEO, Direction.INHERIT);
    }

    private static List<Runnable> offers(Desk desk) {
        List<Runnable> offers = new ArrayList<>();
        desk.on(it -> it.objects().onLoneAddress(offers::add));
        return offers;
    }

    private static void onClipboard(String text) {
        Screen.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
