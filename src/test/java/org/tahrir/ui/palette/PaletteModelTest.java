package org.tahrir.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Stage;
import org.tahrir.article.StoryId;
import org.tahrir.settings.Language;
import org.tahrir.ui.LostTable;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Commands;

/// What stands under the search field.
class PaletteModelTest {
    @TempDir
    Path folder;

    private final List<StoryId> opened = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final SimpleBooleanProperty mayExport = new SimpleBooleanProperty(true);
    private TestPlace place;
    private PaletteModel palette;

    @BeforeEach
    void begin() {
        place = new TestPlace(folder, TestPlace.EDITOR, Language.AR);
        place.story("المرفأ تُشغّل حافلات كهربائية", Stage.DRAFT, "بدأت البلدية تشغيل أول خط.");
        place.story("افتتاح مهرجان المسرح", Stage.READY, "تنطلق الفعاليات في المرفأ غدًا.");
        Commands commands = new Commands();
        commands.add(command("story.new", new SimpleBooleanProperty(true)));
        commands.add(command("desk.export", mayExport));
        commands.add(command("view.larger", new SimpleBooleanProperty(true)));
        palette = Screen.get(() -> new PaletteModel(place.workplace(), commands, (id, target) -> opened.add(id)));
    }

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void whereStoriesCannotBeLookedForItSaysWhyAndCommandsAreFound() {
        LostTable.during(folder, "story", () -> {
            type("تصدير");
            Screen.until("told", () -> palette.unreadProperty().get() != null);
            untilShown("desk.export");
            assertThat(Screen.get(() -> palette.nothingProperty().get())).isFalse();
        });
        type("مهرجان");
        untilShown("افتتاح مهرجان المسرح");
        assertThat(Screen.get(() -> palette.unreadProperty().get())).isNull();
    }

    @Test
    void showsRecentStoriesAndUsualCommandsWhileNothingIsTyped() {
        type("");
        untilShown("افتتاح مهرجان المسرح", "المرفأ تُشغّل حافلات كهربائية", "story.new", "desk.export");
        assertThat(Screen.get(() -> palette.selectedProperty().get())).isEqualTo(-1);
    }

    @Test
    void findsHeadlinesWhileTypingAndTextsInAPause() {
        type("المرفا");
        untilShown("المرفأ تُشغّل حافلات كهربائية");
        untilShown("المرفأ تُشغّل حافلات كهربائية", "افتتاح مهرجان المسرح");
        Entry second = Screen.get(() -> palette.entries().get(1));
        assertThat(second).isInstanceOfSatisfying(Entry.Found.class, found -> {
            assertThat(found.hit().snippet()).contains("المرفأ");
            assertThat(found.hit().marks()).hasSize(1);
        });
    }

    @Test
    void opensWithEnterWhatIsSelected() {
        type("مهرجان");
        untilShown("افتتاح مهرجان المسرح");
        assertThat(Screen.get(palette::run)).isTrue();
        assertThat(opened).hasSize(1);
    }

    @Test
    void looksAtOnceWhenEnterComesBeforeAnAnswer() {
        Screen.run(() -> {
            palette.type("مهرجان");
            assertThat(palette.run()).isFalse();
        });
        untilShown("افتتاح مهرجان المسرح");
        assertThat(opened).isEmpty();
    }

    @Test
    void findsCommandsInBothLanguagesBlindToSpelling() {
        type(">تصدير");
        untilShown("desk.export");
        type("> export");
        untilShown("desk.export");
        type("> خبرٌ");
        untilShown("story.new");
        type(">");
        untilShown("story.new", "desk.export", "view.larger");
        type("> لا شيء كهذا");
        untilShown();
        assertThat(Screen.get(() -> palette.nothingProperty().get())).isTrue();
    }

    @Test
    void runsACommandThatCanBeRun() {
        mayExport.set(false);
        type("> export");
        untilShown("desk.export");
        assertThat(Screen.get(palette::run)).isFalse();
        mayExport.set(true);
        assertThat(Screen.get(palette::run)).isTrue();
        Screen.until("run", () -> done.equals(List.of("desk.export")));
    }

    @Test
    void goesRoundWithArrows() {
        type(">");
        untilShown("story.new", "desk.export", "view.larger");
        Screen.run(() -> palette.move(-1));
        assertThat(Screen.get(() -> palette.selectedProperty().get())).isEqualTo(2);
        Screen.run(() -> palette.move(1));
        assertThat(Screen.get(() -> palette.selectedProperty().get())).isZero();
    }

    @Test
    void saysWhenNothingIsFoundAnywhere() {
        type("زرافة");
        Screen.until("looked everywhere", () -> palette.nothingProperty().get());
        assertThat(Screen.get(() -> palette.entries())).isEmpty();
    }

    private void type(String text) {
        Screen.run(() -> palette.type(text));
    }

    private Command command(String id, SimpleBooleanProperty applicable) {
        return new Command(id, Command.Group.STORY, null, null, applicable, () -> done.add(id));
    }

    private void untilShown(String... lines) {
        Screen.until(
                String.join(", ", lines),
                () -> palette.entries().stream()
                        .map(PaletteModelTest::name)
                        .toList()
                        .equals(List.of(lines)));
    }

    private static String name(Entry entry) {
        return switch (entry) {
            case Entry.Found found -> found.hit().headline();
            case Entry.Recent recent -> recent.hit().headline();
            case Entry.Doing doing -> doing.command().id();
        };
    }
}
