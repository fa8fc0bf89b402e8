package org.tahrir.article;

import java.util.List;

/// What the house itself decides once, for every story: it lives in the library and travels with it.
///
/// @param site the publication's name, for page titles and manifests, or ""
/// @param siteUrl the address of its front page (http or https), or ""
/// @param months which names of the months its readers know
/// @param digits which digits its dates and numbers are set in
public record House(String site, String siteUrl, Months months, Digits digits) {
    public static final House DEFAULT = new House("", "", Months.LEVANT, Digits.WESTERN);

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
}
