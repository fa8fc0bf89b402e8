package org.tahrir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.tahrir.notice.Notice;

/// Looks for what is [Wanted], text by text. May be used on any thread.
public final class TextSearch {
    /// What comes of what was typed: a search, or why there can be none.
    public sealed interface Reading {
        record Ready(TextSearch search) implements Reading {}

        record Refused(Notice why) implements Reading {}
    }

    /// A stretch of a written text that was looked for, never an empty one.
    ///
    /// @param groups what a pattern's groups stand for as written, the whole first; one that takes no part is empty
    public record Hit(int from, int to, List<String> groups) {}

    private static final int WORDS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final Map<String, String> FAULTS = Map.of(
            "Unclosed group", "find.pattern-group",
            "Unmatched closing", "find.pattern-closing",
            "Unclosed character class", "find.pattern-class",
            "Dangling meta", "find.pattern-dangling",
            "Unclosed counted closure", "find.pattern-count");

    private final Wanted wanted;
    private final Pattern pattern;

    private TextSearch(Wanted wanted, Pattern pattern) {
        this.wanted = wanted;
        this.pattern = pattern;
    }

    /// Makes ready to look for something.
    public static Reading of(Wanted wanted) {
        try {
            return new Reading.Ready(new TextSearch(wanted, compiled(wanted)));
        } catch (PatternSyntaxException e) {
            return new Reading.Refused(fault(e));
        }
    }

    public Wanted wanted() {
        return wanted;
    }

    /// How many groups a pattern has, besides the whole.
    public int groups() {
        return pattern.matcher("").groupCount();
    }

    /// All places of it, none overlapping another; nothing when a pattern takes too long on this text.
    ///
    /// @param text folded as this search asks for
    public Optional<List<Hit>> hits(FoldedText text) {
        if (wanted.words().isBlank()) {
            return Optional.of(List.of());
        }
        List<Hit> hits = new ArrayList<>();
        try {
            String normal = text.normal();
            Matcher matcher = pattern.matcher(wanted.pattern() ? new Patience(normal) : normal);
            while (matcher.find()) {
                boolean isFree = hits.isEmpty() // a sign that stands for several letters is found once
                        || text.start(matcher.start()) >= hits.getLast().to();
                boolean isEnough = !wanted.wholeWords() || isWhole(normal, matcher);
                if (matcher.end() > matcher.start() && isFree && isEnough) {
                    hits.add(hit(text, matcher));
                }
            }
        } catch (Patience.Lost | StackOverflowError e) {
            return Optional.empty();
        }
        return Optional.of(hits);
    }

    /// Folds a text as this search asks for.
    public FoldedText fold(String text) {
        return FoldedText.of(text, wanted.alike());
    }

    private static Hit hit(FoldedText text, Matcher at) {
        List<String> groups = new ArrayList<>();
        for (int group = 0; group <= at.groupCount(); group++) {
            groups.add(
                    at.start(group) < at.end(group)
                            ? text.text().substring(text.start(at.start(group)), text.end(at.end(group)))
                            : "");
        }
        return new Hit(text.start(at.start()), text.end(at.end()), groups);
    }

    private static Pattern compiled(Wanted wanted) {
        if (wanted.pattern()) {
            int sensitive = wanted.alike().contains(Likeness.CASE) ? Pattern.CASE_INSENSITIVE : 0;
            return Pattern.compile(foldedPattern(wanted), WORDS | sensitive);
        }
        return Pattern.compile(FoldedText.of(wanted.words(), wanted.alike()).normal(), Pattern.LITERAL);
    }

    /// What is ASCII in a pattern may have a meaning there and stays as it is.
    private static String foldedPattern(Wanted wanted) {
        StringBuilder folded = new StringBuilder();
        wanted.words()
                .codePoints()
                .forEach(c -> folded.append(
                        c < 128
                                ? Character.toString(c)
                                : FoldedText.of(Character.toString(c), wanted.alike())
                                        .normal()));
        return folded.toString();
    }

    private static boolean isWhole(String normal, Matcher at) {
        return !(isInWord(normal, at.start() - 1) && isInWord(normal, at.start()))
                && !(isInWord(normal, at.end() - 1) && isInWord(normal, at.end()));
    }

    private static boolean isInWord(String normal, int at) {
        if (at < 0 || at >= normal.length()) {
            return false;
        }
        char c = normal.charAt(at);
        return Folding.of(c) >= Folding.FIRST_LETTER || Folding.of(c) == Folding.MARK;
    }

    private static Notice fault(PatternSyntaxException e) {
        String known = FAULTS.entrySet().stream()
                .filter(fault -> e.getDescription().startsWith(fault.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("find.pattern-broken");
        int place = Math.clamp(e.getIndex(), 0, e.getPattern().length());
        return Notice.of(known, e.getPattern().substring(0, place), place + 1);
    }
}
