package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tahrir.text.Block.ListKind;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Direction;

/// Paragraphs as reporters write them, one of each kind, and random ones.
public final class Paragraphs {
    /// A paragraph to be tried.
    record Sample(String kind, String text, ParagraphFormat format) {}

    private static final ParagraphFormat AUTO = ParagraphFormat.DEFAULT;
    private static final ParagraphFormat RTL = AUTO.with(Direction.RTL);
    private static final ParagraphFormat LTR = AUTO.with(Direction.LTR);
    private static final List<String> ARABIC = List.of(
            "قال",
            "الوزير",
            "إن",
            "الاتفاق",
            "وُقِّعَ",
            "أمس",
            "في",
            "بيروت",
            "ولا",
            "لأن",
            "الأسعار",
            "تراجعت،",
            "«عاجل»",
            "مَسْؤُولٌ",
            "؟");
    private static final List<String> LATIN =
            List.of("CNN", "Reuters", "the", "Apple", "(AFP)", "iPhone", "C++", "e-mail");
    private static final List<String> NUMBERS =
            List.of("25", "12/05/2026", "25%", "1,234.5", "١٢٣", "(7)", "-", "2026:");

    private Paragraphs() {}

    /// One or more of each kind that has a name.
    static List<Sample> named() {
        return List.of(
                new Sample("arabic", "قال رئيس الوزراء إن الاجتماع سيعقد غدا.", AUTO),
                new Sample("arabic", "وأضاف المتحدث أن اللجنة ستنهي أعمالها قريبا؟", AUTO),
                new Sample("tashkeel", "«أهلاً وسهلاً» قال المذيع: وُقِّعَ الاِتِّفاقُ", AUTO),
                new Sample("mixed", "قال في Reuters إن (الاتفاق) وقع في 12/05/2026 بنسبة 25% تقريبا!", AUTO),
                new Sample("mixed", "2026 عام الأرقام: 1,234.56 و ١٢٣٤ (Brent)", AUTO),
                new Sample("latin first", "CNN نقلت عن 25 مصدرا في Reuters أن (الاتفاق) وُقِّعَ في 12/05/2026!", RTL),
                new Sample("latin first", "iPhone 17 يصل إلى الأسواق في 9 سبتمبر Apple", RTL),
                new Sample("english", "Hello world, this is (an English) paragraph.", AUTO),
                new Sample("english", "The word سلام means peace, 100% sure.", AUTO),
                new Sample("forced ltr", "سلام is the Arabic word for peace (2026).", LTR),
                new Sample("forced ltr", "قال رئيس الوزراء", LTR),
                new Sample("empty", "", AUTO),
                new Sample("empty", "", LTR),
                new Sample(
                        "list", "أول بند في القائمة مع CNN و 25%", AUTO.with(new BlockKind.Item(ListKind.BULLET, 0))),
                new Sample("list", "second item, English", AUTO.with(new BlockKind.Item(ListKind.NUMBER, 1))),
                new Sample("quote", "قال المتحدث: «لا تعليق» لـ CNN", AUTO.with(BlockKind.Plain.QUOTE)),
                new Sample(
                        "wrapped",
                        "أَعْلَنَتِ الحُكُومَةُ يَوْمَ الأَحَدِ أَنَّ مَشْرُوعَ القَانُونِ الجَدِيدِ سَيُعْرَضُ عَلَى البَرْلَمَانِ فِي الأُسْبُوعِ المُقْبِلِ، وَذَلِكَ"
                                + " بَعْدَ أَنْ وَافَقَ عَلَيْهِ مَجْلِسُ الوُزَرَاءِ بِالإِجْمَاعِ (Reuters, 2026) فِي جَلْسَتِهِ الأَخِيرَةِ.",
                        AUTO),
                new Sample(
                        "wrapped",
                        "أعلنت شركة Apple Inc. يوم الأحد أن هاتفها iPhone 17 Pro Max سيصل إلى الأسواق في 9 سبتمبر بسعر"
                                + " 1,199 دولارا (أي بزيادة 10% عن العام الماضي)، وقال تيم كوك Tim Cook إن الطلب كبير"
                                + " جدا في الأسواق العربية هذا العام.",
                        AUTO),
                new Sample(
                        "wrapped",
                        "Reuters said that the minister of finance announced (on Sunday) a budget of 25 billion, while"
                                + " the word موازنة was used in the long Arabic statement of the government.",
                        AUTO),
                new Sample(
                        "wrapped",
                        "بدأ forced left to right paragraph with a long English sentence and an Arabic جملة عربية قصيرة"
                                + " inside of it, so that it wraps at least once.",
                        LTR),
                new Sample(
                        "wrapped opposite",
                        "Reuters (AFP) the (AFP) C++ e-mail تراجعت، الاتفاق وُقِّعَ الأسعار ؟ Apple the Reuters Apple iPhone"
                                + " the Reuters and many more English words that go on and on to the second line",
                        RTL),
                new Sample(
                        "wrapped opposite",
                        "An English sentence that stands in an Arabic story and was never turned, which therefore runs"
                                + " from right to left although nobody could want it so.",
                        RTL));
    }

    /// A paragraph of random words, numbers and signs, sometimes so long that it wraps.
    static Sample random(RandomGenerator chance) {
        String text = words(2 + chance.nextInt(chance.nextInt(4) == 0 ? 30 : 9), chance);
        Direction direction =
                List.of(Direction.INHERIT, Direction.RTL, Direction.LTR).get(chance.nextInt(3));
        return new Sample("random", text, AUTO.with(direction));
    }

    /// So many random words, numbers and signs.
    public static String words(int count, RandomGenerator chance) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < count; word++) {
            List<String> source = switch (chance.nextInt(10)) {
                case 0, 1, 2 -> LATIN;
                case 3, 4 -> NUMBERS;
                default -> ARABIC;
            };
            text.append(word > 0 ? " " : "").append(source.get(chance.nextInt(source.size())));
        }
        return text.toString();
    }

    /// All named ones, then random ones.
    static List<Sample> all(int random, RandomGenerator chance) {
        List<Sample> all = new ArrayList<>(named());
        for (int i = 0; i < random; i++) {
            all.add(random(chance));
        }
        return all;
    }
}
