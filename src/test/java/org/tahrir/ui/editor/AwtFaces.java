package org.tahrir.ui.editor;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Map;
import java.util.Objects;

/// The faces of the trial's letters as java.awt knows them.
final class AwtFaces {
    private static final Font LETTERS = font("NotoNaskhArabic_400Regular.ttf");
    private static final Font EMOJI = font("NotoEmoji_400Regular.ttf");

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private AwtFaces() {}

    private static Font font(String file) {
        try (InputStream in =
                Objects.requireNonNull(AwtFaces.class.getResourceAsStream("/org/tahrir/ui/fonts/" + file))) {
            return Font.createFont(Font.TRUETYPE_FONT, in)
                    .deriveFont((float) GeometryTrial.LETTERS)
                    .deriveFont(Map.of(
                            TextAttribute.KERNING,
                            TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES,
                            TextAttribute.LIGATURES_ON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How much nearer two letters stand than each alone is wide.
    static double kerning(String pair) {
        return Math.abs(advance(pair.substring(0, 1)) + advance(pair.substring(1)) - advance(pair));
    }

    private static double advance(String text) {
        return new TextLayout(text, LETTERS, CONTEXT).getAdvance();
    }

    /// A paragraph for java.awt, with the face each letter has in ours.
    static AttributedString dressed(String text, boolean rtl) {
        AttributedString dressed = new AttributedString(text);
        dressed.addAttribute(TextAttribute.RUN_DIRECTION, rtl);
        dressed.addAttribute(TextAttribute.FONT, LETTERS);
        for (int at = 0; at < text.length(); ) {
            int end = TextBreaks.clusterEnd(text, at);
            if (!LETTERS.canDisplay(text.codePointAt(at)) && EMOJI.canDisplay(text.codePointAt(at))) {
                dressed.addAttribute(TextAttribute.FONT, EMOJI, at, end);
            }
            at = end;
        }
        return dressed;
    }
}
