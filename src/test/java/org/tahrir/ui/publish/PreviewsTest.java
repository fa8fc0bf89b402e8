package org.tahrir.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.desk.Publishing;
import org.tahrir.settings.Language;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;

/// Pages to be looked at in a browser: private, one a story, cleared away in time.
class PreviewsTest {
    @TempDir
    Path folder;

    private TestPlace place;
    private Publishing publishing;
    private Previews previews;

    @BeforeEach
    void sitDown() {
        place = Screen.get(() -> new TestPlace(folder.resolve("library"), TestPlace.REPORTER, Language.AR));
        publishing = place.newsroom().publishing(TestPlace.REPORTER);
        previews = new Previews(folder.resolve("previews"));
    }

    @AfterEach
    void leave() {
        place.close();
    }

    @Test
    void aPageIsWrittenWhereOnlyThisPersonReads() throws IOException {
        Story story = place.story("عنوان المعاينة", Stage.DRAFT, "نص المعاينة.");
        Path page = previews.write(publishing, story, Instant.now());

        assertThat(Files.readString(page)).contains("عنوان المعاينة", "نص المعاينة.", "dir=\"rtl\"");
        assertThat(Files.getPosixFilePermissions(folder.resolve("previews")))
                .containsExactlyInAnyOrder(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE);
    }

    @Test
    void theSameStoryIsWrittenToTheSamePlace() throws IOException {
        Story story = place.story("عنوان", Stage.DRAFT, "نص.");
        Path first = previews.write(publishing, story, Instant.now());
        Story changed = place.newsroom().drafting(TestPlace.REPORTER).set(story, Map.of("headline", "عنوان جديد"));
        Path second = previews.write(publishing, changed, Instant.now());
        assertThat(second).isEqualTo(first);
        assertThat(Files.readString(second)).contains("عنوان جديد");
    }

    @Test
    void thoseOfOtherDaysAreClearedAway() throws IOException {
        Path old = previews.write(publishing, place.story("قديم", Stage.DRAFT, "نص."), Instant.now());
        Path fresh = previews.write(publishing, place.story("جديد", Stage.DRAFT, "نص."), Instant.now());
        Path oldFolder = old.resolve("../../..").normalize();
        Files.setLastModifiedTime(oldFolder, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        assertThat(previews.clear(Instant.now())).isEqualTo(1);
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(new Previews(folder.resolve("nowhere")).clear(Instant.now())).isZero();
    }
}
