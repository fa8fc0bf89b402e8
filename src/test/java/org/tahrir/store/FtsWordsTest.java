package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Token;

class FtsWordsTest {
    private Session session;

    @BeforeEach
    void open() throws SQLException {
        session = Connections.inMemory();
        Migrations.ALL.run(session);
        session.once("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, story_search, instance)");
    }

    @AfterEach
    void close() throws SQLException {
        session.close();
    }

    @Test
    void plainWordsStayAsTheyAre() {
        for (String word : List.of("وزير", "2500", "cnn", "مساءلة", "é", "پاکستان")) {
            assertThat(FtsWords.of(word)).isEqualTo(word);
        }
    }

    @Test
    void everyWordReachesTheIndexAsOne() throws SQLException {
        List<String> words = List.of(
                "3.14",
                "o'brien",
                "c++",
                "a_b",
                "x-y",
                "٪",
                "😀",
                "𝒳",
                "\uD800",
                "e\u0301",
                "ﷺ",
                "\u0870",
                "नमस्ते",
                "日本",
                "ß",
                "İ",
                "ſ",
                "\u200F",
                "\"",
                "*",
                "\uE000",
                "\uE001x",
                "ǆ",
                "Ω",
                "وزير",
                "كلمه".repeat(50));
        for (String word : words) {
            assertThat(indexed(FtsWords.of(word))).as(word).hasSize(1);
        }
    }

    @Test
    void anyWordReachesTheIndexAsOneAndIsFoundAgain() throws SQLException {
        long seed = 20260314;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            StringBuilder word = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                word.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x700 : 0x11_0000));
            }
            String fts = FtsWords.of(word.toString());

            assertThat(indexed(fts))
                    .as("seed %d, round %d, %s", seed, round, word)
                    .hasSize(1);
            assertThat(session.list(
                            "SELECT rowid FROM story_search WHERE story_search MATCH ?",
                            row -> row.getLong(1),
                            "\"" + fts + "\""))
                    .as("seed %d, round %d, %s", seed, round, word)
                    .containsExactly(1L);
        }
    }

    @Test
    void noTwoWordsComeOutAlike() {
        Map<String, String> seen = new HashMap<>();
        for (int codePoint = 0; codePoint < 0x3000; codePoint++) {
            for (String word : List.of(Character.toString(codePoint), "a" + Character.toString(codePoint) + "1")) {
                String other = seen.put(FtsWords.of(word), word);
                assertThat(other).as(word).isNull();
            }
        }
    }

    @Test
    void everyWordOfOurAnalyserComesThroughInOrder() throws SQLException {
        for (long seed = 1; seed <= 60; seed++) {
            String text = new RandomArticles(seed).next().body().plain() + " خبر";
            List<String> words = Samples.ANALYZER.analyze(text).stream()
                    .map(Token::normal)
                    .map(FtsWords::of)
                    .toList();

            assertThat(indexed(String.join(" ", words))).as("seed %d", seed).hasSize(words.size());
        }
    }

    /// The words that FTS5 makes of a column's text, in their order.
    private List<String> indexed(String text) throws SQLException {
        session.run("DELETE FROM story_search WHERE rowid = 1");
        session.run("INSERT INTO story_search (rowid, tn, bn, ts, bs) VALUES (1, ?, '', '', '')", text);
        return session.list("SELECT term FROM temp.words ORDER BY offset", row -> row.getString(1));
    }
}
