package org.tahrir.ui.fonts;

import com.sun.javafx.font.FontFallbackInfo;
import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.PrismFontFactory;
import com.sun.javafx.font.PrismFontFile;
import com.sun.javafx.text.GlyphLayout;
import java.lang.reflect.Method;
import java.util.function.UnaryOperator;

/// JavaFX's font factory for Linux with two changes: which object shapes text, and that emoji come from a bundled face.
/// All else is asked of the original.
final class GlyphLayoutFontFactory extends PrismFontFactory {

    private final PrismFontFactory original;
    private final UnaryOperator<GlyphLayout> replacement;
    private final Method createFontFile;
    private final Method registerEmbeddedFont;

    /// @param replacement gets a new layout of the original factory and answers the one to use
    GlyphLayoutFontFactory(PrismFontFactory original, UnaryOperator<GlyphLayout> replacement)
            throws ReflectiveOperationException {
        this.original = original;
        this.replacement = replacement;
        createFontFile = original.getClass()
                .getDeclaredMethod(
                        "createFontFile",
                        String.class,
                        String.class,
                        int.class,
                        boolean.class,
                        boolean.class,
                        boolean.class);
        createFontFile.setAccessible(true);
        registerEmbeddedFont = original.getClass().getDeclaredMethod("registerEmbeddedFont", String.class);
        registerEmbeddedFont.setAccessible(true);
    }

    @Override
    public GlyphLayout createGlyphLayout() {
        return replacement.apply(original.createGlyphLayout());
    }

    @Override
    protected PrismFontFile createFontFile(
            String name, String file, int index, boolean register, boolean embedded, boolean copy)
            throws ReflectiveOperationException {
        return (PrismFontFile) call(createFontFile, name, file, index, register, embedded, copy);
    }

    @Override
    protected boolean registerEmbeddedFont(String path) {
        try {
            return (boolean) call(registerEmbeddedFont, path);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public boolean isLCDTextSupported() {
        return original.isLCDTextSupported();
    }

    @Override
    public FontFallbackInfo getFallbacks(FontResource primary) {
        return EmojiFace.before(original.getFallbacks(primary), this);
    }

    private Object call(Method method, Object... arguments) throws ReflectiveOperationException {
        return method.invoke(original, arguments);
    }
}
