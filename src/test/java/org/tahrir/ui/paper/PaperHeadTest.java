package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Byline;
import org.tahrir.article.Filing;
import org.tahrir.article.Headlines;
import org.tahrir.article.Origin;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.text.Body;
import org.tahrir.text.Position;
import org.tahrir.ui.Screen;
import org.tahrir.ui.work.Target;

/// The head of the paper: what it says, and how it gives way to the text.
class PaperHeadTest extends AtThePaper {
    private static final String LINE = "قالت البلدية إن الخط الجديد سينقل 12 ألف راكب يوميًا بعد تأخير دام عامين. ";

    private Story story;

    PaperHeadTest() {
        super(606, 602);
    }

    @BeforeEach
    void open() {
        Article article = Article.of(
                        bench.place.nextId(), "", Body.ofParagraphs(Collections.nCopies(30, LINE.repeat(3))))
                .withHeadlines(new Headlines("محليات", "المرفأ تشغّل أول خط حافلات كهربائية بعد تأخير عامين", LINE))
                .withByline(new Byline("", List.of(new Author("ليلى منصور", ""))))
                .withOrigin(new Origin(
                        "وكالة الأنباء المحلية", "", "المرفأ", OffsetDateTime.parse("2026-11-22T09:00:00+03:00"), ""))
                .withFiling(Filing.DEFAULT.withBreaking(true));
        story = bench.show(bench.place.save(article, Stage.DRAFT));
    }

    @Test
    void saysWhoWhereAndWhen() {
        assertThat(bench.said(".paper-by")).containsExactly("بقلم:");
        assertThat(bench.said(".paper-author .label")).containsExactly("ليلى منصور");
        assertThat(bench.said(".paper-place .label")).containsExactly("المرفأ – وكالة الأنباء المحلية");
        assertThat(bench.said(".paper-date .label")).containsExactly("22 تشرين الثاني 2026");
        assertThat(bench.said(".paper-breaking")).containsExactly("عاجل");
        robot.clickOn(".paper-place");
        Screen.pulses(2);
        assertThat(bench.led).containsExactly(new Target.Field("place"));
    }

    @Test
    void aBylineThatWasTypedStandsAsItIs() {
        Screen.run(() -> bench.open.edit(article -> article.withByline(new Byline("كتبت ليلى", List.of()))
                .withOrigin(Origin.NONE)
                .withFiling(Filing.DEFAULT)));
        Screen.pulses(2);
        assertThat(bench.said(".paper-by")).isEmpty();
        assertThat(bench.said(".paper-author .label")).containsExactly("كتبت ليلى");
        assertThat(bench.said(".paper-place .label")).containsExactly("بلا مكان أو مصدر");
        assertThat(bench.said(".paper-breaking")).isEmpty();
    }

    @Test
    void goesWithTheTextToThePixelAndLeavesOneLine() {
        double gap = textTop() - headBottom();
        assertThat(gap).isBetween(-1.0, 1.0);
        for (int step = 0; step < 12; step++) {
            double before = textTop();
            Screen.run(() -> bench.text().scrollBy(17));
            Screen.pulses(2);
            assertThat(before - textTop())
                    .as("the text moves as the wheel does")
                    .isCloseTo(17, within(0.6));
            assertThat(textTop() - headBottom()).as("the head moves with it").isCloseTo(gap, within(0.6));
        }
        Screen.run(() -> bench.text().scrollBy(300));
        Screen.pulses(2);
        assertThat(opacity(".collapsed-head")).isEqualTo(1);
        assertThat(bench.said(".collapsed-headline"))
                .containsExactly("المرفأ تشغّل أول خط حافلات كهربائية بعد تأخير عامين");
        Screen.run(() -> bench.text().scrollBy(4000));
        Screen.pulses(2);
        assertThat(opacity(".collapsed-head")).isEqualTo(1);
        Screen.run(bench.text()::scrollToTop);
        Screen.pulses(3);
        assertThat(textTop() - headBottom()).isCloseTo(gap, within(0.6));
        assertThat(Screen.get(() -> node(".collapsed-head").isVisible())).isFalse();
    }

    @Test
    void comesBackInOnePieceWhenScrolledUpFromFarBelow() {
        Screen.run(() -> bench.text().goTo(new Position(29, 0)));
        Screen.pulses(3);
        assertThat(opacity(".collapsed-head")).isEqualTo(1);
        for (int step = 0;
                step < 400 && Screen.get(() -> node(".collapsed-head").isVisible());
                step++) {
            Map<Node, Double> before = paragraphs();
            Screen.run(() -> bench.text().scrollBy(-40));
            Screen.pulses(1);
            paragraphs()
                    .forEach((paragraph, y) -> assertThat(y - before.getOrDefault(paragraph, y - 40))
                            .as("no jump")
                            .isCloseTo(40, within(1.0)));
        }
        Screen.run(() -> bench.text().scrollBy(-400));
        Screen.pulses(2);
        assertThat(textTop() - headBottom()).isBetween(-1.0, 1.0);
    }

    @Test
    void runsAsItsStoryDoesWhateverItsLetters() {
        bench.show(bench.place.story("CNN: GreenLine Motors wins خط", Stage.DRAFT, "نص"));
        Screen.pulses(2);
        Node words = node(".headline .paragraph-text");
        assertThat(Screen.get(words::getNodeOrientation)).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void leavesTheTextMoreThanHalfOfASmallWindow() {
        Screen.run(() -> bench.text().scrollBy(400));
        Screen.pulses(2);
        Node text = node(".body-editor");
        assertThat(Screen.get(() -> text.getLayoutBounds().getHeight())).isGreaterThan(460);
        assertThat(headBottom()).as("even when it is there in full").isLessThan(46 + 260);
    }

    @Test
    void aClickOnItsLineBringsItBackWithTheCaretInTheHeadline() {
        Screen.run(() -> bench.text().scrollBy(600));
        Screen.pulses(3);
        robot.clickOn(".collapsed-headline");
        Screen.pulses(4);
        assertThat(Screen.get(() -> node(".collapsed-head").isVisible())).isFalse();
        assertThat(Screen.get(() -> node(".headline").isFocusWithin())).isTrue();
    }

    @Test
    void isSeenAgainWhenTheCaretComesToTheFirstLine() {
        Screen.run(() -> bench.text().goTo(new Position(20, 0)));
        Screen.pulses(3);
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        Screen.pulses(4);
        assertThat(textTop() - headBottom()).isBetween(-1.0, 1.0);
        assertThat(Screen.get(() -> node(".collapsed-head").isVisible())).isFalse();
    }

    @Test
    void growsWithItsHeadlineAndTheTextGivesWay() {
        double before = textTop();
        Screen.run(() -> bench.paper.goTo(new Target.Headline()));
        robot.write(" في مدينة كبيرة على البحر يسكنها كثيرون من الناس", 0);
        Screen.pulses(4);
        assertThat(textTop()).isGreaterThan(before + 20);
        assertThat(textTop() - headBottom()).isBetween(-1.0, 1.0);
    }

    @Test
    void theCaretIsLedToPlacesOfTheText() {
        Screen.run(() -> bench.paper.goTo(new Target.Text(25, 4)));
        Screen.pulses(3);
        assertThat(Screen.get(() -> bench.text().caret())).isEqualTo(new Position(25, 4));
        assertThat(Screen.get(() -> bench.text().caretInScene())).isPresent();
        bench.show(bench.place.story("آخر", Stage.DRAFT, "نص"));
        bench.show(bench.saved(story));
        Screen.pulses(3);
        assertThat(Screen.get(() -> bench.text().caret())).isEqualTo(new Position(25, 4));
        assertThat(Screen.get(() -> bench.text().caretInScene())).isPresent();
        assertThat(opacity(".collapsed-head")).isEqualTo(1);
    }

    private Node node(String style) {
        return Screen.get(() -> bench.paper.lookup(style));
    }

    private double opacity(String style) {
        return Screen.get(() -> node(style).getOpacity());
    }

    /// Where the paragraphs are that can be seen.
    private Map<Node, Double> paragraphs() {
        return Screen.get(() -> {
            Map<Node, Double> places = new HashMap<>();
            for (Node paragraph : node(".body-editor").lookupAll(".paragraph-text")) {
                if (paragraph.getParent().isVisible()) {
                    places.put(paragraph, paragraph.localToScene(0, 0).getY());
                }
            }
            return places;
        });
    }

    private double headBottom() {
        Node head = node(".paper-head");
        return Screen.get(() -> head.localToScene(head.getLayoutBounds()).getMaxY());
    }

    /// Where the first paragraph begins in the scene; far above when it can't be seen.
    private double textTop() {
        return Screen.get(() -> {
            Node text = node(".body-editor");
            double room = bench.text().topRoom();
            return text.localToScene(0, 0).getY()
                    + room
                    - bench.text().topGoneProperty().get();
        });
    }
}
