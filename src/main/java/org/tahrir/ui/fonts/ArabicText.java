package org.tahrir.ui.fonts;

import com.sun.javafx.font.PrismFontFactory;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Makes JavaFX on Linux draw Arabic right. Call [#install] once, first thing in `main`, before anything
/// of JavaFX is touched. It never throws: where one of its assumptions does not hold it logs why and leaves JavaFX as
/// it is.
public final class ArabicText {

    /// What is in force after [#install].
    public enum Shaping {
        /// JavaFX as shipped: not Linux, or a JavaFX this class does not know.
        STOCK,
        /// JavaFX's own shaping, kept from crashing when a line wraps.
        CRASH_GUARD,
        /// Our own shaping with HarfBuzz.
        HARFBUZZ
    }

    private static final System.Logger LOG = System.getLogger(ArabicText.class.getName());
    /// Set to one of the [Shaping] names to choose by hand, for support cases.
    private static final String PROPERTY = "tahrir.shaping";
    /// JavaFX releases the tests have been run with. Others of the same feature release are trusted to be alike.
    static final Set<String> TRIED_RELEASES = Set.of("26.0.2");

    private static final String EXPECTED_FACTORY = "com.sun.javafx.font.freetype.FTFactory";
    private static final String EXPECTED_LAYOUT = "com.sun.javafx.font.freetype.PangoGlyphLayout";

    private static @Nullable Shaping inForce;

    private ArabicText() {}

    /// Installs the best shaping that works here; called again, it only answers which that was.
    public static synchronized Shaping install() {
        Shaping known = inForce;
        if (known == null) {
            known = installFor(wanted());
            inForce = known;
        }
        return known;
    }

    private static Shaping installFor(Shaping wanted) {
        if (wanted == Shaping.STOCK) {
            return Shaping.STOCK;
        }
        try {
            return tryInstall(wanted);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError failure) {
            LOG.log(Level.WARNING, "Arabic shaping was not installed; JavaFX stays as it is", failure);
            return Shaping.STOCK;
        }
    }

    private static Shaping wanted() {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux")) {
            return Shaping.STOCK;
        }
        try {
            return Shaping.valueOf(
                    System.getProperty(PROPERTY, Shaping.HARFBUZZ.name()).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            LOG.log(Level.WARNING, PROPERTY + " is none of STOCK, CRASH_GUARD, HARFBUZZ");
            return Shaping.HARFBUZZ;
        }
    }

    private static Shaping tryInstall(Shaping wanted) throws ReflectiveOperationException {
        String release = com.sun.javafx.runtime.VersionInfo.getVersion();
        if (TRIED_RELEASES.stream().noneMatch(tried -> featureOf(tried).equals(featureOf(release)))) {
            LOG.log(Level.WARNING, "JavaFX " + release + " is not known; JavaFX stays as it is");
            return Shaping.STOCK;
        }
        PrismFontFactory original = PrismFontFactory.getFontFactory();
        if (!original.getClass().getName().equals(EXPECTED_FACTORY)) {
            LOG.log(
                    Level.WARNING,
                    "Unexpected font factory " + original.getClass().getName());
            return Shaping.STOCK;
        }
        Shaping shaping = wanted == Shaping.HARFBUZZ && harfBuzzWorks() ? Shaping.HARFBUZZ : Shaping.CRASH_GUARD;
        UnaryOperator<GlyphLayout> replacement =
                shaping == Shaping.HARFBUZZ ? stock -> new ArabicGlyphLayout() : ArabicText::guarded;
        Field singleton = PrismFontFactory.class.getDeclaredField("theFontFactory");
        singleton.setAccessible(true);
        boolean installed = false;
        singleton.set(null, new GlyphLayoutFontFactory(original, replacement));
        try {
            installed = isUsed();
        } finally {
            if (!installed) {
                singleton.set(null, original);
            }
        }
        if (!installed) {
            LOG.log(Level.WARNING, "JavaFX had made its text layout before; call install() earlier");
            return Shaping.STOCK;
        }
        LOG.log(Level.DEBUG, () -> "Shaping: " + shaping + ", JavaFX " + release);
        return shaping;
    }

    private static String featureOf(String release) {
        return release.replaceFirst("[.+-].*", "");
    }

    private static GlyphLayout guarded(GlyphLayout stock) {
        return stock.getClass().getName().equals(EXPECTED_LAYOUT) ? new WrapCrashGuard(stock) : stock;
    }

    /// Loads the library and walks through the run class once, so that a changed JavaFX shows here and not later.
    private static boolean harfBuzzWorks() {
        try {
            LOG.log(Level.DEBUG, "HarfBuzz " + HarfBuzz.version());
            HarfBuzz.scriptOf(0x628);
            GlyphRow row = new GlyphRow(2);
            row.chars[0] = 1;
            Arrays.fill(row.advances, 1);
            char[] text = {0x628, 0x628};
            ShapedRun run = new ShapedRun(0, 2, (byte) 1, null, 0, new LineBreaks(text, (byte) 1));
            run.setGlyphs(row, text);
            return run.getWidth() == 2
                    && run.getXAtOffset(1, true) == 1
                    && run.split(1) instanceof ShapedRun rest
                    && rest.getWidth() == 1;
        } catch (RuntimeException | LinkageError failure) {
            LOG.log(Level.WARNING, "HarfBuzz cannot be used", failure);
            return false;
        }
    }

    private static boolean isUsed() {
        GlyphLayout layout = GlyphLayoutManager.getInstance();
        boolean ours = layout instanceof ArabicGlyphLayout || layout instanceof WrapCrashGuard;
        layout.dispose();
        return ours;
    }
}
