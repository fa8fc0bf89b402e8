package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Position;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;
import org.tahrir.ui.Screen;
import org.tahrir.ui.work.Target;

/// Links in the text: made, changed, taken away and followed.
class LinkCardTest extends AtThePaper {
    private Story plan;

    @BeforeEach
    void open() {
        plan = bench.place.story("خطة النقل النظيف", Stage.EXPORTED, "نص");
        bench.place.story("خطة المدينة", Stage.DRAFT, "نص");
        bench.show(bench.place.story("خبر", Stage.DRAFT, "أعلنت البلدية خطة النقل النظيف أمس."));
        Screen.run(() -> bench.text().select(new Position(0, 15), new Position(0, 31)));
        Screen.pulses(2);
    }

    @Test
    void aStoryIsFoundByWordsOfItsHeadlineAndLinked() {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        Screen.pulses(2);
        robot.write("خطة", 0);
        bench.until("found", () -> goals().size() == 2);
        bench.shot("link-card");
        robot.write(" النظ", 0);
        bench.until("found", () -> goals().equals(List.of("خطة النقل النظيف")));
        robot.type(KeyCode.ENTER);
        bench.until("linked", () -> linked().link() instanceof Mark.StoryLink);
        assertThat(linked()).isEqualTo(Marks.of(new Mark.StoryLink(plan.id().uri())));
        assertThat(card()).isNull();
        assertThat(Screen.get(() -> bench.text().isFocusWithin())).isTrue();
    }

    @Test
    void enterWaitsForTheSearch() {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        Screen.pulses(2);
        robot.write("خطة النقل", 0);
        robot.type(KeyCode.ENTER);
        bench.until("linked", () -> linked().link() instanceof Mark.StoryLink);
        assertThat(linked()).isEqualTo(Marks.of(new Mark.StoryLink(plan.id().uri())));
    }

    @Test
    void arrowsMarkAnotherGoal() {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        Screen.pulses(2);
        robot.write("خطة", 0);
        bench.until("found", () -> goals().size() == 2);
        robot.type(KeyCode.DOWN);
        String second = goals().get(1);
        robot.type(KeyCode.ENTER);
        bench.until("linked", () -> linked().link() instanceof Mark.StoryLink);
        boolean isPlan = linked().has(new Mark.StoryLink(plan.id().uri()));
        assertThat(isPlan).isEqualTo(second.equals("خطة النقل النظيف"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=c, https://example.org/a?b=c",
        "example.org/plan, https://example.org/plan",
        "news@example.org, mailto:news@example.org"
    })
    void addressesAreMadeWhole(String typed, String address) {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        Screen.pulses(2);
        robot.write(typed, 0);
        robot.type(KeyCode.ENTER);
        bench.until("linked", () -> linked().link() instanceof Mark.WebLink);
        assertThat(linked()).isEqualTo(Marks.of(new Mark.WebLink(address)));
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "كلمات", "a..b", "ftp://example.org"})
    void whatIsNoAddressIsNone(String typed) {
        assertThat(LinkModel.address(typed)).isEmpty();
    }

    @Test
    void whatLeadsNowhereIsSaidAndNothingIsLinked() {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        Screen.pulses(2);
        robot.write("لاشيءكهذا", 0);
        bench.until("said", () -> bench.said(".link-none").contains("لا خبر في عنوانه هذه الكلمات، وليست رابطًا."));
        robot.type(KeyCode.ENTER);
        Screen.pulses(2);
        assertThat(card()).isNotNull();
        robot.type(KeyCode.ESCAPE);
        Screen.pulses(2);
        assertThat(card()).isNull();
        assertThat(linked()).isEqualTo(Marks.NONE);
        assertThat(Screen.get(() -> bench.text().isFocusWithin())).isTrue();
    }

    @Test
    void aLinkOfTheStoryBeforeIsNotShownOverTheNext() {
        Story next = bench.place.story("خبر آخر", Stage.DRAFT, "نص آخر.");
        Screen.run(() -> {
            bench.text().link(new Mark.StoryLink(plan.id().uri()));
            bench.text().goTo(new Position(0, 20));
            bench.open.save();
        });
        bench.until("saved", () -> !bench.open.isUnsaved());
        Screen.pulses(6);
        Screen.run(() -> {
            bench.chrome.commands().get(InsertCommands.LINK).run();
            bench.open.open(next);
        });
        bench.until("open", () -> bench.now().id().equals(next.id()));
        Screen.pulses(6);
        assertThat(card()).isNull();
    }

    @Test
    void theCardGoesWithItsStory() {
        Story next = bench.place.story("خبر آخر", Stage.DRAFT, "نص آخر.");
        robot.push(KeyCode.CONTROL, KeyCode.L);
        Screen.pulses(2);
        Screen.run(() ->
                bench.open.edit(article -> article.withFiling(article.filing().withSection("محليات"))));
        Screen.pulses(2);
        assertThat(card()).as("the story is still the same").isNotNull();
        bench.show(next);
        assertThat(card()).isNull();
        assertThat(Screen.get(() -> bench.text().isFocusWithin())).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        Screen.pulses(2);
        assertThat(card()).isNotNull();
        Screen.run(bench.open::close);
        bench.until("nothing on the paper", () -> bench.open.story() == null);
        assertThat(card()).isNull();
    }

    @Test
    void aLinkThatIsThereIsShownChangedAndTakenAway() {
        Screen.run(() -> bench.text().link(new Mark.StoryLink(plan.id().uri())));
        Screen.run(() -> bench.text().goTo(new Position(0, 20)));
        Screen.pulses(2);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        bench.until("shown", () -> card() != null && goals().contains("خطة النقل النظيف"));
        bench.shot("link-card-there");
        robot.write("example.org", 0);
        robot.type(KeyCode.ENTER);
        bench.until("changed", () -> linked().link() instanceof Mark.WebLink);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        bench.until("shown", () -> card() != null);
        Screen.pulses(2);
        robot.clickOn("إزالة الرابط");
        bench.until("taken away", () -> linked().equals(Marks.NONE));
    }

    @Test
    void whereThereIsNoWordTheHeadlineIsPutIn() {
        Screen.run(() -> bench.text().goTo(new Position(0, 36)));
        robot.type(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        Screen.pulses(2);
        robot.write("خطة النقل", 0);
        robot.type(KeyCode.ENTER);
        bench.until(
                "linked",
                () -> bench.body().blocks().size() == 2
                        && ((Block.TextBlock) bench.body().blocks().get(1))
                                .prose()
                                .equals(Prose.of(new Run(
                                        "خطة النقل النظيف",
                                        Marks.of(new Mark.StoryLink(plan.id().uri()))))));
    }

    @Test
    void aClickElsewhereClosesTheCard() {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        Screen.pulses(2);
        assertThat(card()).isNotNull();
        robot.clickOn(".headline");
        Screen.pulses(2);
        assertThat(card()).isNull();
    }

    @Test
    void aClickElsewhereLeavesTheCardOnceSomethingIsTyped() {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        Screen.pulses(2);
        robot.write("example.org/a", 0);
        robot.clickOn(".headline");
        Screen.pulses(2);
        assertThat(card()).isNotNull();
        robot.write("/b", 0);
        robot.type(KeyCode.ENTER);
        bench.until("linked", () -> linked().link() instanceof Mark.WebLink);
        assertThat(linked()).isEqualTo(Marks.of(new Mark.WebLink("https://example.org/a/b")));
    }

    @Test
    void theCardStaysWithinThePaper() {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        Screen.pulses(3);
        Screen.run(() -> {
            Bounds bounds = Objects.requireNonNull(card()).getBoundsInParent();
            assertThat(bounds.getMinX()).isGreaterThan(-20);
            assertThat(bounds.getMaxX()).isLessThan(bench.paper.getWidth() + 20);
            assertThat(bounds.getMaxY()).isLessThan(bench.paper.getHeight() + 20);
        });
    }

    @Test
    void ctrlAndAClickFollowALink() {
        Screen.run(() -> bench.text().link(new Mark.StoryLink(plan.id().uri())));
        Screen.run(() -> bench.text().goTo(new Position(0, 20)));
        Screen.pulses(3);
        Bounds caret = Screen.get(() -> bench.text().caretInScene().orElseThrow());
        Screen.run(() -> click(caret.getCenterX() + 3, caret.getCenterY(), false));
        assertThat(bench.led).isEmpty();
        Screen.run(() -> click(caret.getCenterX() + 3, caret.getCenterY(), true));
        bench.until("followed", () -> bench.now().id().equals(plan.id()));
        assertThat(bench.led).containsExactly(new Target.Story());
    }

    @Test
    void anAddressOpensOutside() {
        Screen.run(() -> bench.text().link(new Mark.WebLink("https://example.org/")));
        Screen.run(() -> bench.text().goTo(new Position(0, 20)));
        bench.run(InsertCommands.LINK);
        bench.until("shown", () -> card() != null);
        Screen.pulses(2);
        robot.clickOn("فتح");
        assertThat(bench.browsed).containsExactly("https://example.org/");
    }

    @Test
    void theWordsOfALinkAreChangedWithItsAddress() {
        Screen.run(() -> bench.text().select(new Position(0, 14), new Position(0, 30)));
        Screen.run(() -> bench.text().link(new Mark.WebLink("https://example.org/")));
        Screen.run(() -> bench.text().goTo(new Position(0, 20)));
        bench.run(InsertCommands.LINK);
        bench.until("shown", () -> card() != null);
        Screen.pulses(2);
        robot.write("example.org/plan", 0);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("خطة جديدة", 0);
        bench.shot("link-words");
        robot.type(KeyCode.ENTER);
        bench.until("changed", () -> linked().equals(Marks.of(new Mark.WebLink("https://example.org/plan"))));
        assertThat(bench.body().plain()).isEqualTo("أعلنت البلدية خطة جديدة أمس.");
        Screen.run(() -> bench.text().undo());
        assertThat(bench.body().plain()).isEqualTo("أعلنت البلدية خطة النقل النظيف أمس.");
    }

    @Test
    void aCardAsksForNothingButAnAddress() {
        bench.run(InsertCommands.CARD);
        bench.until("shown", () -> card() != null);
        robot.write("خطة", 0);
        bench.until("said", () -> bench.said(".link-none").contains("ليس هذا رابط صفحة على الويب."));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("example.org/video", 0);
        bench.until("found", () -> goals().equals(List.of("https://example.org/video")));
        bench.shot("card-address");
        robot.type(KeyCode.ENTER);
        bench.until("put in", () -> bench.body().blocks().stream().anyMatch(Block.Card.class::isInstance));
        robot.write("شريط", 0);
        Block.Card card = new Block.Card("شريط", "https://example.org/video", Direction.INHERIT);
        bench.until("titled", () -> bench.body().blocks().contains(card));
        bench.run(InsertCommands.CARD);
        bench.until("shown", () -> card() != null);
        bench.until("begun with its address", () -> goals().equals(List.of("https://example.org/video")));
        robot.write("example.org/other", 0);
        robot.type(KeyCode.ENTER);
        bench.until(
                "leads elsewhere",
                () -> bench.body()
                        .blocks()
                        .contains(new Block.Card("شريط", "https://example.org/other", Direction.INHERIT)));
    }

    @Test
    void anAddressPastedAloneCanBeMadeACardFromTheMessage() {
        Screen.run(() -> {
            bench.text().goTo(new Position(0, 35));
            bench.text().requestFocus();
        });
        robot.type(KeyCode.ENTER);
        Screen.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("https://example.org/video");
            Clipboard.getSystemClipboard().setContent(content);
            bench.text().paste();
        });
        Screen.pulses(3);
        bench.shot("lone-address");
        robot.clickOn("تحويله إلى بطاقة");
        Block.Card card = new Block.Card("", "https://example.org/video", Direction.INHERIT);
        bench.until("a card", () -> bench.body().blocks().contains(card));
    }

    @Test
    void restingOnALinkSaysWhereItLeads() {
        Screen.run(() -> bench.text().link(new Mark.WebLink("https://example.org/")));
        Screen.run(() -> bench.text().goTo(new Position(0, 20)));
        Screen.pulses(3);
        Bounds caret = Screen.get(() -> bench.text().caretInScene().orElseThrow());
        robot.moveTo(new Point2D(
                bench.stage.getX() + bench.stage.getScene().getX() + caret.getCenterX() + 3,
                bench.stage.getY() + bench.stage.getScene().getY() + caret.getCenterY()));
        Screen.until(
                "said",
                () -> robot.listWindows().stream()
                        .anyMatch(it -> it instanceof Tooltip tip
                                && tip.getText().equals("https://example.org/\nيُفتح بالنقر مع Ctrl")));
        bench.shot("link-tip");
        Screen.run(() -> {
            Tooltip tip = (Tooltip) robot.listWindows().stream()
                    .filter(Tooltip.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            Text letters = (Text) tip.getScene().getRoot().lookup(".text");
            assertThat(letters.getFill()).as("the letters on a dark ground").isEqualTo(Color.WHITE);
        });
    }

    /// The headless robot's clicks know nothing of the keys that are down.
    private void click(double x, double y, boolean control) {
        Node area = bench.paper.lookup(".body-area");
        Point2D at = area.sceneToLocal(x, y);
        area.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                at.getX(),
                at.getY(),
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                control,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null));
    }

    private Node card() {
        return Screen.get(() -> bench.paper.lookup(".link-card"));
    }

    private List<String> goals() {
        return bench.said(".link-words");
    }

    /// The marks of the words that were selected.
    private Marks linked() {
        Block.TextBlock block = (Block.TextBlock) bench.body().blocks().getFirst();
        List<Run> runs = block.prose().runs();
        return runs.size() < 2 ? Marks.NONE : runs.get(1).marks();
    }
}
