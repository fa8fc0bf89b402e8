package org.tahrir.ui.fonts;

import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.PrismFontFile;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/// HarfBuzz faces by JavaFX font, each opened once from the font's own file (also the temporary file of
/// `Font.loadFont`). A face lives no longer than the JavaFX font it belongs to.
final class FaceCache {

    private static final Method FONT_INDEX = fontIndexGetter();
    private static final Map<FontResource, Optional<HarfBuzz.Face>> FACES =
            Collections.synchronizedMap(new WeakHashMap<>());

    private FaceCache() {}

    /// The face for a single (not composite) font, or null if its file cannot be read as a font.
    static HarfBuzz.@Nullable Face get(FontResource resource) {
        return FACES.computeIfAbsent(resource, FaceCache::open).orElse(null);
    }

    private static Optional<HarfBuzz.Face> open(FontResource resource) {
        String file = resource.getFileName();
        return file == null ? Optional.empty() : Optional.ofNullable(HarfBuzz.open(file, index(resource)));
    }

    /// Which font of a collection (.ttc) it is.
    private static int index(FontResource resource) {
        try {
            return resource instanceof PrismFontFile file ? (int) FONT_INDEX.invoke(file) : 0;
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Method fontIndexGetter() {
        try {
            Method method = PrismFontFile.class.getDeclaredMethod("getFontIndex");
            method.setAccessible(true);
            return method;
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
