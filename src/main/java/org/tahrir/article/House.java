package org.tahrir.article;

import java.util.List;
import org.tahrir.text.Direction;
import org.tahrir.text.QuoteMarks;

/// What the house itself decides once, for every story: it lives in the library and travels with it.
///
/// @param site the publication's name, for page titles and manifests, or ""
/// @param siteUrl the address of its front page (http or https), or ""
/// @param months which names of the months its readers know
/// @param digits which digits its dates and numbers are set in
/// @param quotes the quotation marks of what runs from right to left
/// @param latinQuotes those of what runs from left to right, also where it stands in a story in Arabic
public record House(String site, String siteUrl, Months months, Digits digits, Quotes quotes, Quotes latinQuotes) {
    public static final House DEFAULT =
            new House("", "", Months.LEVANT, Digits.WESTERN, Quotes.GUILLEMETS, Quotes.CURLY);

    public House withSite(String other) {
        return new House(other, siteUrl, months, digits, quotes, latinQuotes);
    }

    public House withSiteUrl(String other) {
        return new House(site, other, months, digits, quotes, latinQuotes);
    }

    public House withMonths(Months other) {
        return new House(site, siteUrl, other, digits, quotes, latinQuotes);
    }

    public House withDigits(Digits other) {
        return new House(site, siteUrl, months, other, quotes, latinQuotes);
    }

    public House withQuotes(Quotes other) {
        return new House(site, siteUrl, months, digits, other, latinQuotes);
    }

    public House withLatinQuotes(Quotes other) {
        return new House(site, siteUrl, months, digits, quotes, other);
    }

    /// The quotation marks of a paragraph.
    ///
    /// @param direction RTL or LTR: the way the paragraph runs
    public Quotes quotes(Direction direction) {
        return direction == Direction.LTR ? latinQuotes : quotes;
    }

    /// The names of the months by region: for November تشرين الثاني, نوفمبر or نونبر.
    public enum Months {
        LEVANT(
                "كانون الثاني",
                "شباط",
                "آذار",
                "نيسان",
                "أيار",
                "حزيران",
                "تموز",
                "آب",
                "أيلول",
                "تشرين الأول",
                "تشرين الثاني",
                "كانون الأول"),
        EGYPT(
                "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
                "ديسمبر"),
        MAGHREB(
                "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر",
                "دجنبر");

        @SuppressWarnings("ImmutableEnumChecker") // the list never changes
        private final List<String> names;

        Months(String... names) {
            this.names = List.of(names);
        }

        /// The twelve names in Arabic, January first.
        public List<String> names() {
            return names;
        }
    }

    /// The digits of dates and numbers: 2026 or ٢٠٢٦.
    public enum Digits {
        WESTERN,
        ARABIC_INDIC;

        /// A text with its digits set so.
        public String of(String western) {
            if (this == WESTERN) {
                return western;
            }
            StringBuilder arabic = new StringBuilder(western.length());
            western.chars().forEach(c -> arabic.append((char) (c >= '0' && c <= '9' ? c - '0' + '\u0660' : c)));
            return arabic.toString();
        }
    }

    /// Quotation marks, and those of a quotation within a quotation. “ opens and ” closes from right to left too: so it
    /// stands in published Arabic, although the standards of languages turn them round.
    public enum Quotes {
        GUILLEMETS("«", "»", "“", "”"),
        /// As in French: with narrow spaces inside, at which no line ends.
        SPACED_GUILLEMETS("«\u202F", "\u202F»", "“", "”"),
        CURLY("“", "”", "‘", "’"),
        STRAIGHT("\"", "\"", "'", "'");

        @SuppressWarnings("ImmutableEnumChecker") // two strings
        private final QuoteMarks outer;

        @SuppressWarnings("ImmutableEnumChecker") // two strings
        private final QuoteMarks inner;

        Quotes(String opening, String closing, String innerOpening, String innerClosing) {
            outer = new QuoteMarks(opening, closing);
            inner = new QuoteMarks(innerOpening, innerClosing);
        }

        /// The marks of a quotation.
        public QuoteMarks outer() {
            return outer;
        }

        /// The marks of a quotation within a quotation.
        public QuoteMarks inner() {
            return inner;
        }

        /// The pair that a quotation is set in after a text: the inner one where the text leaves a quotation open.
        public QuoteMarks after(String text) {
            return outer.openIn(text) > 0 ? inner : outer;
        }
    }
}
