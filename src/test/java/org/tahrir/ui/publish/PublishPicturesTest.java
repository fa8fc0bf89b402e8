package org.tahrir.ui.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.Article;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.settings.Language;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.ui.DoorStage;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.work.OpenStory;

/// The sheets of what goes out, drawn in each language, theme and size, to be looked at in target/shots; and that
/// each of them fits the window.
class PublishPicturesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"AR, LIGHT, 1440, 900", "AR, DARK, 1024, 700", "EN, LIGHT, 1024, 700", "EN, DARK, 1440, 900"})
    void sheetsFitTheWindow(Language language, Look look, double width, double height) throws Exception {
        Path home = Files.createDirectories(folder.resolve("Documents"));
        TestPlace place = Screen.get(() -> new TestPlace(folder.resolve("library"), TestPlace.EDITOR, language));
        DoorStage window = new DoorStage(place.workplace().words(), home, width, height, look);
        OpenStory open = Screen.get(() -> new OpenStory(place.workplace()));
        PublishDoor door = Screen.get(() -> new PublishDoor(
                place.workplace(), open, window.chrome, (id, target) -> {}, window.outside, folder.resolve("p")));
        fill(place);
        String name = "-" + language.code() + "-" + look.name().toLowerCase(Locale.ROOT) + "-" + (int) width;
        try {
            Screen.run(door::exportReady);
            window.assertSheetFits("export" + name, place.workplace().words().text("publish.save-in"));
            window.press(place.workplace().words().text("publish.export-sound", 2));
            window.assertSheetFits("exported" + name, place.workplace().words().text("publish.show-in-folder"));
            window.press(place.workplace().words().text("publish.done"));
            window.run("desk.receipts");
            window.assertSheetFits("receipts" + name, place.workplace().words().text("publish.copy-path"));
            Screen.run(() -> window.chrome.sheets().close());
            Screen.run(() -> door.setChosen(() -> List.of(place.nextId(), place.nextId())));
            Screen.run(() -> open.open(place.story("الخبر المفتوح الآن", Stage.DRAFT, "نص")));
            Screen.until("open", () -> open.story() != null);
            Screen.run(() -> place.workplace().sitDown(TestPlace.REPORTER));
            window.run("desk.hand-over");
            window.press(place.workplace().words().text("publish.choice.mine"));
            window.assertSheetFits("handover" + name, "نصف النهائي");
            Screen.run(() -> window.chrome.sheets().close());
        } finally {
            window.close();
            place.close();
        }
    }

    private static void fill(TestPlace place) {
        Story old = place.story("البلدية تعلن خطة النقل النظيف حتى 2030", Stage.TRASH, "نص");
        place.save(
                Article.of(
                                place.nextId(),
                                "إعادة فتح جسر النهر أمام الشاحنات",
                                Body.ofParagraphs(List.of("أعلنت إدارة الطرق انتهاء أعمال الصيانة. ".repeat(12))))
                        .withRelated(List.of(
                                RelatedLink.toAddress("https://example.org/1", "أول"),
                                RelatedLink.toAddress("https://example.org/2", "ثان"),
                                RelatedLink.toAddress("https://example.org/3", "ثالث"))),
                Stage.READY);
        place.save(
                Article.of(
                                place.nextId(),
                                "GreenLine wins the contract for sixty buses.",
                                Body.ofParagraphs(List.of("The city signed with GreenLine on Sunday. ".repeat(9))))
                        .withHeadlines(new org.tahrir.article.Headlines(
                                "", "GreenLine wins the contract for sixty buses.", "A deal")),
                Stage.READY);
        Block picture = new Block.Picture("ab".repeat(32), "", "", "", Direction.INHERIT);
        Article broken = Article.of(
                        place.nextId(),
                        "الأرصاد تحذر من موجة برد حتى نهاية الأسبوع",
                        Body.of(Body.ofParagraphs(List.of("نص الخبر.")).blocks().getFirst(), picture))
                .withRelated(List.of(RelatedLink.toStory(old.id(), old.article().headline())));
        place.save(
                broken.withClearance(broken.clearance().withEmbargo(OffsetDateTime.parse("2030-01-01T00:00:00Z"))),
                Stage.READY);
        place.story("المنتخب يتأهل إلى نصف النهائي بركلات الترجيح", Stage.DRAFT, "نص");
    }
}
