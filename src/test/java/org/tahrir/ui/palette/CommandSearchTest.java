package org.tahrir.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Commands;

/// Commands found by their words in either language.
class CommandSearchTest {
    private static final List<String> IDS = List.of(
            "story.new",
            "story.export",
            "desk.export",
            "desk.import",
            "desk.preferences",
            "view.larger",
            "view.smaller",
            "view.keys");

    private final CommandSearch search = new CommandSearch(commands());

    @ParameterizedTest
    @CsvSource({
        "خبر جديد, story.new",
        "جديد خبر, story.new",
        "خَبَرٌ جَدِيدٌ, story.new",
        "new st, story.new",
        "NEW, story.new",
        "  new   story  , story.new",
        "settin, desk.preferences",
        "الإعدادات, desk.preferences",
        "larg, view.larger"
    })
    void aCommandIsFoundHoweverItIsSpelled(String typed, String id) {
        assertThat(found(typed)).startsWith(id);
    }

    @ParameterizedTest
    @CsvSource({"زرافة", "newstory", "new preferences", "خبر larger"})
    void nothingIsFoundThatHasNotAllTheWords(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void everyCommandIsFoundByItsOwnWordsInBothLanguages() {
        for (Language language : Language.values()) {
            Messages words = Messages.in(language);
            for (String id : IDS) {
                assertThat(found(words.text("command." + id))).as(id).contains(id);
            }
        }
    }

    @Test
    void nothingTypedFindsAllInTheirOrder() {
        assertThat(found("")).containsExactlyElementsOf(IDS);
    }

    @Test
    void noMoreAreFoundThanWished() {
        assertThat(search.find("", 3)).extracting(Command::id).containsExactlyElementsOf(IDS.subList(0, 3));
        assertThat(search.find("", 0)).isEmpty();
    }

    @Test
    void thoseOfWhichAWordBeginsSoStandFirst() {
        List<String> found = found("s");
        int lastBeginning = 0;
        int firstWithin = found.size();
        for (int i = 0; i < found.size(); i++) {
            if (anyWordBegins(found.get(i), "s")) {
                lastBeginning = i;
            } else {
                firstWithin = Math.min(firstWithin, i);
            }
        }
        assertThat(found).contains("story.new", "view.smaller");
        assertThat(lastBeginning).isLessThan(firstWithin);
    }

    private static boolean anyWordBegins(String id, String letters) {
        for (String word : Messages.in(Language.EN).text("command." + id).split(" ", -1)) {
            if (word.regionMatches(true, 0, letters, 0, letters.length())) {
                return true;
            }
        }
        return false;
    }

    private List<String> found(String typed) {
        return search.find(typed, Integer.MAX_VALUE).stream().map(Command::id).toList();
    }

    private static Commands commands() {
        Commands commands = new Commands();
        for (String id : IDS) {
            commands.add(new Command(id, Command.Group.STORY, null, null, new SimpleBooleanProperty(true), () -> {}));
        }
        return commands;
    }
}
