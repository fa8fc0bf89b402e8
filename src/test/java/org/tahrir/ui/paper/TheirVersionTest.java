package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Article;
import org.tahrir.article.Filing;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.store.Revision;
import org.tahrir.text.Body;
import org.tahrir.ui.LostTable;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;

/// Another desk's version of the open story: told of, compared, and settled.
class TheirVersionTest extends AtThePaper {
    private Story ours;

    TheirVersionTest() {
        super(1000, 640);
    }

    @BeforeEach
    void open() {
        ours = bench.place.story(
                "افتتاح خط الحافلات",
                Stage.DRAFT,
                "قالت البلدية إن الخط يبدأ الأحد.",
                "تبقى هذه الفقرة.",
                "فقرة عندنا وحدنا.");
        Article theirs = ours.article()
                .withHeadlines(ours.article().headlines().withHeadline("افتتاح أول خط للحافلات"))
                .withFiling(Filing.DEFAULT.withSection("محليات"))
                .withBody(Body.ofParagraphs(
                        List.of("قالت البلدية إن الخط يبدأ الاثنين.", "تبقى هذه الفقرة.", "فقرة عندهم وحدهم.")));
        bench.place.newsroom().library().stories().keepTheirs(ours.id(), theirs, TestPlace.START, "ديسك الشمال");
        bench.show(ours);
        bench.until("told", () -> !bench.said(".paper-bar-words").isEmpty());
    }

    @Test
    void theBarSaysWhoSentItAndWhen() {
        assertThat(bench.said(".paper-bar-words"))
                .containsExactly("وصلت نسخة أخرى من هذا الخبر من ديسك الشمال، عُدّلت في 22 تشرين الثاني 2026، 06:30.");
    }

    @Test
    void whatCannotBeReadOfItIsToldUntilItCan() {
        String sentence = bench.place.workplace().words().text("paper.notices-unread");
        LostTable.during(folder.resolve("library"), "their_version", () -> {
            Screen.run(() -> bench.place.workplace().changes().changedMany());
            bench.until("told", () -> unread(sentence));
            bench.shot("notices-unread");
        });
        assertThat(bench.said(".paper-bar-words")).as("what is known stays").hasSize(2);
        Screen.run(() -> bench.place.workplace().changes().changedMany());
        bench.until("read again", () -> !unread(sentence));
    }

    private boolean unread(String sentence) {
        return bench.said(".paper-bar-words").stream().anyMatch(said -> said.startsWith(sentence + " "));
    }

    @Test
    void bothAreLaidSideBySide() {
        compare();
        bench.shot("versions");
        assertThat(bench.said(".pair-heading")).containsExactly("العنوان", "القسم", "النص");
        assertThat(bench.said(".pair-same")).containsExactly("… فقرة واحدة لم تتغيّر …");
        assertThat(cells()).hasSize(10);
        assertThat(bench.said(".pair-nothing")).isNotEmpty();
    }

    @Test
    void theNextStoryIsNotOfferedWhatCameForTheOneBefore() {
        Story next = bench.place.story("خبر آخر", Stage.DRAFT, "نص.");
        Screen.run(() -> {
            ((Button) bench.paper.lookup(".paper-bar-button")).fire();
            bench.open.open(next);
        });
        bench.until("open", () -> bench.now().id().equals(next.id()));
        Screen.pulses(12);
        assertThat(Screen.get(bench.chrome.sheets()::isOpen)).isFalse();
    }

    @Test
    void theirsIsTakenWholeAndOursStaysAVersion() {
        compare();
        robot.clickOn("أخذ نسختهم كاملة");
        bench.until("taken", () -> bench.now().article().headline().equals("افتتاح أول خط للحافلات"));
        bench.until("shown", () -> bench.text().snapshot().get().plain().contains("الاثنين"));
        assertThat(bench.saved(ours).article().filing().section()).isEqualTo("محليات");
        assertThat(bench.chrome.sheets().isOpen()).isFalse();
        assertThat(bench.said(".toast-text")).containsExactly("أُخذت نسختهم، ونسختنا محفوظة بين الإصدارات.");
        bench.until("no bar", () -> bench.said(".paper-bar-words").isEmpty());
        assertThat(bench.place.newsroom().library().revisions().of(ours.id()))
                .anyMatch(one -> one.cause() == Revision.Cause.BEFORE_RESTORE);
    }

    @Test
    void singlePiecesAreTaken() {
        compare();
        assertThat(Screen.get(() -> robot.lookup("اعتماد المختار").queryButton().isDisabled()))
                .isTrue();
        click(1);
        click(5);
        click(9);
        click(8);
        robot.clickOn("اعتماد المختار");
        bench.until("taken", () -> bench.now().article().headline().equals("افتتاح أول خط للحافلات"));
        Story saved = bench.saved(ours);
        assertThat(saved.article().filing().section()).as("left as ours").isEmpty();
        assertThat(saved.article().body().plain())
                .startsWith("قالت البلدية إن الخط يبدأ الاثنين.")
                .contains("تبقى هذه الفقرة.");
        assertThat(bench.body()).isEqualTo(saved.article().body());
    }

    @Test
    void aChoiceIsNotLostByAClickBesideIt() {
        compare();
        click(1);
        clickBeside();
        assertThat(bench.chrome.sheets().isOpen()).isTrue();
        click(0);
        clickBeside();
        assertThat(bench.chrome.sheets().isOpen()).isFalse();
    }

    @Test
    void oursIsKept() {
        compare();
        robot.clickOn("إبقاء نسختنا");
        bench.until("no bar", () -> bench.said(".paper-bar-words").isEmpty());
        assertThat(bench.saved(ours).article()).isEqualTo(ours.article());
        assertThat(bench.place.newsroom().library().stories().theirs(ours.id())).isEmpty();
    }

    @Test
    void whoMayNotWriteIsToldSo() {
        Story ready = bench.place.story("خبر", Stage.READY, "نص");
        bench.place
                .newsroom()
                .library()
                .stories()
                .keepTheirs(
                        ready.id(),
                        ready.article().withBody(Body.ofParagraphs(List.of("نص آخر"))),
                        TestPlace.START,
                        "");
        bench.show(ready);
        bench.until("told", () -> bench.said(".paper-bar-words").size() == 2);
        compare();
        robot.clickOn("أخذ نسختهم كاملة");
        bench.until("refused", () -> bench.said(".pair-trouble").getFirst().contains("للمحرّر وحده"));
        assertThat(bench.saved(ready).article()).isEqualTo(ready.article());
    }

    private void clickBeside() {
        robot.clickOn(bench.stage.getX() + 2, bench.stage.getY() + 2);
        Screen.pulses(2);
    }

    private void compare() {
        robot.clickOn("مقارنة");
        bench.until("open", () -> bench.chrome.sheets().isOpen());
        Screen.pulses(4);
    }

    private List<SideCell> cells() {
        return Screen.get(() -> bench.stage.getScene().getRoot().lookupAll(".pair-cell").stream()
                .map(SideCell.class::cast)
                .toList());
    }

    private void click(int cell) {
        SideCell wanted = cells().get(cell);
        Screen.run(wanted::requestFocus);
        robot.type(javafx.scene.input.KeyCode.SPACE);
        Screen.pulses(1);
        assertThat(Screen.get(wanted::isChosen)).isTrue();
    }
}
