package org.tahrir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Bodies by chance: every kind of block and mark, both scripts, and the characters that are easily lost.
public final class RandomBodies {
    private static final List<String> SCRAPS = List.of(
            "قال ",
            "مُحَمَّد",
            "، ",
            " ",
            "  ",
            "\u00A0",
            "\n",
            "\t",
            "C++",
            "BBC ",
            "(ABC)",
            "2,500",
            "٢٠٢٤",
            "<b>",
            "&amp;",
            "\"",
            "😀",
            "\u200F",
            "«خبر»",
            "ا",
            "x",
            ".",
            "]]>",
            "'",
            "\u2028",
            "e\u0301",
            "ﻻ",
            "@x",
            "15%",
            ":",
            "]",
            "(");
    private static final String HEX = "0123456789abcdef";

    private RandomBodies() {}

    public static Body body(RandomGenerator chance) {
        return new Body(many(chance, 9, () -> block(chance)));
    }

    public static Block block(RandomGenerator chance) {
        return switch (chance.nextInt(10)) {
            case 0 -> new Block.Heading(2 + chance.nextInt(3), prose(chance), direction(chance));
            case 1 -> new Block.Quote(prose(chance), direction(chance));
            case 2, 3, 4 -> item(chance);
            case 5 -> picture(chance);
            case 6 -> table(chance);
            case 7 -> card(chance);
            default -> new Block.Paragraph(prose(chance), direction(chance));
        };
    }

    public static Prose prose(RandomGenerator chance) {
        return new Prose(many(chance, 5, () -> new Run(text(chance), marks(chance))));
    }

    public static String text(RandomGenerator chance) {
        return String.join("", many(chance, 4, () -> pick(chance, SCRAPS)));
    }

    public static Marks marks(RandomGenerator chance) {
        return chance.nextInt(3) == 0
                ? Marks.NONE
                : Marks.of(many(chance, 3, () -> mark(chance)).toArray(Mark[]::new));
    }

    public static Mark mark(RandomGenerator chance) {
        return switch (chance.nextInt(5)) {
            case 0 -> Mark.Style.STRONG;
            case 1 -> Mark.Style.EMPHASIS;
            case 2 -> Mark.Style.UNDERLINE;
            case 3 -> new Mark.WebLink("https://example.org/?a=1&b=\"" + chance.nextInt(2));
            default -> new Mark.StoryLink("urn:uuid:00000000-0000-4000-8000-00000000000" + chance.nextInt(3));
        };
    }

    public static Block.Picture picture(RandomGenerator chance) {
        StringBuilder media = new StringBuilder();
        IntStream.range(0, 64).forEach(i -> media.append(HEX.charAt(chance.nextInt(16))));
        return new Block.Picture(
                media.toString(),
                text(chance),
                text(chance),
                text(chance),
                pick(chance, List.of(Block.PictureSize.values())),
                direction(chance));
    }

    public static Block.Card card(RandomGenerator chance) {
        return new Block.Card(text(chance), "https://example.org/?a=1&b=\"" + chance.nextInt(3), direction(chance));
    }

    public static Block.Table table(RandomGenerator chance) {
        return new Block.Table(
                many(chance, 4, () -> many(chance, 4, () -> prose(chance))), chance.nextBoolean(), direction(chance));
    }

    private static Block.Item item(RandomGenerator chance) {
        return new Block.Item(
                pick(chance, List.of(Block.ListKind.values())), chance.nextInt(5), prose(chance), direction(chance));
    }

    private static Direction direction(RandomGenerator chance) {
        return chance.nextInt(4) > 0 ? Direction.INHERIT : pick(chance, List.of(Direction.values()));
    }

    public static <T> T pick(RandomGenerator chance, List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }

    private static <T> List<T> many(RandomGenerator chance, int bound, java.util.function.Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int left = chance.nextInt(bound); left > 0; left--) {
            all.add(one.get());
        }
        return all;
    }
}
