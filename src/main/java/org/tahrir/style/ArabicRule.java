package org.tahrir.style;

import java.util.stream.Stream;

/// A rule for paragraphs of mostly Arabic letters: an Arabic name in an English sentence is followed by English commas.
record ArabicRule(Rule rule) implements Rule {
    @Override
    public String name() {
        return rule.name();
    }

    @Override
    public Stream<Finding> in(Paragraph paragraph) {
        return isArabic(paragraph.text()) ? rule.in(paragraph) : Stream.empty();
    }

    private static boolean isArabic(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long arabic = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC)
                .count();
        return 2 * arabic >= letters;
    }
}
