package org.tahrir.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tahrir.text.ArabicAnalyzer;
import org.tahrir.text.Token;

/// What somebody is typing into the search field, as a query on titles: every word must be in the title, the last one
/// may be only begun.
final class TypingQuery {
    private static final int MOST_WORDS = 16;

    private TypingQuery() {}

    /// The query, or empty while nothing is typed.
    static Optional<String> of(String typed, ArabicAnalyzer analyzer) {
        List<Token> words = analyzer.analyze(typed);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<String> terms = new ArrayList<>();
        words.subList(0, words.size() - 1).stream().limit(MOST_WORDS).forEach(word -> terms.add(term(word, "")));
        terms.add(term(words.getLast(), " *"));
        return Optional.of(String.join(" AND ", terms));
    }

    private static String term(Token word, String prefix) {
        String normal = "\"" + FtsWords.of(word.normal()) + "\"" + prefix;
        String stem = "\"" + FtsWords.of(word.stem()) + "\"" + prefix;
        return normal.equals(stem) ? normal : "(" + normal + " OR " + stem + ")";
    }
}
