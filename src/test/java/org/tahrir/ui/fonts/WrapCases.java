package org.tahrir.ui.fonts;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/// 80 cases of wrapped text: five texts, eight widths, both directions. JavaFX 23 to 27 on Linux throws in each of them
/// as soon as an Arabic run wraps. Its main method lays them out with the shaping named by `-Dtahrir.shaping` and
/// answers by its exit code.
public final class WrapCases {
    private static final List<String> TEXTS = List.of(
            "قال رئيس الوزراء إن الاجتماع سيعقد غدا في بيروت",
            "أَعْلَنَتِ الحُكُومَةُ يَوْمَ الأَحَدِ أَنَّ مَشْرُوعَ القَانُونِ سَيُعْرَضُ",
            "نقلت CNN عن 25 مصدرا في Reuters أن (الاتفاق) وُقِّعَ",
            "ولا الأسعار لأن لا إله إلا الله ﷺ في السلام",
            "كلمةطويلةجدابلامسافاتحتىتنكسرفيوسطهاعندعرضضيق");

    private WrapCases() {}

    public static void main(String[] args) {
        ArabicText.Shaping shaping = ArabicText.install();
        Platform.startup(() -> {
            int right = 0;
            try {
                right = layOutAll();
            } finally {
                // an exit code can't hold more
                Runtime.getRuntime().halt(shaping.name().equals(args[0]) ? right : 99);
            }
        });
    }

    /// Lays all of them out.
    ///
    /// @return in how many the lines hold the whole text
    static int layOutAll() {
        int right = 0;
        for (String text : TEXTS) {
            for (int width : new int[] {12, 30, 60, 90, 130, 180, 260, 400}) {
                for (NodeOrientation way : List.of(NodeOrientation.RIGHT_TO_LEFT, NodeOrientation.LEFT_TO_RIGHT)) {
                    right += isWhole(text, width, way) ? 1 : 0;
                }
            }
        }
        return right;
    }

    private static boolean isWhole(String text, int width, NodeOrientation way) {
        TextFlow flow = new TextFlow(new Text(text));
        flow.setNodeOrientation(way);
        flow.resize(width, 5000);
        flow.layout();
        List<TextLineInfo> lines = flow.getLayoutInfo().getTextLines(false);
        int end = 0;
        for (TextLineInfo line : lines) {
            if (line.start() != end) {
                return false;
            }
            end = line.end();
        }
        return end == text.length();
    }
}
