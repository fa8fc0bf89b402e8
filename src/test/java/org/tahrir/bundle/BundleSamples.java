package org.tahrir.bundle;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Byline;
import org.tahrir.article.Clearance;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Correction;
import org.tahrir.article.Filing;
import org.tahrir.article.Headlines;
import org.tahrir.article.House;
import org.tahrir.article.Media;
import org.tahrir.article.MediaFile;
import org.tahrir.article.Origin;
import org.tahrir.article.Published;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.RandomBodies;

/// Stories for the tests of this room.
public final class BundleSamples {
    public static final Instant NOW = Instant.parse("2026-03-23T10:15:30Z");
    public static final House HOUSE = House.DEFAULT.withSite("صحيفة النهر").withSiteUrl("https://nahr.example");
    private static final Messages ARABIC = Messages.in(Language.AR);
    private static final Messages ENGLISH = Messages.in(Language.EN);
    public static final Labels LABELS =
            (language, notice) -> (language.startsWith("ar") ? ARABIC : ENGLISH).text(notice);
    private static final List<String> TYPES = List.of("image/jpeg", "image/png", "image/gif", "image/webp");
    private static final List<String> LANGUAGES = List.of("ar", "ar-SY", "en", "en-GB", "fa", "fr", "he", "ku-Latn");

    private BundleSamples() {}

    public static StoryId id(int number) {
        return new StoryId(new UUID(0x4000L, 0x8000_0000_0000_0000L + number));
    }

    /// A plain finished story.
    public static Article article(int number) {
        return Article.of(
                        id(number),
                        "عنوان الخبر " + number,
                        Body.ofParagraphs(List.of("الفقرة الأولى من الخبر " + number + ".", "والفقرة الثانية.")))
                .withOrigin(new Origin("بلدي نيوز", "", "دمشق", OffsetDateTime.parse("2026-03-22T09:00:00+03:00"), ""));
    }

    public static Entry entry(Article article) {
        return entry(article, List.of());
    }

    public static Entry entry(Article article, List<MediaFile> media) {
        return new Entry(story(article, Stage.READY), Published.NEVER.next(article), media);
    }

    public static Story story(Article article, Stage stage) {
        return new Story(article, stage, stage, "", "", Published.NEVER, Instant.EPOCH, NOW, 7);
    }

    public static Bundle bundle(Entry... entries) {
        return Bundle.of(List.of(entries), List.of(), HOUSE, NOW, Purpose.PUBLISH, LABELS);
    }

    /// A file that passes for a picture.
    public static MediaFile picture(String content, String type) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String hash = HexFormat.of().formatHex(ContentHash.sha256().digest(bytes));
        return new MediaFile(new Media(hash, type, 640, 480, bytes.length), () -> new ByteArrayInputStream(bytes));
    }

    /// A story by chance, every field of it; its pictures have files.
    public static Entry random(RandomGenerator chance, int number) {
        List<MediaFile> media = new ArrayList<>();
        Body body = withFiles(RandomBodies.body(chance), media, chance).compact();
        Article article = new Article(
                id(number),
                new Headlines(text(chance), text(chance), text(chance)),
                body,
                new Byline(text(chance), many(chance, () -> new Author(text(chance), text(chance)))),
                new Origin(text(chance), text(chance), text(chance), momentOrNull(chance), text(chance)),
                new Filing(
                        text(chance),
                        many(chance, () -> new Filing.Topic(text(chance), uri(chance))),
                        many(chance, () -> text(chance)),
                        LANGUAGES.get(chance.nextInt(LANGUAGES.size())),
                        1 + chance.nextInt(9),
                        chance.nextBoolean(),
                        chance.nextBoolean() ? "" : "slug-" + chance.nextInt(9)),
                new Clearance(
                        text(chance), momentOrNull(chance), text(chance), chance.nextBoolean(), chance.nextBoolean()),
                many(chance, () -> related(chance)),
                many(
                        chance,
                        () -> new Correction(
                                chance.nextBoolean() ? Correction.Kind.UPDATE : Correction.Kind.CORRECT,
                                text(chance),
                                moment(chance))),
                chance.nextBoolean() ? "" : "https://nahr.example/" + chance.nextInt(99));
        Published before = new Published(chance.nextInt(4), "", Published.Action.CREATE, chance.nextInt(3));
        Stage stage = List.of(Stage.values()).get(chance.nextInt(Stage.values().length));
        Story story = new Story(
                article,
                stage,
                stage,
                text(chance),
                text(chance),
                before,
                NOW,
                moment(chance).toInstant(),
                3);
        return new Entry(story, before.next(article), media);
    }

    public static String text(RandomGenerator chance) {
        return chance.nextInt(3) == 0 ? "" : RandomBodies.text(chance);
    }

    private static Body withFiles(Body body, List<MediaFile> media, RandomGenerator chance) {
        return new Body(body.blocks().stream()
                .map(block -> {
                    if (!(block instanceof Block.Picture picture)) {
                        return block;
                    }
                    int number = chance.nextInt(5);
                    MediaFile file = picture("صورة " + number, TYPES.get(number % TYPES.size()));
                    media.add(file);
                    return new Block.Picture(
                            file.media().sha256(),
                            picture.caption(),
                            picture.credit(),
                            picture.alt(),
                            picture.size(),
                            picture.direction());
                })
                .map(Block.class::cast)
                .toList());
    }

    private static RelatedLink related(RandomGenerator chance) {
        return new RelatedLink(
                text(chance),
                chance.nextBoolean() ? id(chance.nextInt(5)) : null,
                chance.nextBoolean() ? "https://example.org/" + chance.nextInt(99) + "?a=\"b\"&c= " : null);
    }

    private static String uri(RandomGenerator chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> "medtop:04000000";
            case 1 -> "http://cv.iptc.org/newscodes/mediatopic/" + chance.nextInt(99);
            case 2 -> text(chance);
            default -> "";
        };
    }

    private static OffsetDateTime moment(RandomGenerator chance) {
        int nanos = chance.nextBoolean() ? 0 : 1_000_000 * chance.nextInt(1000);
        return Instant.ofEpochSecond(chance.nextLong(4_000_000_000L), nanos)
                .atOffset(ZoneOffset.ofTotalSeconds(1800 * (chance.nextInt(37) - 18)));
    }

    private static @org.jspecify.annotations.Nullable OffsetDateTime momentOrNull(RandomGenerator chance) {
        return chance.nextInt(3) == 0 ? null : moment(chance);
    }

    private static <T> List<T> many(RandomGenerator chance, java.util.function.Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int left = chance.nextInt(4); left > 0; left--) {
            all.add(one.get());
        }
        return all;
    }
}
