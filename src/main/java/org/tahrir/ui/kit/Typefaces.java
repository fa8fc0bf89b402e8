package org.tahrir.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/// Loads the bundled faces once. CSS then names the family; the Font object returned is not used, it has no fallback.
public final class Typefaces {
    private static final String[] FILES = {
        "NotoSansArabic_400Regular", "NotoSansArabic_700Bold", "NotoNaskhArabic_400Regular", "NotoNaskhArabic_700Bold"
    };

    private Typefaces() {}

    public static void load() {
        for (String file : FILES) {
            try (InputStream in = Typefaces.class.getResourceAsStream("/org/tahrir/ui/fonts/" + file + ".ttf")) {
                if (Font.loadFont(in, 12) == null) throw new IllegalStateException(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
