package org.tahrir.article;

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
        LEVANT,
        EGYPT,
        MAGHREB
    }

    /// The digits of dates and numbers: 2026 or ٢٠٢٦.
    public enum Digits {
        WESTERN,
        ARABIC_INDIC
    }
}
