package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tahrir.store.DeskLists.Kind.PERSON;
import static org.tahrir.store.DeskLists.Kind.SECTION;
import static org.tahrir.store.DeskLists.Kind.SOURCE;
import static org.tahrir.store.Samples.article;
import static org.tahrir.store.Samples.cameFrom;
import static org.tahrir.store.Samples.draft;
import static org.tahrir.store.Samples.inSection;
import static org.tahrir.store.Samples.save;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Author;
import org.tahrir.article.Byline;
import org.tahrir.article.House;
import org.tahrir.notice.TahrirException;

class DeskListsTest extends InALibrary {
    @Test
    void keepsEachNameOnceInTheOrderOfItsLetters() {
        DeskLists lists = library.lists();
        for (String name : List.of("ثقافة", "أخبار", "اقتصاد", "أخبار", " أخبار ", " ", "")) {
            lists.add(SECTION, name);
        }

        assertThat(lists.names(SECTION)).containsExactly("أخبار", "اقتصاد", "ثقافة");
        assertThat(lists.names(PERSON)).isEmpty();

        lists.remove(SECTION, "اقتصاد");
        lists.remove(SECTION, "لا شيء");
        assertThat(lists.names(SECTION)).containsExactly("أخبار", "ثقافة");
    }

    @Test
    void letsANameBeAnotherUnlessThatIsThere() {
        DeskLists lists = library.lists();
        lists.add(SECTION, "اخبار");
        lists.add(SECTION, "ثقافة");
        lists.add(PERSON, "اخبار");

        assertThat(lists.rename(SECTION, "اخبار", " أخبار ")).isTrue();
        assertThat(lists.names(SECTION)).containsExactly("أخبار", "ثقافة");
        assertThat(lists.rename(SECTION, "أخبار", "ثقافة")).isFalse();
        assertThat(lists.rename(SECTION, "أخبار", "  ")).isFalse();
        assertThat(lists.names(SECTION)).containsExactly("أخبار", "ثقافة");
        assertThat(lists.names(PERSON)).containsExactly("اخبار");
    }

    @Test
    void takesUpTheNamesThatStoriesUse() {
        save(
                library,
                draft(inSection(cameFrom(article(1, "عنوان"), "رويترز", ""), "سياسة")
                        .withByline(new Byline("", List.of(new Author("سعاد", ""), new Author("كريم", ""))))));
        save(library, draft(article(2, "عنوان")));

        assertThat(library.lists().names(SECTION)).containsExactly("سياسة");
        assertThat(library.lists().names(SOURCE)).containsExactly("رويترز");
        assertThat(library.lists().names(PERSON)).containsExactly("سعاد", "كريم");
    }

    @Test
    void keepsTheHouseFromOneOpeningToTheNext() {
        assertThat(library.lists().house()).isEqualTo(House.DEFAULT);
        House house = new House(
                "الجريدة",
                "https://example.org",
                House.Months.MAGHREB,
                House.Digits.ARABIC_INDIC,
                House.Quotes.SPACED_GUILLEMETS,
                House.Quotes.STRAIGHT);

        assertThat(library.lists().changeHouse(same -> same)).isFalse();
        assertThat(library.lists().changeHouse(before -> house)).isTrue();
        library.close();
        library = Samples.writing(folder);

        assertThat(library.lists().house()).isEqualTo(house);
    }

    @Test
    void refusesNamesThatCannotBeStored() {
        assertThatThrownBy(() -> library.lists().add(PERSON, "سعاد\u0000"))
                .isInstanceOfSatisfying(
                        TahrirException.class, e -> assertThat(e.notice().key()).isEqualTo("store.unstorable"));
    }
}
