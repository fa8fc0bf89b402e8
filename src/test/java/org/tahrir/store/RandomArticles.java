package org.tahrir.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Byline;
import org.tahrir.article.Clearance;
import org.tahrir.article.Correction;
import org.tahrir.article.Filing;
import org.tahrir.article.Headlines;
import org.tahrir.article.Origin;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// Articles of every shape, the same ones for the same seed.
final class RandomArticles {
    private static final String[] PIECES = {
        "خبر",
        "وَزِيرٌ",
        "لـCNN",
        "«قمّة»",
        "\"",
        "\\",
        "\n",
        "\t",
        "٪٢٠",
        "15.5",
        "ﷺ",
        "\u200F",
        "\u2066x\u2069",
        "😀",
        "e\u0301",
        "</p>",
        "{}",
        "\u2028",
        "ـــ",
        " ",
        "\u00A0",
        "null",
        "p",
        "href",
        "\uFEFF",
        "\uE000",
        "\u007F"
    };

    private final Random random;

    RandomArticles(long seed) {
        this.random = new Random(seed);
    }

    Article next() {
        return new Article(
                id(),
                new Headlines(text(), text(), text()),
                body(),
                new Byline(text(), some(() -> new Author(text(), text()))),
                new Origin(text(), text(), text(), moment(), text()),
                filing(),
                new Clearance(text(), moment(), text(), random.nextBoolean(), random.nextBoolean()),
                some(this::related),
                some(() -> new Correction(any(List.of(Correction.Kind.values())), text(), someMoment())),
                text());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private Filing filing() {
        return new Filing(
                text(),
                some(() -> new Filing.Topic(text(), text())),
                some(this::text),
                random.nextBoolean() ? "ar" : "",
                1 + random.nextInt(9),
                random.nextBoolean(),
                text());
    }

    private RelatedLink related() {
        return new RelatedLink(
                text(),
                random.nextBoolean() ? id() : null,
                random.nextBoolean() ? "https://a.example/" + text() : null);
    }

    private Body body() {
        return new Body(some(this::block));
    }

    private Block block() {
        Direction direction = any(List.of(Direction.values()));
        return switch (random.nextInt(7)) {
            case 0 -> new Block.Paragraph(prose(), direction);
            case 1 -> new Block.Heading(2 + random.nextInt(3), prose(), direction);
            case 2 -> new Block.Quote(prose(), direction);
            case 3 -> new Block.Item(any(List.of(Block.ListKind.values())), random.nextInt(3), prose(), direction);
            case 4 ->
                new Block.Picture(
                        "ab".repeat(32), text(), text(), text(), any(List.of(Block.PictureSize.values())), direction);
            case 5 -> new Block.Card(text(), "https://a.example/" + text(), direction);
            default -> new Block.Table(some(() -> some(this::prose)), random.nextBoolean(), direction);
        };
    }

    private Prose prose() {
        return new Prose(some(() -> new Run(text(), marks())));
    }

    private Marks marks() {
        Marks marks = Marks.NONE;
        for (Mark.Style style : Mark.Style.values()) {
            marks = random.nextInt(3) == 0 ? marks.with(style) : marks;
        }
        return switch (random.nextInt(4)) {
            case 0 -> marks.with(new Mark.WebLink(text()));
            case 1 -> marks.with(new Mark.StoryLink(random.nextBoolean() ? id().uri() : text()));
            default -> marks;
        };
    }

    private StoryId id() {
        return new StoryId(new UUID(random.nextLong(), random.nextLong()));
    }

    private @Nullable OffsetDateTime moment() {
        return random.nextBoolean() ? someMoment() : null;
    }

    private OffsetDateTime someMoment() {
        return OffsetDateTime.of(
                1900 + random.nextInt(300),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60),
                random.nextInt(2) * 30,
                random.nextInt(2) * 123_456_789,
                ZoneOffset.ofTotalSeconds(random.nextInt(-12, 13) * 1800));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(Supplier<T> one) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(one.get());
        }
        return some;
    }
}
