package org.tahrir.bundle;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Byline;
import org.tahrir.article.Clearance;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Correction;
import org.tahrir.article.Filing;
import org.tahrir.article.Headlines;
import org.tahrir.article.Media;
import org.tahrir.article.MediaFile;
import org.tahrir.article.Origin;
import org.tahrir.article.RelatedLink;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// Writes a bundle of pages to look at: run its main method with a zip's path, unpack it, open the pages.
public final class PageGallery {
    private PageGallery() {}

    public static void main(String[] args) throws IOException {
        MediaFile picture = picture();
        Bundle bundle = BundleSamples.bundle(
                BundleSamples.entry(arabic(picture), List.of(picture)),
                BundleSamples.entry(english(picture), List.of(picture)),
                BundleSamples.entry(killed()));
        Files.createDirectories(Path.of(args[0]).toAbsolutePath().getParent());
        BundleWriter.write(bundle, Path.of(args[0]), Progress.NONE);
    }

    static Article arabic(MediaFile picture) {
        Body body = Body.of(
                new Block.Picture(
                        picture.media().sha256(),
                        "ضفة النهر عند الغروب بعد افتتاح الجسر الجديد",
                        "تصوير: ليلى حدّاد",
                        "جسر فوق نهر عند الغروب",
                        Direction.INHERIT),
                p(
                        "افتتحت بلدية المدينة صباح اليوم الجسر الجديد فوق النهر، بعد ثلاث سنوات من العمل، ليصل بين الضفتين للمرة الأولى منذ عقد. وحضر الافتتاح مئات من سكان الأحياء القريبة الذين عبروه سيرًا على الأقدام."),
                new Block.Paragraph(
                        Prose.of(
                                Run.plain("وقال مهندس المشروع إن الجسر صُمّم وفق معيار "),
                                new Run("Eurocode 8", Marks.of(Mark.Style.STRONG)),
                                Run.plain(" لمقاومة الزلازل، وإن تفاصيله منشورة على "),
                                new Run("موقع البلدية", Marks.of(new Mark.WebLink("https://example.org/bridge"))),
                                Run.plain(".")),
                        Direction.INHERIT),
                new Block.Quote(
                        Prose.of("كنا نعبر بالقوارب كل صباح. اليوم يستطيع أولادي الوصول إلى المدرسة في خمس دقائق."),
                        Direction.INHERIT),
                new Block.Heading(2, Prose.of("ماذا يتغير للسكان؟"), Direction.INHERIT),
                item(Block.ListKind.BULLET, 0, "خط حافلات كل عشر دقائق بين الضفتين."),
                item(Block.ListKind.BULLET, 0, "ممر للمشاة والدراجات:"),
                item(Block.ListKind.NUMBER, 1, "مضاء طوال الليل،"),
                item(Block.ListKind.NUMBER, 1, "ومفصول عن السيارات."),
                new Block.Table(
                        List.of(
                                List.of(Prose.of("المرحلة"), Prose.of("التاريخ"), Prose.of("الكلفة")),
                                List.of(Prose.of("الأساسات"), Prose.of("2023"), Prose.of("12 مليونًا")),
                                List.of(Prose.of("الهيكل"), Prose.of("2025"), Prose.of("31 مليونًا"))),
                        true,
                        Direction.INHERIT),
                p("ومن المنتظر أن تبدأ الحافلات عملها مطلع الأسبوع المقبل."));
        return BundleSamples.article(1)
                .withHeadlines(new Headlines(
                        "أخبار المدينة",
                        "جسر جديد يصل ضفتي النهر بعد عشر سنوات من الانتظار",
                        "مئات السكان عبروا الجسر سيرًا في يومه الأول، والحافلات تبدأ الأسبوع المقبل."))
                .withBody(body)
                .withByline(new Byline("", List.of(new Author("سامر الخطيب", "reporter"), new Author("هدى منصور", ""))))
                .withOrigin(new Origin(
                        "صحيفة النهر", "رويترز", "دير الزور", OffsetDateTime.parse("2026-03-23T09:00:00+03:00"), ""))
                .withFiling(new Filing("محليات", List.of(), List.of(), "ar", 2, true, ""))
                .withClearance(new Clearance("© 2026 صحيفة النهر. جميع الحقوق محفوظة.", null, "", false, false))
                .withRelated(List.of(
                        RelatedLink.toStory(BundleSamples.id(2), "New bridge opens in Deir ez-Zor"),
                        RelatedLink.toAddress("https://example.org/1", "بدء أعمال ترميم المدارس في الريف الشرقي"),
                        RelatedLink.headlineOnly("السكان يطالبون بإنارة الطرق المؤدية إلى الجسر")))
                .withCorrection(new Correction(
                        Correction.Kind.CORRECT,
                        "ذكرنا في نسخة سابقة أن العمل استغرق أربع سنوات، والصحيح ثلاث.",
                        OffsetDateTime.parse("2026-03-23T12:00:00+03:00")));
    }

    private static Article english(MediaFile picture) {
        return arabic(picture)
                .withId(BundleSamples.id(2))
                .withHeadlines(new Headlines(
                        "City news",
                        "New bridge joins both banks of the river after a ten-year wait",
                        "Hundreds walked across on its first day; buses start next week."))
                .withBody(Body.of(
                        new Block.Picture(
                                picture.media().sha256(),
                                "The riverbank at dusk after the opening",
                                "Photo: Layla Haddad",
                                "A bridge at dusk",
                                Direction.INHERIT),
                        p(
                                "The city opened its new bridge this morning after three years of work, joining both banks for the first time in a decade. Hundreds of people from the neighbourhoods nearby crossed it on foot."),
                        new Block.Quote(
                                Prose.of(
                                        "We used to cross by boat every morning. Now my children reach school in five minutes."),
                                Direction.INHERIT),
                        p("The bridge is called جسر النهر by those who live there.")))
                .withByline(new Byline("By Samer al-Khatib", List.of()))
                .withOrigin(
                        new Origin("An-Nahr", "", "Deir ez-Zor", OffsetDateTime.parse("2026-03-23T09:00:00+03:00"), ""))
                .withFiling(new Filing("Local", List.of(), List.of(), "en", 2, false, ""))
                .withRelated(List.of(RelatedLink.toStory(BundleSamples.id(1), "جسر جديد يصل ضفتي النهر")));
    }

    private static Article killed() {
        return BundleSamples.article(3)
                .withCorrection(new Correction(
                        Correction.Kind.KILL,
                        "سُحب هذا الخبر لأن مصدره لم يكن موثوقًا. نعتذر من قرائنا.",
                        OffsetDateTime.parse("2026-03-23T12:00:00+03:00")));
    }

    private static Block p(String text) {
        return new Block.Paragraph(Prose.of(text), Direction.INHERIT);
    }

    private static Block item(Block.ListKind kind, int depth, String text) {
        return new Block.Item(kind, depth, Prose.of(text), Direction.INHERIT);
    }

    static MediaFile picture() throws IOException {
        BufferedImage image = new BufferedImage(1200, 720, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(new GradientPaint(0, 0, new Color(0xF2B880), 0, 480, new Color(0x7A4E6B)));
        g.fillRect(0, 0, 1200, 480);
        g.setPaint(new GradientPaint(0, 480, new Color(0x355C6B), 0, 720, new Color(0x14262E)));
        g.fillRect(0, 480, 1200, 240);
        g.setColor(new Color(0x221A22));
        g.fillRect(0, 440, 1200, 14);
        for (int x = 60; x < 1200; x += 180) {
            g.fillRect(x, 330, 12, 190);
            g.drawLine(x, 330, x - 90, 440);
            g.drawLine(x, 330, x + 90, 440);
        }
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        byte[] bytes = out.toByteArray();
        String hash = HexFormat.of().formatHex(ContentHash.sha256().digest(bytes));
        return new MediaFile(
                new Media(hash, "image/png", 1200, 720, bytes.length), () -> new ByteArrayInputStream(bytes));
    }
}
