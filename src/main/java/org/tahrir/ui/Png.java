package org.tahrir.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.tahrir.notice.TahrirException;

/// Pictures of the screen as PNG files, packed as small as it goes.
final class Png {
    private Png() {}

    /// @throws TahrirException if the file can't be written
    static void write(Image image, Path file) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            Files.deleteIfExists(file);
            ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
            try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
                ImageWriteParam smallest = writer.getDefaultWriteParam();
                smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                smallest.setCompressionQuality(0);
                writer.setOutput(out);
                writer.write(null, new IIOImage(pixels(image), null, null), smallest);
            } finally {
                writer.dispose();
            }
        } catch (IOException broken) {
            throw TahrirException.unreadable(broken, "demo.folder-broken", file.toString());
        }
    }

    private static BufferedImage pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        PixelReader reader = image.getPixelReader();
        int[] colours = new int[width * height];
        reader.getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), colours, 0, width);
        Palette palette = Palette.of(colours);
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette.colourModel());
        for (int i = 0; i < colours.length; i++) {
            pixels.getRaster().setSample(i % width, i / width, 0, palette.index(colours[i]));
        }
        return pixels;
    }
}
