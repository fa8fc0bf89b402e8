package org.tahrir.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How large everything in the window is. Style sheets are written in pixels of the usual size; another size multiplies
/// them, so that type, padding and icons grow together.
///
/// @param percent 100 for the usual size
public record Zoom(int percent) {
    public static final Zoom NONE = new Zoom(100);
    private static final Pattern PIXELS = Pattern.compile("(-?\\d+(?:\\.\\d+)?)px");

    /// So many pixels of the usual size.
    public double of(double pixels) {
        return pixels * percent / 100;
    }

    /// The address of a style sheet in this size.
    ///
    /// @param resource its path on the class path
    String sheet(String resource) {
        if (percent == NONE.percent) {
            return Objects.requireNonNull(Zoom.class.getResource(resource), resource)
                    .toExternalForm();
        }
        byte[] scaled = scaled(read(resource)).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(scaled);
    }

    /// A style sheet with all its lengths multiplied.
    String scaled(String css) {
        return PIXELS.matcher(css).replaceAll(hit -> Matcher.quoteReplacement(length(hit.group(1))));
    }

    /// Hairlines stay hairlines.
    private String length(String number) {
        double pixels = Double.parseDouble(number);
        double scaled = Math.abs(pixels) <= 1 ? pixels : of(pixels);
        return String.format(Locale.ROOT, "%.2fpx", scaled);
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Zoom.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
