package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Article;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.settings.Language;
import org.tahrir.settings.Settings;
import org.tahrir.settings.Theme;
import org.tahrir.settings.WindowShape;
import org.tahrir.text.Body;
import org.tahrir.ui.kit.Focus;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Target;

/// The window as a whole: language, look, place on the screen, closing.
class MainWindowTest {
    @TempDir
    Path folder;

    private TestPlace place;
    private TestWindow window;
    private Story story;

    @BeforeEach
    void open() {
        place = new TestPlace(folder, TestPlace.REPORTER, Language.AR);
        story = place.story("حافلات المرفأ", Stage.DRAFT, "بدأت البلدية.", "وقال المدير.");
        window = new TestWindow(place, folder, Theme.LIGHT, 1300, 800);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void anotherLanguageComesAtOnceWithNothingLost() {
        open(new Target.Headline());
        OpenStory before = window.window().openStory();
        Screen.run(() -> {
            before.edit(article -> article.withHeadlines(article.headlines().withHeadline("عنوان لم يُحفظ بعد")));
            place.workplace().change(settings -> settings.withLooks(looks -> looks.withLanguage(Language.EN)));
        });
        Screen.until("English", () -> window.root().getNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT);
        Screen.pulses(6);

        assertThat(texts()).contains("New story", "My drafts").doesNotContain("خبر جديد");
        assertThat(window.window().openStory()).isSameAs(before);
        assertThat(saved().headline()).isEqualTo("عنوان لم يُحفظ بعد");
        assertThat(Screen.get(() -> window.stage().getTitle())).isEqualTo("عنوان لم يُحفظ بعد – Tahrir");
        assertThat(Screen.get(() -> Focus.isWithin(owner(), window.root().lookup(".paper"))))
                .isTrue();
        Screen.run(() ->
                place.workplace().change(settings -> settings.withLooks(looks -> looks.withLanguage(Language.AR))));
        Screen.until("Arabic", () -> window.root().getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void aViewThatWasReplacedHearsNothing() {
        open(new Target.Story());
        Node old = window.root();
        Screen.run(() ->
                place.workplace().change(settings -> settings.withLooks(looks -> looks.withLanguage(Language.EN))));
        Screen.until("English", () -> !window.root().equals(old));
        List<String> before = texts(old);
        Screen.run(() -> window.window().openStory().close());
        Screen.until("closed", () -> window.window().openStory().story() == null);
        Screen.pulses(4);
        assertThat(texts(old)).isEqualTo(before);
    }

    @Test
    void anotherLookComesAtOnce() {
        Screen.run(() ->
                place.workplace().change(settings -> settings.withLooks(looks -> looks.withTheme(Theme.DARK))));
        assertThat(Screen.get(() -> window.stage().getScene().getStylesheets().getFirst()))
                .contains("tokens-dark");
        assertThat(Screen.get(() -> window.root().getNodeOrientation())).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void ofStoriesWishedForOneAfterAnotherTheLastIsOpened() {
        Story other = place.story("خبر آخر", Stage.DRAFT, "نص.");
        List<StoryId> shown = new ArrayList<>();
        OpenStory paper = window.window().openStory();
        Screen.run(() -> {
            paper.storyProperty()
                    .addListener(
                            (o, was, is) -> shown.add(Objects.requireNonNull(is).id()));
            window.window().open(other.id());
            window.window().open(story.id());
        });
        Screen.until("open", () -> paper.story() != null);
        Screen.pulses(6);
        assertThat(shown).containsOnly(story.id());
        Screen.run(() -> {
            window.window().open(other.id());
            window.window().open(story.id());
        });
        Screen.pulses(12);
        assertThat(shown).as("the last wish was for what is there").containsOnly(story.id());
    }

    @Test
    void namesTheStoryInItsTitle() {
        assertThat(Screen.get(() -> window.stage().getTitle())).isEqualTo("تحرير");
        open(new Target.Story());
        assertThat(Screen.get(() -> window.stage().getTitle())).isEqualTo("حافلات المرفأ – تحرير");
    }

    @Test
    void savesBeforeItCloses() {
        open(new Target.Story());
        List<String> closed = new ArrayList<>();
        Screen.run(() -> {
            window.window().setOnClosed(() -> closed.add("closed"));
            window.window().openStory().textChanged(() -> Body.ofParagraphs(List.of("آخر الكلام")));
            window.window().close();
        });
        Screen.until("closed", () -> !window.stage().isShowing());
        assertThat(saved().body().plain()).isEqualTo("آخر الكلام");
        assertThat(closed).containsExactly("closed");
    }

    @Test
    void asksBeforeWordsAreLost() {
        open(new Target.Story());
        Screen.run(() -> {
            // a sign that no library takes
            window.window().openStory().textChanged(() -> Body.ofParagraphs(List.of("كلام لا يُحفظ\u0007")));
            window.window().close();
        });
        Screen.until("asked", () -> window.window().chrome().sheets().isOpen());
        Screen.pulses(3);
        window.shot("closing");
        assertThat(Screen.get(() -> window.stage().isShowing())).isTrue();
        window.robot().clickOn(window.words("closing.stay"));
        Screen.pulses(2);
        assertThat(Screen.get(() -> window.stage().isShowing())).isTrue();
        Screen.run(() -> window.window().close());
        Screen.until("asked again", () -> window.window().chrome().sheets().isOpen());
        Screen.pulses(3);
        window.robot().clickOn(window.words("closing.lose"));
        Screen.until("closed", () -> !window.stage().isShowing());
    }

    @Test
    void remembersWhereItStood() {
        Screen.run(() -> {
            window.stage().setX(40);
            window.stage().setWidth(1250);
            window.window().close();
        });
        Screen.until("closed", () -> !window.stage().isShowing());
        Settings settings = place.workplace().settings();
        WindowShape.Place left = Objects.requireNonNull(settings.window().place());
        assertThat(left.x()).isEqualTo(40);
        assertThat(left.width()).isEqualTo(1250);
        assertThat(left.height()).isEqualTo(800);
    }

    private void open(Target target) {
        Screen.run(() -> window.window().open(story.id(), target));
        Screen.until("open", () -> window.window().openStory().story() != null);
        Screen.pulses(6);
    }

    private Article saved() {
        return place.newsroom()
                .library()
                .stories()
                .find(story.id())
                .orElseThrow()
                .article();
    }

    private List<String> texts() {
        return texts(window.root());
    }

    private static List<String> texts(Node root) {
        return Screen.get(() -> root.lookupAll(".label").stream()
                .map(node -> node instanceof Labeled label ? label.getText() : "")
                .toList());
    }

    private Node owner() {
        return Objects.requireNonNull(window.stage().getScene().getFocusOwner());
    }
}
