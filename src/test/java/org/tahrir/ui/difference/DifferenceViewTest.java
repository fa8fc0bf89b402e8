package org.tahrir.ui.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Article;
import org.tahrir.article.RelatedLink;
import org.tahrir.settings.Language;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.kit.Look;
import org.testfx.api.FxRobot;

/// Two versions laid side by side.
class DifferenceViewTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private @Nullable DifferenceView opened;
    private @Nullable Stage shown;
    private @Nullable TestPlace sat;

    @AfterEach
    void close() {
        Screen.close(stage());
        place().close();
    }

    @Test
    void showsChangedWordsFieldsAndParagraphs() {
        for (Language language : Language.values()) {
            for (Look look : Look.values()) {
                open(language, look);
                Screen.shot(
                        stage(),
                        "difference-" + language.code() + "-" + look.name().toLowerCase(java.util.Locale.ROOT));
                if (language != Language.EN || look != Look.DARK) {
                    close();
                }
            }
        }
        assertThat(Screen.get(view()::summary))
                .isEqualTo("3 fields, 2 paragraphs changed, one added, one removed, one moved");
        assertThat(Screen.get(view()::text).lines())
                .containsSubsequence(
                        "Headline",
                        "المرفأ تبدأ تشغّل أول خط حافلات كهربائية",
                        "Section",
                        "محليات",
                        "اقتصاد",
                        "Related pieces",
                        "خلاف على كلفة المحطات (leads nowhere yet)",
                        "Text");
    }

    @Test
    void letsTheDifferenceBeCopied() {
        open(Language.AR, Look.LIGHT);
        Screen.run(view()::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(Screen.get(() -> Clipboard.getSystemClipboard().getString()))
                .contains("يربط الخط")
                .contains("GreenLine Motors");
    }

    private void open(Language language, Look look) {
        sat = new TestPlace(folder.resolve(language + "-" + look), TestPlace.EDITOR, language);
        Article before = before();
        Comparison comparison =
                Comparison.between(before, after(before), Screen.get(() -> Wording.of(place().workplace())));
        opened = Screen.get(() -> new DifferenceView(place().workplace()));
        shown = Screen.show(this::view, 324, 560, look, language);
        Screen.run(() -> view().show(comparison));
        Screen.pulses(4);
    }

    private Article before() {
        Article article = Article.of(
                place().nextId(),
                "المرفأ تبدأ أول خط حافلات كهربائية",
                Body.ofParagraphs(List.of(
                        "بدأت بلدية المرفأ صباح الأحد تشغيل أول خط حافلات كهربائية في المدينة.",
                        "وقال مدير النقل إن الخط رقم E-12 سينقل 12 ألف راكب يوميًا.",
                        "فقرة أولى لم تتغيّر.",
                        "فقرة ثانية لم تتغيّر.",
                        "فقرة ثالثة لم تتغيّر.",
                        "فقرة رابعة لم تتغيّر.",
                        "وهذه فقرة ستنتقل إلى أول النص.",
                        "وكانت البلدية أعلنت في وقت سابق خطة النقل النظيف، التي تشمل ستين حافلة.",
                        "خاتمة قصيرة تُحذف.")));
        return article.withFiling(article.filing().withSection("محليات"))
                .withRelated(List.of(RelatedLink.headlineOnly("خطة النقل النظيف")));
    }

    private static Article after(Article before) {
        List<Block> old = before.body().blocks();
        Body body = Body.of(
                paragraph(
                        "بدأت بلدية المرفأ صباح الأحد تشغيل أول خط حافلات كهربائية في المدينة، مع شركة GreenLine Motors."),
                old.get(6),
                old.get(1),
                old.get(2),
                old.get(3),
                old.get(4),
                old.get(5),
                new Block.Paragraph(
                        Prose.of(
                                Run.plain("وكانت البلدية أعلنت في وقت سابق "),
                                new Run("خطة النقل النظيف", Marks.of(Mark.Style.STRONG)),
                                Run.plain("، التي تشمل سبعين حافلة.")),
                        Direction.INHERIT),
                paragraph("يربط الخط الميناء بالجامعة في نصف ساعة."));
        return before.withHeadlines(before.headlines().withHeadline("المرفأ تشغّل أول خط حافلات كهربائية"))
                .withFiling(before.filing().withSection("اقتصاد"))
                .withRelated(List.of(
                        RelatedLink.headlineOnly("خلاف على كلفة المحطات"),
                        RelatedLink.headlineOnly("خطة النقل النظيف")))
                .withBody(body);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Prose.of(text), Direction.INHERIT);
    }

    private DifferenceView view() {
        return Objects.requireNonNull(opened);
    }

    private TestPlace place() {
        return Objects.requireNonNull(sat);
    }

    private Stage stage() {
        return Objects.requireNonNull(shown);
    }
}
