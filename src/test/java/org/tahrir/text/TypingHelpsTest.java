package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of what is typed; the caret is the sign |.
class TypingHelpsTest {
    private static final TypingHelps.Quotes ARABIC =
            new TypingHelps.Quotes(new QuoteMarks("«", "»"), new QuoteMarks("“", "”"));
    private static final TypingHelps ALL = TypingHelps.DEFAULT.withAbbreviations(
            Map.of("ا ب", "لا", "أمم", "الأمم المتحدة", "wfp", "World Food Programme"));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "قال |; \"; قال «|»",
                "قال «نعم|»; \"; قال «نعم»|",
                "قال «نعم|»; »; قال «نعم»|",
                "قال |نعم; \"; قال «|نعم",
                "قال «نعم|; \"; قال «نعم»|",
                "قال «زعم |»; \"; قال «زعم “|”»",
                "قال «زعم “كذا|”»; \"; قال «زعم “كذا”|»",
                "بـ|; \"; بـ«|»",
                "don|; '; don’|",
                "(|; «; («|»",
                "عام |; (; عام (|)",
                "عام (2026|); ); عام (2026)|",
                "1|; ); 1)|",
                "|نص; (; (|نص",
                "|نص); (; (|نص)"
            })
    void marksComeInPairsAndQuotationsInTheHouseStyle(String before, String typed, String after) {
        assertThat(write(ALL, before, typed)).isEqualTo(after);
    }

    /// The narrow space is the sign ~ here.
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "قال |; \"; قال «~|~»",
                "dit |; «; dit «~|~»",
                "dit «~oui|~»; \"; dit «~oui~»|",
                "dit «~oui|~»; »; dit «~oui~»|",
                "dit «~oui |~»; »; dit «~oui~»|",
                "dit |oui; «; dit «~|oui",
                "dit «~oui|; »; dit «~oui~»|",
                "dit «~il dit |~»; \"; dit «~il dit “|”~»",
                "dit «~“oui|”~»; \"; dit «~“oui”|~»",
                "(|); «; («~|~»)",
                "dit «~wfp|~»; ,; dit «~World Food Programme,|~»"
            })
    void marksWithSpacesInsideBringAndSkipTheirSpaces(String before, String typed, String after) {
        TypingHelps.Quotes spaced = new TypingHelps.Quotes(new QuoteMarks("«\u202F", "\u202F»"), ARABIC.inner());
        assertThat(write(ALL, before.replace('~', '\u202F'), typed, spaced).replace('\u202F', '~'))
                .isEqualTo(after);
    }

    @Test
    void spacedMarksAreLeftAsTypedWithoutTheHelpOfQuotes() {
        TypingHelps.Quotes spaced = new TypingHelps.Quotes(new QuoteMarks("«\u202F", "\u202F»"), ARABIC.inner());
        assertThat(write(ALL.with(TypingHelp.QUOTES, false), "dit |", "«", spaced))
                .isEqualTo("dit «|»");
    }

    @Test
    void commasAfterArabicAreArabic() {
        assertThat(write(ALL, "قال|", ",")).isEqualTo("قال،|");
        assertThat(write(ALL, "كَتَبَ|", ";")).isEqualTo("كَتَبَ؛|");
        assertThat(write(ALL, "متى عاد «فلان»|", "?")).isEqualTo("متى عاد «فلان»؟|");
        assertThat(write(ALL, "قال لـCNN|", ",")).isEqualTo("قال لـCNN,|");
        assertThat(write(ALL, "بلغ 2|", ",")).as("2,500 may follow").isEqualTo("بلغ 2,|");
        assertThat(write(ALL, "في عام 2026,|", " ")).isEqualTo("في عام 2026، |");
        assertThat(write(ALL, "in 2026,|", " ")).isEqualTo("in 2026, |");
        assertThat(write(ALL, "|", ",")).isEqualTo(",|");
        assertThat(write(ALL, "نص,|", " ")).as("left on purpose").isEqualTo("نص, |");
    }

    @Test
    void twoHyphensAreADash() {
        assertThat(write(ALL, "قال -|", "-")).isEqualTo("قال —|");
        assertThat(write(ALL, "قال --|", "-")).as("a rule of three stays").isEqualTo("قال ---|");
        assertThat(write(ALL, "http://a-|", "-")).isEqualTo("http://a--|");
        assertThat(write(ALL, "قال|", "-")).isEqualTo("قال-|");
    }

    @Test
    void abbreviationsOfOnesOwnAreWrittenOut() {
        assertThat(write(ALL, "قالت أمم|", " ")).isEqualTo("قالت الأمم المتحدة |");
        assertThat(write(ALL, "قالت أمم|", ",")).isEqualTo("قالت الأمم المتحدة،|");
        assertThat(write(ALL, "(wfp|", ".")).isEqualTo("(World Food Programme.|");
        assertThat(write(ALL, "وأمم|", " ")).as("a part of a word is none").isEqualTo("وأمم |");
        assertThat(write(ALL, "أمم|", "ا")).isEqualTo("أمما|");
    }

    @Test
    void eachCanBeSwitchedOff() {
        assertThat(write(ALL.with(TypingHelp.PAIRS, false), "قال |", "\"")).isEqualTo("قال «|");
        assertThat(write(ALL.with(TypingHelp.QUOTES, false), "قال |", "\"")).isEqualTo("قال \"|");
        assertThat(write(ALL.with(TypingHelp.PUNCTUATION, false), "قال|", ",")).isEqualTo("قال,|");
        assertThat(write(ALL.with(TypingHelp.DASHES, false), "-|", "-")).isEqualTo("--|");
        assertThat(write(ALL.with(TypingHelp.ABBREVIATIONS, false), "أمم|", " "))
                .isEqualTo("أمم |");
        TypingHelps none = new TypingHelps(Set.of(), Map.of());
        assertThat(none.with(TypingHelp.DASHES, true).on()).containsExactly(TypingHelp.DASHES);
        assertThat(none.with(TypingHelp.DASHES, true).with(TypingHelp.DASHES, false))
                .isEqualTo(none);
    }

    @Test
    void straightMarksOfTheHouseStayStraight() {
        TypingHelps.Quotes straight = new TypingHelps.Quotes(new QuoteMarks("\"", "\""), new QuoteMarks("'", "'"));
        assertThat(ALL.after(new TypingHelps.Line("\"", 1), straight)).isEmpty();
        assertThat(ALL.after(new TypingHelps.Line("don'", 4), straight)).isEmpty();
    }

    @Test
    void noLetterIsEverTouchedAndOnlyWhatMayFollowIsAskedFor() {
        String typed = "\"'-([{«“)]}»” .,;:!?،؛؟abcابتث1٢\u0651";
        Seeds.each(3_000, chance -> {
            Set<TypingHelp> on = EnumSet.noneOf(TypingHelp.class);
            for (TypingHelp help : TypingHelp.values()) {
                if (chance.nextInt(4) > 0) {
                    on.add(help);
                }
            }
            TypingHelps helps = new TypingHelps(on, Map.of());
            String text = RandomBodies.text(chance);
            int at = chance.nextInt(text.length() + 1);
            char c = typed.charAt(chance.nextInt(typed.length()));
            String with = text.substring(0, at) + c + text.substring(at);
            Optional<TypingHelps.Line> line = helps.after(new TypingHelps.Line(with, at + 1), ARABIC);
            if (!helps.mayFollow(c)) {
                assertThat(line).isEmpty();
            }
            line.ifPresent(helped -> {
                assertThat(letters(helped.text())).isEqualTo(letters(with));
                assertThat(helped.caret()).isBetween(at, at + 2);
                assertThat(Math.abs(helped.text().length() - with.length())).isLessThanOrEqualTo(1);
            });
        });
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String write(TypingHelps helps, String before, String typed) {
        return write(helps, before, typed, ARABIC);
    }

    private static String write(TypingHelps helps, String before, String typed, TypingHelps.Quotes quotes) {
        String text = before.replace("|", typed);
        TypingHelps.Line line = new TypingHelps.Line(text, before.indexOf('|') + 1);
        TypingHelps.Line after = helps.after(line, quotes).orElse(line);
        return after.text().substring(0, after.caret()) + "|" + after.text().substring(after.caret());
    }
}
