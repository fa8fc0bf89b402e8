package org.tahrir.ui.inspector.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Filing;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.store.DeskLists;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.inspector.InspectorScreen;
import org.tahrir.ui.work.Target;
import org.testfx.api.FxRobot;

/// The fields of the details, each in its own way.
class DetailsViewTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private InspectorScreen screen;

    @BeforeEach
    void open() {
        screen = new InspectorScreen(folder, TestPlace.REPORTER);
        DeskLists lists = screen.place.newsroom().library().lists();
        List.of("محليات", "رياضة", "ثقافة").forEach(name -> lists.add(DeskLists.Kind.SECTION, name));
        List.of("أحمد الخطيب", "سلمى حداد", "ريم").forEach(name -> lists.add(DeskLists.Kind.PERSON, name));
        Screen.run(screen.place.workplace().changes()::changedMany);
        Screen.until(
                "names",
                () -> screen.place.workplace().names().of(DeskLists.Kind.PERSON).size() >= 3);
        screen.show(screen.place.story("المرفأ تشغّل أول خط حافلات", Stage.DRAFT, "نص."));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void givesALineByEnterAndWhenItIsLeftAndNotBefore() {
        focus("place");
        robot.write("المرفأ");
        assertThat(article().origin().place()).isEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(article().origin().place()).isEqualTo("المرفأ");
        focus("rights");
        robot.write("© المرفأ ");
        focus("note");
        assertThat(article().clearance().rights()).isEqualTo("© المرفأ");
        assertThat(screen.saved().article().origin().place()).isEqualTo("المرفأ");
    }

    @Test
    void takesBackWhatWasTypedByEscape() {
        focus("byline");
        robot.write("كتبت ريم");
        robot.push(KeyCode.ESCAPE);
        focus("place");
        assertThat(article().byline().line()).isEmpty();
    }

    @Test
    void picksASectionBlindToHamzaAndMarks() {
        focus("section");
        robot.write("رِياضه");
        assertThat(pick("section").completion.shown()).containsExactly("رياضة");
        Screen.shot(Window.getWindows().getLast().getScene().getRoot(), "inspector-completion");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(article().filing().section()).isEqualTo("رياضة");
        assertThat(pick("section").completion.isOpen()).isFalse();
    }

    @Test
    void takesFreeTextWhereNothingIsPicked() {
        focus("section");
        robot.write("رياض");
        robot.push(KeyCode.ENTER);
        assertThat(article().filing().section()).isEqualTo("رياض");
        focus("section");
        robot.write("ث");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ESCAPE);
        assertThat(pick("section").completion.isOpen()).isFalse();
        robot.push(KeyCode.ESCAPE);
        focus("place");
        assertThat(article().filing().section()).isEqualTo("رياض");
    }

    @Test
    void halfTypedNamesDoNotComeOnTheDesksLists() {
        focus("section");
        robot.write("اقت");
        Screen.run(() -> screen.open.edit(a -> a.withHeadlines(a.headlines().withKicker("نقل"))));
        Screen.until(
                "saved by itself", () -> again().article().headlines().kicker().equals("نقل"));
        robot.write("صاد");
        robot.push(KeyCode.ENTER);
        screen.saved();
        assertThat(screen.place.newsroom().library().lists().names(DeskLists.Kind.SECTION))
                .contains("اقتصاد")
                .doesNotContain("اقت");
    }

    @Test
    void whatIsHalfTypedIsGivenWhenAnotherStoryIsOpened() {
        Story first = screen.now();
        focus("place");
        robot.write("حمص");
        screen.show(screen.place.story("خبر آخر", Stage.DRAFT, "نص."));
        assertThat(screen.place
                        .newsroom()
                        .story(first.id().toString())
                        .article()
                        .origin()
                        .place())
                .isEqualTo("حمص");
        assertThat(article().origin().place()).isEmpty();
        assertThat(line("place").input.getText()).isEmpty();
    }

    @Test
    void addsAndRemovesChips() {
        focus("keywords");
        robot.write("حافلات، نقل");
        robot.push(KeyCode.ENTER);
        robot.write("نقل,");
        assertThat(article().filing().keywords()).containsExactly("حافلات", "نقل");
        robot.push(KeyCode.BACK_SPACE);
        assertThat(article().filing().keywords()).containsExactly("حافلات");
        robot.write("بيئة");
        focus("topics");
        assertThat(article().filing().keywords()).containsExactly("حافلات", "بيئة");
        robot.write("مدن");
        robot.push(KeyCode.ENTER);
        assertThat(article().filing().topics()).containsExactly(new Filing.Topic("مدن", ""));
    }

    @Test
    void walksAmongChipsByArrows() {
        Screen.run(() -> screen.open.edit(a -> a.withFiling(a.filing().withKeywords(List.of("أ", "ب", "ت")))));
        focus("keywords");
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.DELETE);
        assertThat(article().filing().keywords()).containsExactly("أ", "ت");
        robot.push(KeyCode.BACK_SPACE);
        assertThat(article().filing().keywords()).containsExactly("أ");
        robot.push(KeyCode.LEFT);
        robot.write("ث،");
        assertThat(article().filing().keywords()).containsExactly("أ", "ث");
    }

    @Test
    void givesAuthorsTheirRoles() {
        focus("authors");
        robot.write("احمد");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        robot.write("سلمى حداد | مصوّر");
        robot.push(KeyCode.ENTER);
        assertThat(article().byline().authors())
                .containsExactly(new Author("أحمد الخطيب", ""), new Author("سلمى حداد", "photographer"));
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        Screen.until("the roles", () -> menu() != null);
        Screen.run(() -> Objects.requireNonNull(menu()).getItems().stream()
                .filter(item -> "محرّر".equals(item.getText()))
                .forEach(item -> item.fire()));
        assertThat(article().byline().authors().getFirst()).isEqualTo(new Author("أحمد الخطيب", "editor"));
    }

    @Test
    void understandsTypedMomentsAndSaysWhatIsWrong() {
        focus("date");
        robot.write("٢٢/١١/٢٠٢٦ 10:30");
        robot.push(KeyCode.ENTER);
        assertThat(article().origin().date()).isEqualTo(OffsetDateTime.parse("2026-11-22T10:30Z"));
        assertThat(line("date").input.getText()).isEqualTo("22 تشرين الثاني 2026، 10:30");
        focus("date");
        robot.write("30/2/2026");
        focus("place");
        assertThat(errors()).singleElement().asString().contains("30/2/2026");
        assertThat(line("date").input.getText()).isEqualTo("30/2/2026");
        assertThat(article().origin().date()).isEqualTo(OffsetDateTime.parse("2026-11-22T10:30Z"));
        focus("date");
        robot.write("23/11/2026");
        robot.push(KeyCode.ENTER);
        assertThat(errors()).isEmpty();
        assertThat(article().origin().date()).isEqualTo(OffsetDateTime.parse("2026-11-23T10:30Z"));
        focus("date");
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.ENTER);
        assertThat(article().origin().date()).isNull();
    }

    @Test
    void theCalendarOpensByItsButton() {
        Node button = Objects.requireNonNull(Screen.get(() -> moment("date").lookup(".field-button")));
        robot.clickOn(button);
        Screen.until("the calendar", () -> moment("date").popup().isShowing());
    }

    @Test
    void picksADayFromTheCalendarByKeyboard() {
        focus("embargo");
        robot.write("22/11/2026 18:00");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DOWN);
        Screen.until("the calendar", () -> moment("embargo").popup().isShowing());
        Screen.pulses(2);
        Screen.shot(moment("embargo").popup().getScene().getRoot(), "inspector-calendar");
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(article().clearance().embargo()).isEqualTo(OffsetDateTime.parse("2026-12-30T18:00Z"));
        assertThat(Screen.get(() -> moment("embargo").popup().isShowing())).isFalse();
        assertThat(Screen.get(() -> line("embargo").input.isFieldFocused())).isTrue();
    }

    @Test
    void suggestsTheNameForAddressesFromTheHeadline() {
        SlugRow slug = (SlugRow) row("slug");
        String suggested = Screen.get(() -> slug.input.promptTextProperty().get());
        assertThat(suggested).matches("[a-z0-9-]+");
        focus("slug");
        robot.push(KeyCode.DOWN);
        assertThat(article().filing().slug()).isEqualTo(suggested);
        robot.write("Port Buses 12");
        robot.push(KeyCode.ENTER);
        assertThat(article().filing().slug()).isEqualTo("port-buses-12");
        assertThat(Screen.get(slug.input::getText)).isEqualTo("port-buses-12");
    }

    @Test
    void aClickOnTheRimOfAFieldIsAClickOnTheField() {
        LineRow byline = line("byline");
        Bounds box = Screen.get(() -> byline.box.localToScreen(byline.box.getLayoutBounds()));
        robot.clickOn(box.getMaxX() - 3, box.getCenterY());
        assertThat(Screen.get(byline.input::isFieldFocused)).isTrue();
    }

    @Test
    void setsUrgencyByDigitsAndArrowsAndFlagsBySpace() {
        focus("urgency");
        robot.push(KeyCode.DIGIT2);
        assertThat(article().filing().urgency()).isEqualTo(2);
        robot.push(KeyCode.RIGHT);
        assertThat(article().filing().urgency()).isEqualTo(1);
        robot.push(KeyCode.RIGHT);
        assertThat(article().filing().urgency()).isEqualTo(1);
        for (String flag : List.of("breaking", "legal", "hold")) {
            focus(flag);
            robot.push(KeyCode.SPACE);
        }
        assertThat(article().filing().breaking()).isTrue();
        assertThat(article().clearance().legal()).isTrue();
        assertThat(article().clearance().hold()).isTrue();
    }

    @Test
    void namesLanguagesAndTakesTagsAndNames() {
        assertThat(line("language").input.getText()).isEqualTo("العربية (ar)");
        focus("language");
        robot.write("الإنجليزية");
        robot.push(KeyCode.ENTER);
        assertThat(article().filing().language()).isEqualTo("en");
        focus("language");
        robot.write("لغة ما");
        robot.push(KeyCode.ENTER);
        assertThat(errors()).hasSize(1);
        assertThat(article().filing().language()).isEqualTo("en");
        focus("language");
        robot.write("ar-SY");
        robot.push(KeyCode.ENTER);
        assertThat(errors()).isEmpty();
        assertThat(article().filing().language()).isEqualTo("ar-SY");
    }

    @Test
    void showsWhatIsChangedElsewhereUnlessItIsBeingTyped() {
        focus("place");
        robot.write("حما");
        Screen.run(() -> screen.open.edit(
                a -> a.withOrigin(a.origin().withSource("وكالة").withPlace("حلب"))));
        assertThat(line("source").input.getText()).isEqualTo("وكالة");
        assertThat(line("place").input.getText()).isEqualTo("حما");
        robot.push(KeyCode.ESCAPE);
        assertThat(line("place").input.getText()).isEqualTo("حلب");
    }

    @Test
    void cannotBeChangedWhereOneMayNotWrite() {
        Story ready = screen.place.story("جاهزة", Stage.READY, "نص.");
        screen.show(ready);
        focus("place");
        robot.write("حمص");
        robot.push(KeyCode.ENTER);
        focus("keywords");
        robot.write("كلمة،");
        assertThat(article()).isEqualTo(ready.article());
        assertThat(Screen.get(() -> ((CheckBox) screen.all("field-flag").getFirst()).isDisabled()))
                .isTrue();
    }

    @Test
    void tellsTheFactsQuietly() {
        assertThat(screen.all("fact-value").stream().map(Labeled.class::cast).map(Labeled::getText))
                .contains("مسودة", "ريم", "لم يُنشر بعد");
    }

    private void focus(String field) {
        Screen.run(() -> screen.view.goTo(new Target.Field(field)));
        Screen.pulses(1);
    }

    private FieldRow row(String field) {
        return Screen.get(
                () -> ((DetailsView) screen.view.content(org.tahrir.ui.inspector.InspectorTab.DETAILS)).row(field));
    }

    private LineRow line(String field) {
        return (LineRow) row(field);
    }

    private PickRow pick(String field) {
        return (PickRow) row(field);
    }

    private MomentRow moment(String field) {
        return (MomentRow) row(field);
    }

    private Article article() {
        return screen.now().article();
    }

    private Story again() {
        return screen.place.newsroom().story(screen.now().id().toString());
    }

    private List<String> errors() {
        return screen.all("inspector-error").stream()
                .filter(Node::isVisible)
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .toList();
    }

    private static @org.jspecify.annotations.Nullable ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElse(null);
    }
}
