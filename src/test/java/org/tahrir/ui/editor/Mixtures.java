package org.tahrir.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.tahrir.text.Direction;

/// Random paragraphs of what news are made of, each rich in one kind of thing that goes wrong elsewhere.
final class Mixtures {
    private static final List<String> ARABIC = List.of(
            "قال",
            "الوزير",
            "إن",
            "الاتفاق",
            "أمس",
            "في",
            "بيروت",
            "ولا",
            "الأسعار",
            "تراجعت،",
            "غدا؛",
            "هل",
            "تعود؟",
            "الحكومة.");
    private static final List<String> LATIN =
            List.of("CNN", "Reuters", "the", "Apple", "iPhone", "C++", "e-mail", "AT&T", "Pro/Max", "said,", "U.S.");

    /// What a paragraph may be rich in, by name.
    private static final Map<String, List<String>> RICH = new LinkedHashMap<>();

    static {
        RICH.put("arabic", ARABIC);
        RICH.put(
                "tashkeel",
                List.of(
                        "وُقِّعَ",
                        "مَسْؤُولٌ",
                        "الاِتِّفاقُ",
                        "أَنَّ",
                        "اللّٰه",
                        "هٰذا",
                        "شيئًا",
                        "رحمٰن",
                        "بِسْمِ",
                        "ـَ"));
        RICH.put("latin", LATIN);
        RICH.put("digits", List.of("25", "12/05/2026", "1,234.5", "-7", "+3", "2026:", "3-4", "10:30", "1/2"));
        RICH.put("arabic digits", List.of("١٢٣", "١٢/٠٥/٢٠٢٦", "١٬٢٣٤٫٥", "-٧", "+٣", "٢٠٢٦:", "٣-٤", "۱۲۳"));
        RICH.put("percent", List.of("25%", "%25", "٢٥٪", "٪٢٥", "1.5%،", "100%.", "٪", "%"));
        RICH.put("currency", List.of("$25", "25$", "€1,000", "٢٥$", "£", "25€،", "¥100", "USD", "1,199 $"));
        RICH.put(
                "brackets", List.of("(AFP)", "(الاتفاق)", "[2026]", "(CNN", "عن)", "{a}", "(7)،", "((", "[نص]", "<b>"));
        RICH.put(
                "quotes", List.of("«عاجل»", "«Reuters»", "“نعم”", "\"no\"", "‹لا›", "«(25)»،", "»", "«قال CNN»", "’s"));
        RICH.put("emoji", List.of("😀", "👨‍👩‍👧", "🇸🇾", "👍🏽", "❤️", "نص😀", "🇱🇧🇪🇬", "CNN🎉", "👩🏻‍🚀،"));
        RICH.put(
                "joiners",
                List.of("می\u200Cرود", "ه\u200D", "\u200Dـه", "نص\u200Cنص", "ك\u200D\u200Cك", "a\u200Db", "هـ\u200C"));
        RICH.put(
                "marks",
                List.of(
                        "\u200Fنص",
                        "\u200ECNN",
                        "25%\u200F",
                        "(\u200Fا\u200E)",
                        "C++\u200E",
                        "\u200F-\u200E",
                        "!\u200F"));
        RICH.put("tatweel", List.of("الـعـربـيـة", "لـ", "مـــرحبا", "هـ", "ـة", "لــ CNN", "سـَلام"));
        RICH.put(
                "lam-alef",
                List.of("لا", "لأن", "إلا", "الآن", "لإ", "بلال", "لَا", "ولاَ", "الأول", "لالا", "كلاّ", "لٱ"));
        RICH.put(
                "address",
                List.of(
                        "https://www.cnn.com/ar?q=1&b=نص#x",
                        "info@tahrir.org",
                        "www.a.com/نص/25",
                        "@tahrir",
                        "#عاجل",
                        "#news_25"));
        RICH.put(
                "phone",
                List.of("+961 1 234-567", "(01) 234 567", "00963-11-2233", "٠١-٢٣٤٥٦٧", "*123#", "+1 (202) 555-0100"));
        RICH.put("spaces", List.of("قال ", "CNN  ", "25   ", "\u00A0نص", "a\u00A0b", "(  )", "  "));
    }

    private Mixtures() {}

    /// The names of all kinds.
    static List<String> kinds() {
        return List.copyOf(RICH.keySet());
    }

    /// A paragraph rich in one kind of thing.
    static Paragraphs.Sample random(String kind, RandomGenerator chance) {
        Direction direction =
                List.of(Direction.INHERIT, Direction.RTL, Direction.LTR).get(chance.nextInt(3));
        int count = 2 + chance.nextInt(chance.nextInt(3) == 0 ? 30 : 10);
        StringBuilder text = new StringBuilder();
        int latin = chance.nextInt(10);
        for (int word = 0; word < count; word++) {
            int what = chance.nextInt(10);
            List<String> source = what < 4
                    ? Objects.requireNonNull(RICH.get(kind))
                    : what == 9 ? any(chance) : chance.nextInt(10) < latin ? LATIN : ARABIC;
            text.append(word > 0 && chance.nextInt(12) > 0 ? " " : "")
                    .append(source.get(chance.nextInt(source.size())));
        }
        return new Paragraphs.Sample(kind, text.toString(), ParagraphFormat.DEFAULT.with(direction));
    }

    private static List<String> any(RandomGenerator chance) {
        List<List<String>> all = List.copyOf(RICH.values());
        return all.get(chance.nextInt(all.size()));
    }
}
