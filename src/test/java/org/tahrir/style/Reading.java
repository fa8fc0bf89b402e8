package org.tahrir.style;

import java.util.List;

/// Reads texts by one rule, for tests.
final class Reading {
    private Reading() {}

    static Rule rule(String name) {
        return Rules.all().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<Finding> findings(String rule, String text) {
        return rule(rule).in(Paragraph.of(text)).toList();
    }

    /// The text with what was found in brackets.
    static String marked(String rule, Paragraph paragraph) {
        StringBuilder marked = new StringBuilder(paragraph.text());
        for (Finding finding : rule(rule).in(paragraph).toList().reversed()) {
            marked.insert(finding.to(), '}').insert(finding.from(), '{');
        }
        return marked.toString();
    }

    /// The text with all mended that can be.
    static String mended(String rule, String text) {
        String mended = text;
        for (Finding finding : findings(rule, text).reversed()) {
            mended = finding.fix().isPresent() ? finding.fix().get().in(mended) : mended;
        }
        return mended;
    }
}
