package org.tahrir.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.article.Headlines;
import org.tahrir.article.House;
import org.tahrir.article.Role;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Person;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Settings;
import org.tahrir.settings.Theme;
import org.tahrir.store.Backup;
import org.tahrir.store.BackupShelf;
import org.tahrir.store.DeskLists;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.work.OpenStory;

/// What can be set, for a person and for the house.
class PreferencesModelTest {
    @TempDir
    Path folder;

    private final List<Notice> told = new ArrayList<>();
    private TestPlace place;
    private OpenStory open;
    private PreferencesModel model;

    @BeforeEach
    void sitDown() {
        place = Screen.get(() -> new TestPlace(folder.resolve("library"), TestPlace.REPORTER, Language.AR));
        open = Screen.get(() -> new OpenStory(place.workplace()));
        model = Screen.get(() -> new PreferencesModel(place.workplace(), open));
        Screen.run(() -> model.names());
    }

    @AfterEach
    void leave() {
        place.close();
    }

    @Test
    void whoeverSitsDownIsKnownAtOnceAndAtTheNextStart() {
        List<Person> seated = new ArrayList<>();
        Screen.run(() -> {
            place.workplace().personProperty().subscribe((Person seat) -> seated.add(seat));
            model.name("  هدى ", told::add);
            model.role(Role.EDITOR, told::add);
            model.role(Role.EDITOR, told::add);
            model.name("هدى", told::add);
        });
        assertThat(seated)
                .containsExactly(TestPlace.REPORTER, new Person("هدى", Role.REPORTER), new Person("هدى", Role.EDITOR));
        assertThat(model.settings().name()).isEqualTo("هدى");
        assertThat(model.settings().role()).isEqualTo(Role.EDITOR);
    }

    @Test
    void whatWasWrittenIsSavedByWhoWroteItBeforeSomebodyElseSitsDown() {
        Story story = place.story("خبر", Stage.READY, "نص.");
        Screen.run(() -> model.role(Role.EDITOR, told::add));
        Screen.run(() -> open.open(story));
        Screen.run(() -> {
            open.edit(article -> article.withHeadlines(Headlines.of("بقلم محرّر")));
            model.name("هدى", told::add);
            model.role(Role.REPORTER, told::add);
        });
        Screen.until("seated", () -> place.workplace().person().equals(new Person("هدى", Role.REPORTER)));
        assertThat(place.newsroom().story(story.id().toString()).article().headline())
                .isEqualTo("بقلم محرّر");
        assertThat(told).isEmpty();
    }

    @Test
    void nobodyElseSitsDownWhileItCannotBeSaved() {
        Story story = place.story("خبر", Stage.DRAFT, "نص.");
        Screen.run(() -> open.open(story));
        Screen.run(() -> {
            open.edit(article -> article.withHeadlines(Headlines.of("نصف محرف \uD800")));
            model.role(Role.EDITOR, told::add);
        });
        Screen.until("told", () -> !told.isEmpty());
        assertThat(place.workplace().person()).isEqualTo(TestPlace.REPORTER);
        assertThat(model.settings().role()).isEqualTo(Role.REPORTER);
    }

    @ParameterizedTest
    @CsvSource({"1, 110", "3, 130", "-2, 80", "-9, 70", "40, 200"})
    void theSizeGrowsByTensWithinItsBounds(int steps, int zoom) {
        Screen.run(() -> model.zoom(steps));
        assertThat(model.settings().looks().zoom()).isEqualTo(zoom);
    }

    @Test
    void theInterfaceSpeaksTheLanguageAndDigitsChosen() {
        Screen.run(() -> model.digits(House.Digits.ARABIC_INDIC));
        assertThat(place.workplace().words().number(12)).isEqualTo("١٢");
        Screen.run(() -> model.language(Language.EN));
        assertThat(place.workplace().words().language()).isEqualTo(Language.EN);
        assertThat(place.workplace().words().number(12)).isEqualTo("12");
        Screen.run(() -> model.theme(Theme.DARK));
        assertThat(model.settings())
                .isEqualTo(Settings.DEFAULT
                        .withName("ريم")
                        .withRole(Role.REPORTER)
                        .withLooks(looks -> looks.withLanguage(Language.EN)
                                .withTheme(Theme.DARK)
                                .withDigits(House.Digits.ARABIC_INDIC)));
    }

    @Test
    void whatTheHouseDecidesIsKeptInTheLibraryForEverybody() {
        Screen.run(() -> model.house(
                now -> now.withSite("تحرير").withSiteUrl("https://example.org").withMonths(House.Months.EGYPT),
                told::add));
        Screen.until("known", () -> model.names().house().site().equals("تحرير"));
        Screen.run(() -> model.house(
                now -> now.withDigits(House.Digits.ARABIC_INDIC).withQuotes(House.Quotes.CURLY), told::add));
        Screen.until("known", () -> model.names().house().digits() == House.Digits.ARABIC_INDIC);
        assertThat(lists().house())
                .isEqualTo(new House(
                        "تحرير",
                        "https://example.org",
                        House.Months.EGYPT,
                        House.Digits.ARABIC_INDIC,
                        House.Quotes.CURLY,
                        House.Quotes.CURLY));
        assertThat(told).isEmpty();
    }

    @Test
    void ofTwoQuickChangesOfTheHouseNoneIsLost() {
        Screen.run(() -> {
            model.house(now -> now.withSite("تحرير"), told::add);
            model.house(now -> now.withMonths(House.Months.EGYPT), told::add);
        });
        Screen.until(
                "both",
                () -> lists().house().equals(House.DEFAULT.withSite("تحرير").withMonths(House.Months.EGYPT)));
    }

    @Test
    void aHouseNameThatNoLibraryCanHoldIsRefusedInWords() {
        Screen.run(() -> model.house(now -> now.withSite("تحرير\u0000"), told::add));
        Screen.until("told", () -> !told.isEmpty());
        assertThat(place.workplace().words().text(told.getFirst())).isNotBlank();
        assertThat(lists().house()).isEqualTo(House.DEFAULT);
    }

    @ParameterizedTest
    @EnumSource(DeskLists.Kind.class)
    void namesComeAndGoOnEachList(DeskLists.Kind kind) {
        Screen.run(() -> {
            model.add(kind, " ياسمين ", told::add);
            model.add(kind, "آدم", told::add);
            model.add(kind, "  ", told::add);
        });
        Screen.until("known", () -> model.names().of(kind).equals(List.of("آدم", "ياسمين")));
        Screen.run(() -> model.remove(kind, "آدم", told::add));
        Screen.until("gone", () -> model.names().of(kind).equals(List.of("ياسمين")));
        assertThat(told).isEmpty();
        for (DeskLists.Kind other : DeskLists.Kind.values()) {
            assertThat(lists().names(other)).hasSize(other == kind ? 1 : 0);
        }
    }

    @Test
    void aBackupIsAWholeLibraryNamedByItsMinute() {
        place.story("المرفأ", Stage.DRAFT, "نص.");
        BackupShelf shelf = shelf(folder.resolve("نسخ/احتياطية"));
        List<Path> written = new ArrayList<>();
        Screen.run(() -> model.backupFolder(folder.resolve("نسخ/احتياطية")));
        assertThat(model.settings().folders().backups())
                .isEqualTo(folder.resolve("نسخ/احتياطية").toString());
        Screen.run(() -> model.backUp(shelf, made -> written.add(made.backup().file()), told::add));
        Screen.until("written", () -> written.size() == 1);
        assertThat(written.getFirst()).hasParent(shelf.folder()).hasFileName("by-hand-2026-11-22-0630.db");
        assertThat(told).isEmpty();
        List<Backup> found = new ArrayList<>();
        Screen.run(() -> model.backups(shelf, found::addAll, told::add));
        Screen.until("read", () -> !found.isEmpty());
        assertThat(found).extracting(Backup::file).isEqualTo(written);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        Screen.run(() -> model.backUp(shelf(taken), made -> {}, told::add));
        Screen.until("told", () -> !told.isEmpty());
        assertThat(told).extracting(Notice::key).containsExactly("store.backup-folder");
        assertThat(taken).hasContent("a file");
    }

    private BackupShelf shelf(Path backups) {
        return BackupShelf.of(backups, place.newsroom().library().folder());
    }

    @Test
    void samplesThatNobodyTouchedGoAndComeBack() {
        place.newsroom().samples(TestPlace.REPORTER).take();
        Screen.run(() -> place.workplace().change(settings -> settings.withSamples(true)));
        StoryId own = place.story("خبري", Stage.DRAFT, "نص").id();
        int before = living();
        List<StoryId> removed = new ArrayList<>();
        Screen.run(() -> model.removeSamples(removed::addAll, told::add));
        Screen.until("removed", () -> !removed.isEmpty());
        assertThat(removed).doesNotContain(own).hasSize(before - living());
        assertThat(model.settings().samples()).isFalse();
        Screen.run(() -> model.putSamplesBack(removed, told::add));
        Screen.until("back", () -> model.settings().samples());
        assertThat(living()).isEqualTo(before);
        assertThat(told).isEmpty();
    }

    private int living() {
        return place.newsroom().library().stories().counts().entrySet().stream()
                .filter(count -> count.getKey() != Stage.TRASH)
                .mapToInt(count -> count.getValue())
                .sum();
    }

    private DeskLists lists() {
        return place.newsroom().library().lists();
    }
}
