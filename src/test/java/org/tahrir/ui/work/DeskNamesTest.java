package org.tahrir.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.House;
import org.tahrir.settings.Language;
import org.tahrir.store.DeskLists;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;

/// What the desk chooses from, at hand.
class DeskNamesTest {
    @TempDir
    Path folder;

    @Test
    void knowsTheListsAndHearsOfNewNames() {
        Screen.run(() -> {});
        try (TestPlace place = new TestPlace(folder, TestPlace.EDITOR, Language.AR)) {
            DeskLists lists = place.newsroom().library().lists();
            lists.add(DeskLists.Kind.SECTION, "ثقافة");
            DeskNames names = Screen.get(place.workplace()::names);
            Screen.until(
                    "the first reading", () -> names.of(DeskLists.Kind.SECTION).contains("ثقافة"));
            lists.add(DeskLists.Kind.PERSON, "ريم");
            lists.changeHouse(house -> house.withSite("المرفأ").withMonths(House.Months.EGYPT));
            Screen.run(place.workplace().changes()::changedMany);
            Screen.until(
                    "the second reading", () -> names.of(DeskLists.Kind.PERSON).contains("ريم"));
            assertThat(Screen.get(() -> place.workplace().dates().month(11))).isEqualTo("نوفمبر");
        }
    }
}
