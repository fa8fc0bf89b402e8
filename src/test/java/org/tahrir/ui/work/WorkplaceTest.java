package org.tahrir.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.House;
import org.tahrir.article.Role;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Newsroom;
import org.tahrir.desk.Person;
import org.tahrir.settings.Language;
import org.tahrir.settings.Looks;
import org.tahrir.settings.Settings;
import org.tahrir.settings.Theme;
import org.tahrir.store.DeskLists;
import org.tahrir.store.Library;
import org.tahrir.ui.TestPlace;

/// A desk without a screen: who sits at it, how they like it, and who hears of changes.
class WorkplaceTest {
    @TempDir
    Path folder;

    private final List<Settings> kept = new ArrayList<>();
    private final List<Runnable> work = new ArrayList<>();
    private Newsroom newsroom;
    private Workplace workplace;

    @BeforeEach
    void open() {
        newsroom = Newsroom.open(
                folder, Library.Access.WRITE, java.time.Clock.systemUTC(), () -> new StoryId(new UUID(1, 1)));
        workplace = new Workplace(
                newsroom,
                TestPlace.REPORTER,
                Settings.DEFAULT,
                Language.AR,
                kept::add,
                java.time.Clock.fixed(TestPlace.START, java.time.ZoneOffset.UTC),
                new Background(work::add, Runnable::run, broken -> {}),
                Delays.ofScreen());
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void onlyWhatReallyChangesIsKept() {
        workplace.change(settings -> settings.withLooks(looks -> looks.withTheme(Theme.DARK)));
        workplace.change(settings -> settings.withLooks(looks -> looks.withTheme(Theme.DARK)));
        workplace.change(settings -> settings.withLooks(looks -> looks.withZoom(5_000)));
        workplace.change(settings -> settings.withLooks(looks -> looks.withZoom(6_000)));
        assertThat(kept)
                .containsExactly(
                        Settings.DEFAULT.withLooks(looks -> looks.withTheme(Theme.DARK)),
                        Settings.DEFAULT.withLooks(
                                looks -> looks.withTheme(Theme.DARK).withZoom(Looks.MOST_ZOOM)));
        assertThat(workplace.settings()).isEqualTo(kept.getLast());
    }

    @ParameterizedTest
    @CsvSource({
        "AR, WESTERN, 7 كلمات, '22 تشرين الثاني 2026، 06:30'",
        "AR, ARABIC_INDIC, ٧ كلمات, '٢٢ تشرين الثاني ٢٠٢٦، ٠٦:٣٠'",
        "EN, WESTERN, 7 words, '22 November 2026, 06:30'",
        "EN, ARABIC_INDIC, 7 words, '22 November 2026, 06:30'"
    })
    void wordsAndDatesFollowTheLanguageAndItsDigits(
            Language language, House.Digits digits, String words, String moment) {
        workplace.change(settings ->
                settings.withLooks(looks -> looks.withLanguage(language).withDigits(digits)));
        assertThat(workplace.words().count("cli.words", 7)).isEqualTo(words);
        assertThat(workplace.dates().moment(TestPlace.START)).isEqualTo(moment);
    }

    @Test
    void theSystemsLanguageHoldsUntilAnotherIsChosen() {
        assertThat(workplace.words().language()).isEqualTo(Language.AR);
        Object words = workplace.words();
        workplace.change(settings -> settings.withLooks(looks -> looks.withZoom(120)));
        assertThat(workplace.words()).isSameAs(words);
        workplace.change(settings -> settings.withLooks(looks -> looks.withLanguage(Language.EN)));
        assertThat(workplace.words().language()).isEqualTo(Language.EN);
        workplace.change(settings -> settings.withLooks(looks -> looks.withLanguage(null)));
        assertThat(workplace.words().language()).isEqualTo(Language.AR);
    }

    @Test
    void whoSitsDownIsHeardOf() {
        List<Person> seated = new ArrayList<>();
        workplace.personProperty().addListener((o, was, is) -> seated.add(is));
        workplace.sitDown(new Person("ريم", Role.EDITOR));
        workplace.sitDown(new Person("سلمى", Role.EDITOR));
        assertThat(seated).extracting(Person::name).containsExactly("ريم", "سلمى");
        assertThat(kept.getLast()).isEqualTo(Settings.DEFAULT.withName("سلمى").withRole(Role.EDITOR));
    }

    @Test
    void changesAreHeardOfUntilTheHearingEnds() {
        List<String> heard = new ArrayList<>();
        StoryId id = new StoryId(new UUID(1, 2));
        Runnable ofStories = workplace.changes().onStory(story -> heard.add("story " + story.equals(id)));
        Runnable ofAll = workplace.changes().onAny(() -> heard.add("any"));
        workplace.changes().changed(id);
        workplace.changes().changedMany();
        assertThat(heard).containsExactly("story true", "any", "any");
        ofStories.run();
        workplace.changes().changed(id);
        ofAll.run();
        workplace.changes().changedMany();
        assertThat(heard).containsExactly("story true", "any", "any", "any");
    }

    @Test
    void whoStopsHearingWhileItHearsDisturbsNobody() {
        List<String> heard = new ArrayList<>();
        List<Runnable> ends = new ArrayList<>();
        ends.add(workplace.changes().onAny(() -> {
            heard.add("once");
            ends.getFirst().run();
        }));
        workplace.changes().onAny(() -> heard.add("always"));
        workplace.changes().changedMany();
        workplace.changes().changedMany();
        assertThat(heard).containsExactly("once", "always", "always");
    }

    @Test
    void namesAreReadInTheBackgroundAndOnceForChangesThatComeMeanwhile() {
        newsroom.library().lists().add(DeskLists.Kind.SECTION, "محليات");
        DeskNames names = workplace.names();
        assertThat(names.of(DeskLists.Kind.SECTION)).isEmpty();
        assertThat(names.house()).isEqualTo(House.DEFAULT);
        workplace.changes().changedMany();
        workplace.changes().changedMany();
        assertThat(work).hasSize(1);
        work.removeFirst().run();
        assertThat(names.of(DeskLists.Kind.SECTION)).containsExactly("محليات");
        assertThat(work).as("once more for what came meanwhile").hasSize(1);
        newsroom.library().lists().add(DeskLists.Kind.SECTION, "أخبار");
        work.removeFirst().run();
        assertThat(names.of(DeskLists.Kind.SECTION)).containsExactly("أخبار", "محليات");
        assertThat(work).isEmpty();
        assertThat(workplace.names()).isSameAs(names);
    }
}
