package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.Stage;
import org.tahrir.settings.Language;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Direction;
import org.tahrir.text.Position;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.kit.Look;

/// Pictures of signs nobody sees, of the outline and of the line in the middle, to be looked at.
class SightLookTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"ar, light", "ar, dark", "en, light", "en, dark"})
    void signsAndOutline(String language, String look) {
        Language tongue = Language.of(language);
        Look looks = Look.valueOf(look.toUpperCase(Locale.ROOT));
        try (PaperBench bench = new PaperBench(folder, TestPlace.EDITOR, tongue, 640, 900, looks)) {
            bench.show(bench.place.story(
                    "عنوان\u200F الخبر",
                    Stage.DRAFT,
                    "قال الوزير\u200F إن CNN\u200E نقلت\u061C عن «رويترز»\u00A0أن 25\u00A0% من\u200B السكان،\nوأضاف بعد كسر السطر أن النص الطويل يلتف على سطرين أو ثلاثة أسطر حتى نرى ما يكون عند نهاياتها كلها.",
                    "The minister\u200F said \u202Bإن\u202C the \u2067نص\u2069 and \u2066a\u2069 \u2068b\u2069 \u202Dc\u202C \u202Eد\u202C are co\u00ADoperation\uFEFF words\u2060 long enough to wrap once.",
                    "می\u200Cخواهم کتاب\u200Cها را 👨\u200D👩\u200D👧 سنة 1445 ه\u200D.",
                    "كلمات في الجدول"));
            Screen.run(() -> {
                bench.text().goTo(new Position(2, 0));
                bench.text().setKind(new BlockKind.Heading(2));
                bench.text().goTo(new Position(1, 0));
                bench.text().setKind(new BlockKind.Heading(3));
                bench.text().setDirection(Direction.LTR);
                bench.text().goTo(new Position(3, 15));
                bench.text().objects().insertTable(2, 2);
                bench.text().insertText("خلية أولى\u200F");
            });
            bench.run(SightCommands.SIGNS);
            bench.shot("signs-" + look);
            bench.run(SightCommands.OUTLINE);
            bench.shot("outline-" + look);
            assertThat(bench.said(".outline-words")).hasSize(2);
            Screen.run(() -> bench.chrome.sheets().close());
        }
    }
}
