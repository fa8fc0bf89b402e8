package org.tahrir.ui.editor;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A picture drawn for tests: a harbour at dusk.
final class Photo {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 700;

    private Photo() {}

    static byte[] bytes() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, new Color(0x2b5876), 0, HEIGHT * 0.7f, new Color(0xf6d5a8)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0xfff3d6));
        pen.fillOval(820, 300, 110, 110);
        pen.setPaint(new GradientPaint(0, 470, new Color(0x35637c), 0, HEIGHT, new Color(0x12303f)));
        pen.fillRect(0, 470, WIDTH, HEIGHT - 470);
        pen.setColor(new Color(0x1d2b33));
        for (int x = 40; x < 620; x += 90) {
            pen.fillRect(x, 390 - (x * 7) % 120, 60, 90 + (x * 7) % 120);
        }
        pen.setColor(new Color(0x0b6e64));
        pen.fillRoundRect(640, 480, 360, 110, 30, 30);
        pen.setColor(new Color(0xe8f2f0));
        for (int x = 665; x < 960; x += 62) {
            pen.fillRoundRect(x, 500, 48, 40, 8, 8);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
