package org.tahrir.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Article;
import org.tahrir.article.House;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Soundness;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Body;
import org.tahrir.ui.Screen;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.work.Dates;
import org.tahrir.ui.work.Target;

/// The pieces of the export sheet: a row a story, and the line that says how far the writing is.
class ExportPartsTest {
    private static final Messages ARABIC = Messages.in(Language.AR);
    private static final Dates DATES =
            new Dates(Language.AR, ZoneOffset.UTC, House.Months.LEVANT, House.Digits.WESTERN);

    @Test
    void progressIsSaidStepByStepAndWhenItIsCalledOff() {
        ProgressLine line = Screen.get(() -> new ProgressLine(ARABIC));
        Stage stage = Screen.show(() -> new VBox(line), 600, 80, Look.LIGHT, Language.AR);
        assertThat(line.isVisible()).isFalse();

        show(line, new Going.Writing(new Watch.Step("pictures", 2, 3), false));
        assertThat(text(line)).isEqualTo("تُنسخ الصور: 2 من 3");
        assertThat(bar(line).getProgress()).isBetween(0.4, 0.5);
        assertThat(bar(line).getAccessibleText()).isEqualTo(text(line));
        Screen.shot(stage, "export-progress");
        show(line, new Going.Writing(new Watch.Step("verify", 1, 20), false));
        assertThat(text(line)).contains("التحقّق من الحزمة");
        show(line, new Going.Writing(new Watch.Step("verify", 1, 20), true));
        assertThat(text(line)).isEqualTo(ARABIC.text("publish.stopping"));
        show(line, new Going.Waiting());
        assertThat(line.isVisible()).isFalse();
        Screen.close(stage);
    }

    @Test
    void everyReasonHasItsOwnWay() {
        List<Target> led = new ArrayList<>();
        ExportRow row = row(
                List.of(Notice.of("gate.no-alt", 2), Notice.of("gate.embargo", "2030-01-02T03:04:00Z")),
                List.of(Notice.of("gate.no-standfirst")),
                led);
        assertThat(texts(row)).contains("الصورة 2 بلا نص بديل.", "خاضع لحظر النشر حتى 2 كانون الثاني 2030، 03:04.");
        assertThat(texts(row)).contains("تنبيه: بلا مقدمة.").doesNotContain(ARABIC.text("publish.sound"));
        List<Button> ways = ways(row);
        assertThat(ways)
                .hasSize(2)
                .allSatisfy(way -> assertThat(way.getAccessibleText()).contains(": "));
        Screen.run(() -> ways.forEach(Button::fire));
        assertThat(led).containsExactly(new Target.Picture(1), new Target.Field("embargo"));
    }

    @Test
    void aSoundRowSaysHowMuchThereIs() {
        ExportRow row = row(List.of(), List.of(), new ArrayList<>());
        assertThat(texts(row)).contains("4 كلمات", ARABIC.text("publish.sound"));
        assertThat(ways(row)).isEmpty();
        assertThat(row.getAccessibleText()).isEqualTo("عنوان المادة");
    }

    @Test
    void aMomentThatIsNoneIsLeftAsItIs() {
        GateWords words = new GateWords(ARABIC, DATES);
        assertThat(words.of(Notice.of("gate.embargo", "غدًا"))).contains("غدًا");
    }

    private static ExportRow row(List<Notice> blocking, List<Notice> warnings, List<Target> led) {
        Article article =
                Article.of(new StoryId(new UUID(1, 1)), "عنوان المادة", Body.ofParagraphs(List.of("نص من أربع كلمات")));
        Story story = Story.fresh(article, org.tahrir.article.Stage.READY, "", Instant.EPOCH);
        Checked checked = Checked.of(new Soundness(story, blocking, warnings));
        return Screen.get(() -> new ExportRow(new GateWords(ARABIC, DATES), checked, led::add));
    }

    private static List<String> texts(ExportRow row) {
        return Screen.get(() -> row.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private static List<Button> ways(ExportRow row) {
        return Screen.get(
                () -> row.lookupAll(".go").stream().map(Button.class::cast).toList());
    }

    private static void show(ProgressLine line, Going going) {
        Screen.run(() -> line.show(going));
        Screen.pulses(2);
    }

    private static ProgressBar bar(ProgressLine line) {
        return (ProgressBar) line.getChildren().getFirst();
    }

    private static String text(ProgressLine line) {
        return ((Label) line.getChildren().getLast()).getText();
    }
}
