package org.tahrir.style;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A word that stands twice in a row. Names, abbreviations spelt out, and words that are doubled for a reason are left
/// alone; so are short words that aren't particles, which are mostly parts of foreign names.
final class RepeatedWordRule implements Rule {
    private static final Pattern TWICE =
            Pattern.compile("(?U)(?<![\\w@#.'’/-])(?<word>[\\p{IsArabic}\\p{IsLatin}&&\\p{L}][\\p{L}\\p{M}ـ]*)"
                    + Signs.SPACE + "+(?i:\\k<word>)(?![\\w@'’/-]|\\.\\w)");
    /// Short words that are never meant twice.
    private static final Set<String> PARTICLES = Set.of(
            "في", "من", "عن", "إلى", "الى", "على", "أن", "ان", "إن", "أو", "او", "ثم", "قد", "لم", "لن", "هو", "هي",
            "مع", "كل", "عند", "منذ", "حتى", "كان", "وفي", "ومن", "وأن", "وان", "وقد", "قال", "هذا", "هذه", "ذلك",
            "تلك", "كما", "أنه", "انه", "إنه", "ضد", "بأن", "بان");
    /// Words that are doubled for a reason, and names that fathers share with sons.
    private static final Set<String> MEANT = Set.of(
            "بينغ", "خطوة", "لحظة", "دار", "زنقة", "أضعاف", "القليل", "محمد", "أحمد", "احمد", "محمود", "إبراهيم",
            "ابراهيم", "حسين", "حسن", "سالم", "that", "had", "very", "so", "no", "ha", "bye", "yes", "really", "knock",
            "blah");
    /// What comes before it in the spelling of foreign letters: سي إن إن.
    private static final Pattern SPELT = Pattern.compile("(?:سي|بي|تي|دي|جي|آي|أي|إم|ام|إس|اس)\\s$");
    /// Adverbs are doubled to say "one by one": فردا فردا.
    private static final Pattern ADVERB = Pattern.compile(".*[^م](?:ا|اً|ًا)");
    private static final Pattern CLOSES = Pattern.compile(Signs.SPACE + "?[\"»”“’)]");
    private static final int SHORT = 3;

    @Override
    public String name() {
        return "repeated-word";
    }

    @Override
    public Stream<Finding> in(Paragraph paragraph) {
        String text = paragraph.text();
        return TWICE.matcher(text)
                .results()
                .filter(found -> isMistake(found)
                        && !isSetApart(text, found)
                        && !Addresses.cover(text, found.start(), found.end()))
                .map(found -> new Finding(name(), Severity.DOUBT, found.start(), found.end(), Optional.empty()));
    }

    private static boolean isMistake(MatchResult found) {
        String word = found.group("word");
        if (MEANT.contains(word.toLowerCase(Locale.ROOT))
                || ADVERB.matcher(word).matches()) {
            return false;
        }
        boolean isArabic = Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
        return isArabic ? word.length() > SHORT || PARTICLES.contains(word) : !isName(found);
    }

    /// Spelt out, or the whole of what stands in quotation marks or brackets, as titles do.
    private static boolean isSetApart(String text, MatchResult found) {
        boolean opens = found.start() > 0 && "\"«“”‘(".indexOf(text.charAt(found.start() - 1)) >= 0;
        boolean closes = CLOSES.matcher(text).region(found.end(), text.length()).lookingAt();
        return (opens && closes)
                || SPELT.matcher(text.substring(0, found.start())).find();
    }

    /// Latin names are doubled by capitals: Duran Duran.
    private static boolean isName(MatchResult found) {
        String second = found.group()
                .substring(found.group().length() - found.group("word").length());
        return Character.isUpperCase(second.codePointAt(0));
    }
}
