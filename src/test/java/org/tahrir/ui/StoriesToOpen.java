package org.tahrir.ui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.tahrir.article.Article;
import org.tahrir.article.MediaFile;
import org.tahrir.article.Stage;
import org.tahrir.article.StoryId;
import org.tahrir.importing.PictureFiles;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// Stories of many kinds, no two alike: long and short ones, with links, lists, pictures of their own, tables and
/// cards.
final class StoriesToOpen {
    private static final List<String> WORDS =
            List.of("أعلنت الوزارة أمس في بيروت خطةً لترميم (25) مدرسة، وقال المتحدث لوكالة Reuters إن العمل يبدأ غدًا."
                    .split(" "));
    private static final int LONGEST = 120;

    private final TestPlace place;
    private final Path folder;
    private final Random chance = new Random(11);

    /// @param folder where pictures lie until they are in the library
    StoriesToOpen(TestPlace place, Path folder) {
        this.place = place;
        this.folder = folder;
    }

    List<StoryId> write(int count) {
        return IntStream.range(0, count).mapToObj(this::story).toList();
    }

    private StoryId story(int number) {
        List<Block> blocks = new ArrayList<>();
        int paragraphs = number % 10 == 0 ? LONGEST : 3 + number % 12;
        for (int i = 0; i < paragraphs; i++) {
            blocks.add(text(i));
        }
        if (number % 2 == 0) {
            blocks.add(1, picture(number));
        }
        if (number % 3 == 0) {
            blocks.add(2, table());
        }
        if (number % 5 == 0) {
            blocks.add(new Block.Card("بطاقة " + number, "https://example.org/" + number, Direction.INHERIT));
        }
        Article article = Article.of(place.nextId(), "خبر رقم " + number, new Body(blocks));
        return place.save(article, Stage.DRAFT).id();
    }

    private Block text(int index) {
        Prose prose = Prose.of(
                Run.plain(words(40)),
                new Run("رابط", Marks.of(new Mark.WebLink("https://example.org/" + chance.nextInt(1_000)))),
                Run.plain(" " + words(8)),
                new Run("مشدد", Marks.of(Mark.Style.STRONG)));
        return switch (index % 6) {
            case 3 -> new Block.Heading(2, Prose.of(words(5)), Direction.INHERIT);
            case 4 -> new Block.Item(Block.ListKind.NUMBER, 0, prose, Direction.INHERIT);
            case 5 -> new Block.Quote(prose, Direction.INHERIT);
            default -> new Block.Paragraph(prose, Direction.INHERIT);
        };
    }

    private Block table() {
        List<List<Prose>> rows = new ArrayList<>();
        for (int row = 0; row < 4; row++) {
            rows.add(List.of(Prose.of(words(2)), Prose.of(words(3)), Prose.of(String.valueOf(chance.nextInt(90)))));
        }
        return new Block.Table(rows, true, Direction.INHERIT);
    }

    private Block picture(int number) {
        try {
            Path file = folder.resolve("picture.png");
            ImageIO.write(drawing(number), "png", file.toFile());
            MediaFile taken = ((PictureFiles.Outcome.Taken) PictureFiles.read(file)).file();
            place.newsroom().library().media().put(taken);
            Files.delete(file);
            return new Block.Picture(taken.media().sha256(), "صورة " + number, "المصور", "وصف", Direction.INHERIT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage drawing(int number) {
        BufferedImage image = new BufferedImage(1_000, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(number * 7919 & 0xFFFFFF));
        pen.fillRect(0, 0, 1_000, 600);
        pen.setColor(Color.WHITE);
        pen.fillOval(number % 800, 200, 200, 200);
        pen.dispose();
        return image;
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(chance.nextInt(WORDS.size())));
        }
        return String.join(" ", words) + " ";
    }
}
