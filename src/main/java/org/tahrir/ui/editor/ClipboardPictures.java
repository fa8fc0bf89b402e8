package org.tahrir.ui.editor;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javax.imageio.ImageIO;
import org.tahrir.markup.PictureSource;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;

/// Pictures that are themselves on a clipboard, as files or as a screenshot.
final class ClipboardPictures {
    private ClipboardPictures() {}

    /// Whether there are any.
    static boolean hasAny(Clipboard clipboard) {
        return clipboard.hasFiles() || clipboard.hasImage();
    }

    /// What is to be taken in, before it is read: files if there are any, else the picture itself.
    static Errand of(Clipboard clipboard) {
        return new Errand(
                clipboard.hasFiles() ? List.copyOf(clipboard.getFiles()) : List.of(),
                clipboard.hasFiles() ? List.of() : List.of(clipboard.getImage()));
    }

    /// Pictures waiting to be read and taken in, which is slow.
    record Errand(List<File> files, List<Image> images) {
        /// Takes them in, each or none of its own. Called off the screen's thread.
        Pasted run(PictureShelf shelf) {
            List<Block> blocks = new ArrayList<>();
            List<Notice> refused = new ArrayList<>();
            for (File file : files) {
                add(shelf.take(file.toPath()), blocks, refused);
            }
            for (Image image : images) {
                add(shelf.take(png(image)), blocks, refused);
            }
            Body body = new Body(blocks);
            return new Pasted(body, refused, body.pictures().toList());
        }
    }

    private static void add(PictureSource.Answer answer, List<Block> blocks, List<Notice> refused) {
        String media = answer.media();
        if (media != null) {
            blocks.add(new Block.Picture(media, answer.caption(), answer.credit(), answer.alt(), Direction.INHERIT));
        }
        answer.why().ifPresent(refused::add);
    }

    private static byte[] png(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(copy, "png", out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }
}
