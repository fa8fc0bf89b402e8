package org.tahrir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Correction;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.bundle.Progress;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.SearchIndex;
import org.tahrir.store.StoryFilter;
import org.tahrir.store.StorySummary;
import org.tahrir.text.RandomBodies;
import org.tahrir.text.Seeds;

/// After anything a newsroom may do, in any order, the rows of the search are those that a rebuild makes of the
/// stories:
/// every word, its column and its place.
class IndexTruthTest {
    private static final List<String> WORDS =
            List.of("زلزال", "والمكتبات", "انتخابات", "مُحَمَّد", "satellite", "C++", "ﻻجئون", "2,500", "«قمّة»");

    private static final int DEEDS = 14;

    @TempDir
    Path folder;

    @Test
    void theRowsAreThoseOfARebuild() {
        Set<Integer> done = new TreeSet<>();
        Seeds.each(5, chance -> {
            try (Newsrooms newsrooms = new Newsrooms(folder.resolve("seed-" + Math.abs(chance.nextLong())), done)) {
                for (int step = 0; step < 40; step++) {
                    newsrooms.act(chance);
                }
                List<String> rows = newsrooms.rows();
                assertThat(rows).isNotEmpty();
                newsrooms.desk.newsroom.library().rebuildSearch(SearchIndex.Progress.NONE);
                assertThat(newsrooms.rows()).isEqualTo(rows);
            }
        });
        assertThat(done).as("deeds that weren't refused every time").hasSize(DEEDS);
    }

    private static ExportWish wish(Path file) {
        return new ExportWish(file, TestDesk.START, false, false);
    }

    private static String words(RandomGenerator chance) {
        List<String> words = new ArrayList<>();
        for (int left = 1 + chance.nextInt(4); left > 0; left--) {
            words.add(RandomBodies.pick(chance, WORDS));
        }
        return String.join(" ", words) + " " + chance.nextInt(100);
    }

    /// Ours, and one that hands our stories back changed.
    private static final class Newsrooms implements AutoCloseable {
        private final Path here;
        private final Set<Integer> done;
        private final TestDesk desk;
        private final TestDesk neighbours;
        private int file;

        Newsrooms(Path here, Set<Integer> done) {
            this.here = here;
            this.done = done;
            this.desk = new TestDesk(here.resolve("library"));
            this.neighbours = new TestDesk(here.resolve("neighbours"));
        }

        @Override
        public void close() {
            desk.close();
            neighbours.close();
        }

        /// Does something, or is refused, as anybody may be.
        void act(RandomGenerator chance) {
            List<StorySummary> there = desk.newsroom.library().stories().list(StoryFilter.ALL);
            if (there.size() < 3) {
                desk.story(words(chance), Stage.DRAFT);
                return;
            }
            Story story =
                    desk.newsroom.story(RandomBodies.pick(chance, there).id().toString());
            try {
                act(story, RandomBodies.pick(chance, there), chance);
            } catch (TahrirException refused) {
                assertThat(refused.kind()).isNotEqualTo(TahrirException.Kind.UNREADABLE);
            }
        }

        private void act(Story story, StorySummary other, RandomGenerator chance) {
            Newsroom newsroom = desk.newsroom;
            Person by = TestDesk.EDITOR;
            int deed = chance.nextInt(DEEDS);
            switch (deed) {
                case 0 -> newsroom.drafting(by).begin("ar");
                case 1 ->
                    newsroom.drafting(by).set(story, Map.of("headline", words(chance), "keywords", words(chance)));
                case 2 -> newsroom.drafting(by).keep(story, story.article().withBody(RandomBodies.body(chance)));
                case 3 -> newsroom.reviewing(by).move(story, RandomBodies.pick(chance, List.of(Stage.values())), "سبب");
                case 4 -> newsroom.reviewing(by).move(story, Stage.TRASH, "");
                case 5 -> newsroom.reviewing(by).move(story, story.before(), "");
                case 6 -> newsroom.drafting(by).restore(story, 1 + chance.nextInt(3));
                case 7 -> newsroom.linking(by).addStory(story, other.id());
                case 8 -> newsroom.linking(by).addHeadline(story, words(chance));
                case 9 -> importArchive(chance);
                case 10 -> importTheirs(story, chance);
                case 11 -> settle(story, chance);
                case 12 -> publish(story, chance);
                default -> newsroom.drafting(by).keepBoth(story, story.article().withBody(RandomBodies.body(chance)));
            }
            done.add(deed);
        }

        private void importArchive(RandomGenerator chance) {
            StringBuilder lines = new StringBuilder();
            for (int line = 0; line < 3; line++) {
                String title = words(chance).replace("\"", "");
                lines.append("{\"title\":\"" + title + "\",\"body\":\"" + title + "\",\"id\":" + chance.nextInt(9)
                        + ",\"source\":\"s\"}\n");
            }
            List<Taken> taken = desk.newsroom
                    .intake(TestDesk.EDITOR)
                    .take(written("archive.jsonl", lines), false, s -> {}, d -> {});
            if (chance.nextBoolean()) {
                desk.newsroom.intake(TestDesk.EDITOR).takeBack(taken);
            }
        }

        /// The neighbours change the story and hand it back: their version stands beside ours.
        private void importTheirs(Story story, RandomGenerator chance) {
            Path handed = here.resolve("handed-" + file++ + ".zip");
            Path back = here.resolve("back-" + file++ + ".zip");
            desk.newsroom.publishing(TestDesk.EDITOR).handOver(List.of(story), wish(handed), Progress.NONE);
            neighbours.newsroom.intake(TestDesk.EDITOR).take(handed, false, s -> {}, d -> {});
            Story theirs = neighbours
                    .newsroom
                    .drafting(TestDesk.EDITOR)
                    .set(neighbours.again(story), Map.of("headline", words(chance)));
            neighbours.newsroom.publishing(TestDesk.EDITOR).handOver(List.of(theirs), wish(back), Progress.NONE);
            desk.newsroom.intake(TestDesk.EDITOR).take(back, false, s -> {}, d -> {});
        }

        private void settle(Story story, RandomGenerator chance) {
            var theirs = desk.newsroom.library().stories().theirs(story.id());
            if (theirs.isEmpty()) {
                return;
            }
            if (chance.nextBoolean()) {
                desk.newsroom
                        .drafting(TestDesk.EDITOR)
                        .settle(story, theirs.getFirst(), theirs.getFirst().article());
            } else {
                desk.newsroom.drafting(TestDesk.EDITOR).dropTheirs(story, theirs.getFirst());
            }
        }

        private void publish(Story story, RandomGenerator chance) {
            Reviewing reviewing = desk.newsroom.reviewing(TestDesk.EDITOR);
            reviewing.move(story, Stage.READY, "");
            ExportWish wish = wish(here.resolve("out-" + file++ + ".zip"));
            desk.newsroom.publishing(TestDesk.EDITOR).publish(List.of(desk.again(story)), wish, Progress.NONE);
            reviewing.reopen(desk.again(story), RandomBodies.pick(chance, List.of(Correction.Kind.values())), "ملاحظة");
        }

        private Path written(String name, CharSequence text) {
            try {
                return Files.writeString(here.resolve(name), text, StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        /// Every word that either index holds, with row, column and place.
        List<String> rows() {
            List<String> rows = new ArrayList<>();
            String address = "jdbc:sqlite:" + here.resolve("library/library.db");
            try (Connection library = DriverManager.getConnection(address);
                    Statement statement = library.createStatement()) {
                for (String table : List.of("story_search", "title_search")) {
                    statement.execute("CREATE VIRTUAL TABLE temp." + table + "_words USING fts5vocab(main, " + table
                            + ", instance)");
                    try (ResultSet row = statement.executeQuery("SELECT term, doc, col, offset FROM temp." + table
                            + "_words ORDER BY term, doc, col, offset")) {
                        while (row.next()) {
                            rows.add(table + " " + row.getString(1) + " " + row.getLong(2) + " " + row.getString(3)
                                    + " " + row.getInt(4));
                        }
                    }
                }
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
            return rows;
        }
    }
}
