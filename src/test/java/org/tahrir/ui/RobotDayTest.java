package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.article.Article;
import org.tahrir.article.Role;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.bundle.BundleCheck;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;
import org.tahrir.text.Block;
import org.tahrir.text.Mark;
import org.tahrir.text.Prose;

/// A whole day at the window by keys and mouse, from the first word to the corrected story, in both languages. Takes a
/// picture of each step into target/shots/day-*.png.
@ParameterizedClass
@EnumSource(Language.class)
class RobotDayTest {
    /// What is written on the day, in the language of the interface.
    private record Copy(
            String tag,
            String reporter,
            String editor,
            String headline,
            String standfirst,
            String lead,
            String name,
            String quote,
            String firstRelated,
            String secondRelated,
            String reason,
            String revision,
            String alt,
            String note,
            String corrected) {}

    private static final Copy ARABIC = new Copy(
            "ar",
            "ريم حداد",
            "سلمى منصور",
            "المرفأ تشغّل خط E-12 مع GreenLine Motors",
            "التذكرة مجانية في الشهر الأول",
            "قالت البلدية إن خط E-12 سينقل 12 ألف راكب يوميًا، أي 35% من ركاب «المدينة»، مع شركة GreenLine Motors.",
            "ليلى منصور",
            "«انتظرنا هذا الخط طويلًا»، تقول سلمى.",
            "جسر الطاحون",
            "معرض",
            "أين رقم الكلفة؟ أضيفيه من البيان.",
            " وتبلغ الكلفة 2.5 مليون دولار.",
            "حافلة كهربائية عند رصيف الميناء",
            "صُحّح عدد الركاب اليومي.",
            " (مصحَّح)");
    private static final Copy ENGLISH = new Copy(
            "en",
            "Reem Haddad",
            "Salma Mansour",
            "Harbour city starts line E-12 with GreenLine Motors",
            "Tickets are free for the first month",
            "The city says line E-12, called خط الميناء by its riders, will carry 12,000 people a day, 35% of all.",
            "Layla Mansour",
            "“We waited long for this line,” says Salma.",
            "paper map",
            "satellite",
            "Where is the cost? Take it from the statement.",
            " It costs 2.5 million dollars.",
            "An electric bus at the harbour",
            "The number of daily riders was corrected.",
            " (corrected)");

    @TempDir
    Path folder;

    private final Language language;
    private final Copy copy;
    private AtTheKeyboard desk;
    private Pauses pauses;
    private final List<String> told = new ArrayList<>();
    private int step;

    RobotDayTest(Language language) {
        this.language = language;
        copy = language == Language.AR ? ARABIC : ENGLISH;
    }

    @BeforeEach
    void come() {
        TestPlace place = new TestPlace(folder.resolve("library"), TestPlace.EDITOR, language);
        place.takeSamples();
        desk = new AtTheKeyboard(place, folder, Theme.LIGHT, 1440, 900);
        pauses = new Pauses();
    }

    @AfterEach
    void leave() throws IOException {
        Files.write(Path.of("target/shots/day-" + copy.tag() + "-pauses.txt"), told);
        pauses.close();
        desk.close();
    }

    @Test
    void leadsFromTheFirstWordToTheCorrectedStory() {
        done("opened");

        desk.sitDown(copy.reporter(), Role.REPORTER);
        writeTheStory();
        addThePicture();
        linkTwoStories();
        moves("workflow.submit", Stage.REVIEW);

        desk.sitDown(copy.editor(), Role.EDITOR);
        returnWithAReason();

        desk.sitDown(copy.reporter(), Role.REPORTER);
        reviseAndResubmit();

        desk.sitDown(copy.editor(), Role.EDITOR);
        moves("workflow.ready", Stage.READY);
        goToTheProblemAndMend();
        export("first.zip", 1);
        correct();
        export("second.zip", 2);
        new HandoverSteps(desk, folder, copy.quote(), this::done).follow(copy.tag());
    }

    private void writeTheStory() {
        desk.command("story.new");
        desk.until("an empty story is open", () -> desk.window.openStory().story() != null);
        done("new");
        desk.type(copy.headline());
        desk.press(KeyCode.ENTER);
        desk.type(copy.standfirst());
        desk.press(KeyCode.ENTER);
        desk.type(copy.lead());
        desk.press(KeyCode.ENTER);
        desk.command("format.strong");
        desk.type(copy.name());
        desk.command("format.strong");
        desk.type(" 2026.");
        desk.press(KeyCode.ENTER);
        desk.command("format.quote");
        desk.type(copy.quote());
        desk.press(KeyCode.ENTER);
        desk.press(KeyCode.ENTER);
        desk.untilSaved();
        done("written");
        Article article = desk.saved().article();
        assertThat(article.headline()).isEqualTo(copy.headline());
        assertThat(article.headlines().standfirst()).isEqualTo(copy.standfirst());
        assertThat(plain(article, 0)).isEqualTo(copy.lead());
        Prose second = ((Block.Paragraph) article.body().blocks().get(1)).prose();
        assertThat(second.runs().getFirst().text()).isEqualTo(copy.name());
        assertThat(second.runs().getFirst().marks().has(Mark.Style.STRONG)).isTrue();
        assertThat(article.body().blocks().get(2)).isInstanceOf(Block.Quote.class);
        assertThat(desk.saved().owner()).isEqualTo(copy.reporter());
    }

    private void addThePicture() {
        desk.outside.files = List.of(Path.of("samples/pictures/bus.png"));
        desk.command("insert.picture");
        desk.until(
                "the picture stands in the text",
                () -> Objects.requireNonNull(desk.window.openStory().story())
                                .article()
                                .body()
                                .pictures()
                                .count()
                        == 1);
        desk.untilSaved();
        done("picture");
    }

    private void linkTwoStories() {
        for (String words : List.of(copy.firstRelated(), copy.secondRelated())) {
            int before = desk.saved().article().related().size();
            desk.command("story.add-related");
            desk.type(words);
            desk.until("a story is offered", desk::isStoryOffered);
            done("linking");
            desk.press(KeyCode.ENTER);
            desk.until(
                    "the story is linked",
                    () -> desk.saved().article().related().size() == before + 1);
        }
        done("linked");
        assertThat(desk.saved().article().related()).allMatch(link -> link.story() != null);
    }

    private void moves(String command, Stage to) {
        desk.command(command);
        desk.until("the story stands at " + to, () -> desk.saved().stage() == to);
        done("moved-" + to.code());
    }

    private void returnWithAReason() {
        desk.command("workflow.return");
        desk.until("the reason is asked", () -> desk.window.chrome().sheets().isOpen());
        Screen.pulses(3);
        desk.type(copy.reason());
        done("returning");
        desk.press(KeyCode.ENTER);
        desk.until("it is returned", () -> desk.saved().stage() == Stage.RETURNED);
        assertThat(desk.saved().reason()).isEqualTo(copy.reason());
    }

    private void reviseAndResubmit() {
        desk.untilSeen(copy.reason());
        done("returned");
        Story story =
                Objects.requireNonNull(Screen.get(() -> desk.window.openStory().story()));
        Screen.run(() -> desk.window.open(
                story.id(), new org.tahrir.ui.work.Target.Text(0, copy.lead().length())));
        Screen.pulses(3);
        desk.type(copy.revision());
        desk.untilSaved();
        assertThat(plain(desk.saved().article(), 0)).isEqualTo(copy.lead() + copy.revision());
        moves("workflow.submit", Stage.REVIEW);
    }

    private void goToTheProblemAndMend() {
        desk.command("desk.export");
        desk.untilSeen(copy.headline());
        done("export-with-problem");
        desk.clickOn(desk.button(
                one -> one.getStyleClass().contains("go")
                        && one.getAccessibleText() != null
                        && one.getAccessibleText()
                                .contains(desk.words().text(org.tahrir.notice.Notice.of("gate.no-alt", 1))),
                "go to the problem"));
        desk.until("the sheet is closed", () -> !desk.window.chrome().sheets().isOpen());
        desk.until("the field is focused and in sight", () -> AtTheKeyboard.isInSight(desk.focused()));
        desk.type(copy.alt());
        desk.untilSaved();
        assertThat(Screen.<Boolean>get(() -> AtTheKeyboard.isInSight(desk.focused())))
                .isTrue();
        done("mended");
        assertThat(desk.saved()
                        .article()
                        .body()
                        .pictures()
                        .findFirst()
                        .orElseThrow()
                        .alt())
                .isEqualTo(copy.alt());
    }

    private void export(String name, int version) {
        Path file = folder.resolve(name);
        desk.outside.target = Optional.of(file);
        desk.command("story.export");
        desk.untilSeen(copy.headline());
        desk.click(desk.words().text("publish.change"));
        done("export-" + version);
        desk.click(desk.words().text("publish.export-all", 1));
        desk.untilSeen(desk.words().text("publish.verified"));
        done("exported-" + version);
        assertThat(Files.exists(file)).isTrue();
        assertThat(BundleCheck.verify(file, true).problems()).isEmpty();
        desk.click(desk.words().text("publish.done"));
        assertThat(desk.saved().stage()).isEqualTo(Stage.EXPORTED);
        assertThat(desk.saved().published().version()).isEqualTo(version);
    }

    private void correct() {
        desk.command("workflow.correct");
        desk.until("the note is asked", () -> desk.window.chrome().sheets().isOpen());
        Screen.pulses(3);
        desk.type(copy.note());
        done("correcting");
        desk.press(KeyCode.ENTER);
        desk.until("it may be corrected", () -> desk.saved().stage() == Stage.READY);
        Story story = desk.saved();
        Screen.run(() -> desk.window.open(story.id(), new org.tahrir.ui.work.Target.Headline()));
        Screen.pulses(3);
        desk.type(copy.corrected());
        desk.untilSaved();
        done("corrected");
        assertThat(desk.saved().article().headline()).isEqualTo(copy.headline() + copy.corrected());
        assertThat(desk.saved().article().corrections().getLast().note()).isEqualTo(copy.note());
    }

    private static String plain(Article article, int block) {
        return ((Block.TextBlock) article.body().blocks().get(block)).prose().plain();
    }

    /// Takes the picture of a step and tells how long the screen's thread was away at most during it.
    private void done(String what) {
        Pauses.Longest pause = pauses.take();
        desk.shot(String.format(Locale.ROOT, "day-%s-%02d-%s", copy.tag(), ++step, what));
        told.add(String.format(
                Locale.ROOT,
                "%s %02d %-22s %5d ms, of it at work %5d ms   %s",
                copy.tag(),
                step,
                what,
                pause.millis(),
                pause.work(),
                pause.at()));
        pauses.take();
    }
}
