package org.tahrir.style;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A rule that is a pattern. What the pattern matches is the finding; its group named `fix` is what a fix exchanges.
final class PatternRule implements Rule {
    private final String name;
    private final Severity severity;
    private final Pattern pattern;
    private final Function<String, String> mended;

    private PatternRule(String name, Severity severity, String pattern, Function<String, String> mended) {
        this.name = name;
        this.severity = severity;
        this.pattern = Pattern.compile(pattern);
        this.mended = mended;
    }

    /// A rule that finds its pattern and can mend it.
    ///
    /// @param mended what comes in place of the group `fix`, by what it is
    static Rule mending(String name, Severity severity, String pattern, Function<String, String> mended) {
        return new PatternRule(name, severity, pattern, mended);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Stream<Finding> in(Paragraph paragraph) {
        String text = paragraph.text();
        return pattern.matcher(text)
                .results()
                .filter(found -> !Addresses.cover(text, found.start(), found.end()))
                .map(this::finding);
    }

    private Finding finding(MatchResult found) {
        Fix fix = new Fix(found.start("fix"), found.end("fix"), mended.apply(found.group("fix")));
        return new Finding(name, severity, found.start(), found.end(), Optional.of(fix));
    }
}
