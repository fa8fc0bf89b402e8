package org.tahrir.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

/// The screen the window is opened on, and the start of JavaFX on it.
public final class Display {
    private static final String HEADLESS = "Headless";
    private static volatile @Nullable Notice failed;

    private Display() {}

    /// Why no window can be opened here; empty when it seems that one can.
    ///
    /// @param environment the environment's variables
    public static Optional<Notice> obstacle(Map<String, String> environment) {
        boolean byX11 =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        boolean missing = isBlank(environment, "DISPLAY") && isBlank(environment, "WAYLAND_DISPLAY");
        return byX11 && missing && !isHeadless() ? Optional.of(Notice.of("window.no-display")) : Optional.empty();
    }

    /// Lets everything from now on be drawn in memory, on no display.
    public static void useNone() {
        System.setProperty("glass.platform", HEADLESS);
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    private static boolean isBlank(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").isBlank();
    }

    private static boolean isHeadless() {
        return HEADLESS.equals(System.getProperty("glass.platform"));
    }

    /// Starts JavaFX and does something on its thread, which must not throw: JavaFX would print it. What failed once
    /// fails again: JavaFX begins only once in a
    /// process.
    ///
    /// @throws TahrirException if there is no display, or a library that draws is missing
    static void start(Runnable begin) {
        Notice before = failed;
        if (before != null) {
            throw new TahrirException(TahrirException.Kind.REFUSED, before, null);
        }
        try {
            Platform.startup(begin);
        } catch (IllegalStateException awake) {
            Platform.runLater(begin);
        } catch (UnsupportedOperationException | LinkageError e) {
            throw failed(e);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof UnsupportedOperationException || e.getCause() instanceof LinkageError) {
                throw failed(e.getCause());
            }
            throw e;
        }
    }

    private static TahrirException failed(Throwable e) {
        TahrirException told = unable(e);
        failed = told.notice();
        return told;
    }

    /// The sentence for what kept JavaFX from drawing.
    static TahrirException unable(Throwable e) {
        String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        boolean display = said.contains("DISPLAY");
        Notice notice = display ? Notice.of("window.no-display") : Notice.of("window.no-graphics", firstLine(said));
        return new TahrirException(TahrirException.Kind.REFUSED, notice, e);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }
}
