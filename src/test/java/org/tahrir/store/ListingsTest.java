package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.store.Samples.NOON;
import static org.tahrir.store.Samples.article;
import static org.tahrir.store.Samples.draft;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.inSection;
import static org.tahrir.store.Samples.save;
import static org.tahrir.store.Samples.story;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Article;
import org.tahrir.article.Correction;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

class ListingsTest {
    private static final Set<Stage> ALL = EnumSet.allOf(Stage.class);

    @TempDir
    Path folder;

    private Library library;
    private Listings listings;

    @BeforeEach
    void open() {
        library = Samples.writing(folder);
        listings = library.listings();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void countsByStageOwnerAndSection() {
        save(library, draft(inSection(article(1, "أ"), "سياسة")));
        save(library, draft(inSection(article(2, "ب"), "سياسة")).moved(Stage.REVIEW, ""));
        save(library, Story.fresh(inSection(article(3, "ج"), "سياسة"), Stage.DRAFT, "هدى", NOON));
        save(library, draft(inSection(article(4, "د"), "سياسة")).moved(Stage.TRASH, ""));

        Tally tally = listings.tally();

        assertThat(tally.in(Stage.DRAFT)).isEqualTo(2);
        assertThat(tally.in(Stage.DRAFT, "هدى")).isEqualTo(1);
        assertThat(tally.in(Stage.READY)).isZero();
        assertThat(tally.inSection("سياسة", EnumSet.of(Stage.DRAFT, Stage.REVIEW)))
                .isEqualTo(3);
        assertThat(tally.inSection("رياضة", ALL)).isZero();
        assertThat(Tally.EMPTY.in(Stage.DRAFT)).isZero();
    }

    @Test
    void listsOnlyWhatIsAskedFor() {
        save(library, draft(inSection(article(1, "أ"), "سياسة")));
        save(library, draft(inSection(article(2, "ب"), "رياضة")).moved(Stage.REVIEW, ""));
        save(library, Story.fresh(inSection(article(3, "ج"), "سياسة"), Stage.DRAFT, "هدى", NOON));

        assertThat(headlines(Listing.of(ALL))).containsExactly("ج", "ب", "أ");
        assertThat(headlines(Listing.of(Set.of(Stage.DRAFT)))).containsExactly("ج", "أ");
        assertThat(headlines(new Listing(ALL, "سياسة", null, "", Listing.Sort.EDITED)))
                .containsExactly("ج", "أ");
        assertThat(headlines(new Listing(ALL, null, "هدى", "", Listing.Sort.EDITED)))
                .containsExactly("ج");
        assertThat(headlines(Listing.of(Set.of()))).isEmpty();
    }

    @Test
    void sortsEveryWay() {
        save(library, draft(inSection(article(1, "إعلان", "واحد اثنان"), "سياسة")));
        save(library, Story.fresh(inSection(article(2, "بيان", "واحد"), ""), Stage.DRAFT, "", NOON.plusSeconds(9)));
        save(
                library,
                Story.fresh(
                        inSection(article(3, "", "واحد اثنان ثلاثة"), "رياضة"), Stage.DRAFT, "", NOON.plusSeconds(5)));
        Listing all = Listing.of(ALL);

        assertThat(headlines(all)).containsExactly("بيان", "", "إعلان");
        assertThat(headlines(all.withSort(Listing.Sort.OLDEST))).containsExactly("إعلان", "", "بيان");
        assertThat(headlines(all.withSort(Listing.Sort.HEADLINE))).containsExactly("إعلان", "بيان", "");
        assertThat(headlines(all.withSort(Listing.Sort.WORDS))).containsExactly("", "إعلان", "بيان");
        assertThat(headlines(all.withSort(Listing.Sort.SECTION))).containsExactly("", "إعلان", "بيان");
    }

    @Test
    void filtersByWordsOfTheHeadlineBlindToSpelling() {
        save(library, story(1, "المرفأ تُشغّل أوّل خطّ حافلات"));
        save(library, story(2, "حافلات جديدة في المدينة"));

        assertThat(headlines(Listing.of(ALL).withHeadline("حافلات  المرفا")))
                .containsExactly("المرفأ تُشغّل أوّل خطّ حافلات");
        assertThat(headlines(Listing.of(ALL).withHeadline("حافل"))).hasSize(2);
        assertThat(headlines(Listing.of(ALL).withHeadline("قطار"))).isEmpty();
        assertThat(headlines(Listing.of(ALL).withHeadline("% \" '"))).isEmpty();
        assertThat(headlines(Listing.of(ALL).withHeadline("  "))).hasSize(2);
    }

    @Test
    void whatHasNoLineOfTextShowsTheWordsOfItsTablesAndPictures() {
        Block.Picture picture = new Block.Picture("x.png", "", "", "", Direction.INHERIT);
        Prose parts = Prose.of(Run.plain("بحر"), new Run("ي", Marks.NONE.with(Mark.Style.STRONG)));
        Block table = new Block.Table(
                List.of(List.of(Prose.of("المدينة"), Prose.EMPTY), List.of(parts, Prose.of("25"))),
                true,
                Direction.INHERIT);
        Block blank = new Block.Table(List.of(List.of(Prose.EMPTY)), true, Direction.INHERIT);
        Block empty = new Block.Paragraph(Prose.EMPTY, Direction.INHERIT);
        save(library, draft(article(1, "أ").withBody(new Body(List.of(empty, table)))));
        save(library, draft(article(2, "ب").withBody(new Body(List.of(picture.withWords("تعليق", "", ""))))));
        save(library, draft(article(3, "ج").withBody(new Body(List.of(picture, blank)))));
        save(library, draft(article(4, "د").withBody(new Body(List.of(blank)))));
        save(library, draft(article(5, "ه")));
        save(
                library,
                draft(article(6, "و")
                        .withBody(Body.of(new Block.Card("", "https://example.org/", Direction.INHERIT)))));

        List<Listed> listed = listed(Listing.of(ALL).withSort(Listing.Sort.HEADLINE));

        assertThat(listed)
                .extracting(Listed::opening)
                .containsExactly("المدينة بحر ي 25", "تعليق", "", "", "", "https://example.org/");
        assertThat(listed)
                .extracting(Listed::held)
                .containsExactly(
                        Listed.Held.TABLE,
                        Listed.Held.PICTURE,
                        Listed.Held.PICTURE,
                        Listed.Held.TABLE,
                        Listed.Held.NOTHING,
                        Listed.Held.NOTHING);
    }

    @Test
    void showsTheFirstLineOfTheText() {
        Block picture = new Block.Picture("x.png", "تعليق", "", "", Direction.INHERIT);
        Block empty = new Block.Paragraph(Prose.of(" "), Direction.INHERIT);
        Prose marked = new Prose(
                List.of(Run.plain("قال "), new Run("المركزي", Marks.NONE.with(Mark.Style.STRONG)), Run.plain(" إنه")));
        Block quote = new Block.Quote(marked, Direction.INHERIT);
        save(library, draft(article(1, "أ").withBody(new Body(List.of(picture, empty, quote)))));
        save(library, draft(article(2, "ب", "[ليست قائمة]", "ثانية")));
        save(library, draft(article(3, "ج")));
        save(library, draft(article(4, "د", "طويل ".repeat(200))));
        Block untitled = new Block.Card("", "https://example.org/", Direction.INHERIT);
        Block card = new Block.Card("شريط", "https://example.org/", Direction.INHERIT);
        save(library, draft(article(5, "ه").withBody(new Body(List.of(untitled, card)))));

        assertThat(listed(Listing.of(ALL).withSort(Listing.Sort.HEADLINE)))
                .extracting(Listed::opening)
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("قال المركزي إنه"),
                        second -> assertThat(second).isEqualTo("[ليست قائمة]"),
                        third -> assertThat(third).isEmpty(),
                        fourth -> assertThat(fourth).hasSizeBetween(200, 240),
                        fifth -> assertThat(fifth).isEqualTo("شريط"));
    }

    @Test
    void showsWhoseStoryItIsAndItsLastCorrection() {
        Article article = article(1, "أ", "نص");
        OffsetDateTime at = OffsetDateTime.parse("2026-03-14T12:00:00Z");
        save(
                library,
                draft(article.withCorrection(new Correction(Correction.Kind.UPDATE, "تحديث", at))
                        .withCorrection(new Correction(Correction.Kind.CORRECT, "تصحيح", at))));
        save(library, story(2, "ب", "نص"));

        assertThat(listed(Listing.of(ALL).withSort(Listing.Sort.HEADLINE)))
                .extracting(Listed::owner, Listed::correction)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("سلمى", Correction.Kind.CORRECT),
                        org.assertj.core.groups.Tuple.tuple("سلمى", null));
    }

    @Test
    void readsAnOrderPageByPage() {
        library.stories()
                .saveAll(
                        IntStream.rangeClosed(1, 25)
                                .mapToObj(i -> Story.fresh(
                                        article(i, "عنوان " + i, "نص"), Stage.DRAFT, "", NOON.plusSeconds(i)))
                                .toList(),
                        "",
                        Revision.Cause.IMPORT);
        StoryOrder order = listings.order(Listing.of(ALL), Integer.MAX_VALUE);

        assertThat(order.size()).isEqualTo(25);
        assertThat(listings.page(order, 10, 10)).hasSize(10);
        assertThat(listings.page(order, 10, 1))
                .hasEntrySatisfying(
                        10, line -> assertThat(line.story().headline()).isEqualTo("عنوان 15"));
        assertThat(listings.page(order, 20, 10)).containsOnlyKeys(20, 21, 22, 23, 24);
        assertThat(listings.page(order, 40, 10)).isEmpty();
        assertThat(listings.place(order, id(25))).hasValue(0);
        assertThat(listings.place(order, id(1))).hasValue(24);
        assertThat(listings.place(order, id(99))).isEmpty();
        assertThat(listings.place(listings.order(Listing.of(ALL), 3), id(1))).isEmpty();
        assertThat(listings.order(Listing.of(ALL), 3).size()).isEqualTo(3);
        assertThat(listings.order(Listing.of(ALL), 30))
                .isEqualTo(order)
                .hasSameHashCodeAs(order)
                .isNotEqualTo(StoryOrder.NONE);
    }

    private List<String> headlines(Listing listing) {
        return listed(listing).stream().map(one -> one.story().headline()).toList();
    }

    private List<Listed> listed(Listing listing) {
        StoryOrder order = listings.order(listing, Integer.MAX_VALUE);
        return List.copyOf(listings.page(order, 0, order.size()).values());
    }
}
