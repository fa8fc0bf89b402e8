package org.tahrir.ui.editor;

import java.util.List;
import javafx.application.Platform;
import org.tahrir.text.Block.ListKind;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Direction;
import org.tahrir.ui.Screen;

/// Draws a page of everything an area can show, at several sizes, into target/shots/page-*.png, to be looked at. Run it
/// by its main method, with `-Dglass.platform=Headless -Dprism.order=sw` where there is no screen.
public final class PagePicture {
    private record Line(String text, BlockKind kind, Direction direction) {}

    private static final List<Line> PAGE = List.of(
            new Line("مجلس الوزراء يقر خطة «رؤية 2030» للإصلاح", new BlockKind.Heading(2), Direction.INHERIT),
            new Line(
                    "أعلنت شركة Apple Inc. يوم الأحد أن هاتفها iPhone 17 Pro Max سيصل إلى الأسواق في 9 سبتمبر بسعر 1,199"
                            + " دولارا (أي بزيادة 10% عن العام الماضي)، وقال تيم كوك إن الطلب كبير جدا في الأسواق.",
                    BlockKind.Plain.PARAGRAPH, Direction.INHERIT),
            new Line(
                    "CNN نقلت عن 25 مصدرا في Reuters أن (الاتفاق) وُقِّعَ في 12/05/2026!",
                    BlockKind.Plain.PARAGRAPH,
                    Direction.RTL),
            new Line("البند الأول: خفض الضريبة إلى 5%", new BlockKind.Item(ListKind.BULLET, 0), Direction.INHERIT),
            new Line("البند الثاني: دعم البحث العلمي", new BlockKind.Item(ListKind.BULLET, 1), Direction.INHERIT),
            new Line("أولا مراجعة القانون", new BlockKind.Item(ListKind.NUMBER, 0), Direction.INHERIT),
            new Line(
                    "ثانيا نشر النص في الجريدة الرسمية بعد أن يقره مجلس النواب في جلسته المقبلة يوم الثلاثاء أو الأربعاء",
                    new BlockKind.Item(ListKind.NUMBER, 0),
                    Direction.INHERIT),
            new Line(
                    "«أَعْلَنَتِ الحُكُومَةُ يَوْمَ الأَحَدِ أَنَّ مَشْرُوعَ القَانُونِ الجَدِيدِ سَيُعْرَضُ عَلَى البَرْلَمَانِ فِي الأُسْبُوعِ المُقْبِلِ»، قال"
                            + " المتحدث ﷺ.",
                    BlockKind.Plain.QUOTE,
                    Direction.INHERIT),
            new Line(
                    "The prime minister said on Sunday that the word إصلاح (reform) is used 25 times in the plan.",
                    BlockKind.Plain.PARAGRAPH,
                    Direction.INHERIT),
            new Line("second item, English", new BlockKind.Item(ListKind.NUMBER, 0), Direction.INHERIT),
            new Line("سلام means peace: an LTR paragraph.", BlockKind.Plain.PARAGRAPH, Direction.LTR));

    private PagePicture() {}

    public static void main(String[] args) {
        try {
            for (int size : new int[] {14, 19, 30}) {
                draw(size);
            }
        } finally {
            Platform.exit();
        }
    }

    private static void draw(int size) {
        try (TestArea test = TestArea.open(size, 720, 820)) {
            test.text(String.join("\n", PAGE.stream().map(Line::text).toList()));
            Screen.run(() -> {
                for (int p = 0; p < PAGE.size(); p++) {
                    Line line = PAGE.get(p);
                    test.area().setParagraphStyle(p, new ParagraphFormat(line.kind(), line.direction()));
                }
                mark(test, Decorations.Kind.MISTAKE, 1, "سبتمبر");
                mark(test, Decorations.Kind.DOUBT, 8, "reform");
                mark(test, Decorations.Kind.COMMENT, 1, "بزيادة 10% عن العام");
                mark(test, Decorations.Kind.SEARCH, 2, "Reuters");
                test.area().moveTo(2, 20);
            });
            Screen.pulses(3);
            Screen.shot(test.stage(), "page-" + size);
            Screen.run(() -> test.area().selectRange(1, 30, 7, 60));
            Screen.pulses(2);
            Screen.shot(test.stage(), "page-selected-" + size);
        }
    }

    private static void mark(TestArea test, Decorations.Kind kind, int paragraph, String words) {
        int from = test.area()
                .getAbsolutePosition(paragraph, PAGE.get(paragraph).text().indexOf(words));
        test.area().decorations().set(kind, List.of(new Decorations.Mark(from, from + words.length())));
    }
}
