package org.tahrir.ui.fonts;

import com.sun.javafx.font.FontFallbackInfo;
import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.font.PrismFontFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The bundled face for emoji, loaded when the first character comes that no other bundled face has. It stands before
/// the system's fallbacks: those may have none, only some of the signs, or colours that software rendering leaves out.
final class EmojiFace {
    private static final String FILE = "/org/tahrir/ui/fonts/NotoEmoji_400Regular.ttf";
    private static final String FAMILY = "Noto Emoji";
    private static final float ANY_SIZE = 12;

    private EmojiFace() {}

    /// The fallbacks of a font with the emoji first.
    static FontFallbackInfo before(FontFallbackInfo others, PrismFontFactory factory) {
        FontResource face = load(factory);
        FontFallbackInfo all = new FontFallbackInfo();
        all.add(face.getFullName(), face.getFileName(), face);
        String[] names = others.getFontNames();
        String[] files = others.getFontFiles();
        FontResource[] fonts = others.getFonts();
        for (int i = 0; i < names.length; i++) {
            all.add(names[i], files[i], fonts[i]);
        }
        return all;
    }

    /// Whether a text may have signs of several characters: flags, families, shades of skin.
    static boolean mayJoin(char[] text) {
        for (char each : text) {
            if (Character.isHighSurrogate(each) || each == '\uFE0F') {
                return true;
            }
        }
        return false;
    }

    static boolean is(FontResource font) {
        return font.getFamilyName().equals(FAMILY);
    }

    private static FontResource load(PrismFontFactory factory) {
        try (InputStream in = Objects.requireNonNull(EmojiFace.class.getResourceAsStream(FILE))) {
            PGFont[] loaded = factory.loadEmbeddedFont(null, in, ANY_SIZE, false, false);
            return loaded[0].getFontResource();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
