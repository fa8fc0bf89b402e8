package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;
import org.tahrir.ui.work.Target;

/// Whatever is dropped on the window: a sentence is said in its language, the library is as it was, and the window goes
/// on being written in.
@ParameterizedClass
@EnumSource(Language.class)
class HostileDropTest {
    private static final Pattern ARABIC = Pattern.compile("[\\u0621-\\u064A]{2}");
    private static final Pattern LATIN_WORDS = Pattern.compile("[A-Za-z]{2,} [a-z]{2,}");
    private static final String HEADLINE = "كان هنا";

    @TempDir
    Path folder;

    private final Language language;
    private AtTheKeyboard desk;
    private Story story;

    HostileDropTest(Language language) {
        this.language = language;
    }

    @BeforeEach
    void open() {
        TestPlace place = new TestPlace(folder.resolve("library"), TestPlace.EDITOR, language);
        story = place.story(HEADLINE, Stage.DRAFT, "نص");
        desk = new AtTheKeyboard(place, folder, Theme.LIGHT, 1440, 900);
        Screen.run(() -> desk.window.open(story.id()));
        desk.until("the story is on the paper", () -> desk.isOnPaper(story.id()));
        desk.untilSaved();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyHostileFileIsAnsweredWithASentence() throws IOException {
        List<HostileDrops.Case> cases = HostileDrops.write(folder.resolve("in"));
        assertThat(cases).hasSizeGreaterThan(100);
        HostileDrops drops = new HostileDrops(desk);
        List<String> told = new ArrayList<>();
        for (HostileDrops.Case hostile : cases) {
            String said = drops.drop(hostile);
            told.add(hostile.name().replace('\n', ' ') + ": " + said);
            assertThat(said).as(hostile.name()).containsPattern(language == Language.AR ? ARABIC : LATIN_WORDS);
            assertThat(said).as(hostile.name()).doesNotContain("Exception", "java.", "--", "tahrir ", "{0}", "null");
        }
        Files.createDirectories(Path.of("target/shots"));
        Files.write(Path.of("target/shots/hostile-" + language.code() + ".txt"), told);
        nothingCameAndWritingGoesOn();
    }

    private void nothingCameAndWritingGoesOn() throws IOException {
        assertThat(desk.place.newsroom().library().problems()).isEmpty();
        assertThat(desk.place.newsroom().library().stories().counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(1);
        assertThat(desk.saved().article().body()).isEqualTo(story.article().body());
        assertThat(folder.resolve("library/media")).doesNotExist();
        Screen.run(() -> desk.window.open(story.id(), new Target.Headline()));
        Screen.pulses(3);
        desk.type(" وبقي");
        desk.untilSaved();
        assertThat(desk.saved().article().headline()).isEqualTo(HEADLINE + " وبقي");
    }

    @Test
    void manyAtOnceLeaveTheSoundOneInAndTellOfEachOther() throws IOException {
        List<Path> all = new ArrayList<>(HostileDrops.write(folder.resolve("in")).stream()
                .filter(one -> !one.onPaper())
                .map(HostileDrops.Case::file)
                .filter(file -> !Files.isDirectory(file))
                .distinct()
                .toList());
        all.add(40, Files.writeString(folder.resolve("sound.md"), "# A sound story\n\nWith a text.\n"));
        desk.drop(all.toArray(Path[]::new));
        desk.until("all are looked at", () -> desk.part(".shell").lookup(".came-sum") != null);
        desk.shot("hostile-many-" + language.code());
        assertThat(desk.place.newsroom().library().stories().counts()).containsEntry(Stage.DRAFT, 2);
        assertThat(desk.seen()).contains(desk.words().count("intake.sum.failed", all.size() - 1));
    }

    @Test
    void aFileThatIsTakenAwayMeanwhileIsToldAndTheOthersComeIn() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            files.add(Files.writeString(folder.resolve("story-" + i + ".md"), "# خبر " + i + "\n\nنص.\n"));
        }
        Screen.run(() -> {
            desk.drop(files.toArray(Path[]::new));
            files.getLast().toFile().delete();
        });
        desk.until("all are looked at", () -> desk.part(".shell").lookup(".came-sum") != null);
        desk.shot("hostile-gone-meanwhile-" + language.code());
        assertThat(desk.place.newsroom().library().stories().counts()).containsEntry(Stage.DRAFT, 30);
        assertThat(desk.seen()).contains("story-29.md");
    }
}
