package org.tahrir.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tahrir.text.ArabicAnalyzer;
import org.tahrir.text.Token;

/// What somebody is looking for: words, "phrases", and -words that must not be there. Whatever is typed is a query; no
/// sign in it means anything to FTS5.
///
/// @param words the words, each once; stop words only when there is nothing else
/// @param phrases words that must stand together as they are
/// @param excluded what must not be there, as words or phrases
record SearchQuery(List<Token> words, List<List<Token>> phrases, List<List<Token>> excluded) {
    private static final int MOST_WORDS = 48;
    private static final String OPENING = "\"“„";
    private static final String CLOSING = "\"”“";

    static SearchQuery parse(String query, ArabicAnalyzer analyzer) {
        Map<String, Token> words = new LinkedHashMap<>();
        List<List<Token>> phrases = new ArrayList<>();
        List<List<Token>> excluded = new ArrayList<>();
        for (Part part : parts(query)) {
            List<Token> tokens = analyzer.analyze(part.text());
            if (tokens.isEmpty()) {
                continue;
            }
            if (part.isExcluded()) {
                excluded.add(tokens);
            } else if (part.isPhrase()) {
                phrases.add(tokens);
            } else {
                tokens.forEach(token -> words.putIfAbsent(token.normal(), token));
            }
        }
        return new SearchQuery(telling(words, phrases.isEmpty()), phrases, excluded);
    }

    /// All of it must be there; empty when nothing is looked for.
    Optional<String> all() {
        return without(Stream.concat(phraseTerms(), words.stream().map(SearchQuery::term))
                .collect(Collectors.joining(" AND ")));
    }

    /// The phrases must be there, and of the words any.
    Optional<String> any() {
        if (phrases.isEmpty()) {
            return without(words.stream().map(SearchQuery::term).collect(Collectors.joining(" OR ")));
        }
        String required = phraseTerms().collect(Collectors.joining(" AND "));
        // The words after OR change nothing in what is found, only in its order.
        String first = phrase(phrases.getFirst());
        return without(required + " AND ("
                + Stream.concat(Stream.of(first), words.stream().map(SearchQuery::term))
                        .collect(Collectors.joining(" OR "))
                + ")");
    }

    /// Anything of it may be there, phrases as their words: for a pasted headline with a quotation in it. Empty for a
    /// query that is nothing but phrases, which is meant as it stands.
    Optional<String> loose() {
        if (phrases.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        return without(Stream.concat(words.stream(), phrases.stream().flatMap(List::stream))
                .map(SearchQuery::term)
                .distinct()
                .limit(MOST_WORDS)
                .collect(Collectors.joining(" OR ")));
    }

    /// The normal forms that a snippet marks.
    Set<String> wanted() {
        Set<String> wanted = new HashSet<>();
        words.forEach(word -> wanted.add(word.normal()));
        phrases.forEach(phrase -> phrase.forEach(word -> wanted.add(word.normal())));
        return wanted;
    }

    /// The stems that a snippet marks.
    Set<String> stems() {
        return words.stream().map(Token::stem).collect(Collectors.toSet());
    }

    private Optional<String> without(String found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (excluded.isEmpty()) {
            return Optional.of(found);
        }
        String out = excluded.stream()
                .map(tokens -> tokens.size() == 1 ? term(tokens.getFirst()) : phrase(tokens))
                .collect(Collectors.joining(" OR "));
        return Optional.of("(" + found + ") NOT (" + out + ")");
    }

    private Stream<String> phraseTerms() {
        return phrases.stream().map(SearchQuery::phrase);
    }

    private static String term(Token token) {
        return "({ts bs} : \"" + FtsWords.of(token.stem()) + "\" OR {tn bn} : \"" + FtsWords.of(token.normal()) + "\")";
    }

    private static String phrase(List<Token> tokens) {
        return tokens.stream()
                .map(token -> FtsWords.of(token.normal()))
                .collect(Collectors.joining(" ", "({tn bn} : \"", "\")"));
    }

    private static List<Token> telling(Map<String, Token> words, boolean alone) {
        List<Token> telling = words.values().stream()
                .filter(token -> !ArabicAnalyzer.isStopWord(token.normal()))
                .limit(MOST_WORDS)
                .toList();
        return telling.isEmpty() && alone
                ? words.values().stream().limit(MOST_WORDS).toList()
                : telling;
    }

    private record Part(String text, boolean isPhrase, boolean isExcluded) {}

    private static List<Part> parts(String query) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < query.length()) {
            if (Character.isWhitespace(query.charAt(at))) {
                at++;
                continue;
            }
            boolean excluded = query.charAt(at) == '-'
                    && at + 1 < query.length()
                    && !Character.isWhitespace(query.charAt(at + 1))
                    && (at == 0 || Character.isWhitespace(query.charAt(at - 1)));
            int start = excluded ? at + 1 : at;
            int close = OPENING.indexOf(query.charAt(start)) < 0 ? -1 : closing(query, start + 1);
            if (close >= 0) {
                parts.add(new Part(query.substring(start + 1, close), true, excluded));
                at = close + 1;
            } else {
                int end = wordEnd(query, start + 1);
                parts.add(new Part(query.substring(start, end), false, excluded));
                at = end;
            }
        }
        return parts;
    }

    private static int closing(String query, int from) {
        for (int at = from; at < query.length(); at++) {
            if (CLOSING.indexOf(query.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static int wordEnd(String query, int from) {
        int end = Math.min(from, query.length());
        while (end < query.length()
                && !Character.isWhitespace(query.charAt(end))
                && OPENING.indexOf(query.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
