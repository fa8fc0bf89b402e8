package org.tahrir.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.tahrir.settings.Theme;

/// Light or dark: AtlantaFX below, our tokens above it, our component rules on top.
public enum Look {
    LIGHT,
    DARK;

    private static final List<String> RULES = List.of(
            "base", "writing", "topbar", "library", "paper", "editor", "inspector", "publish", "intake", "preferences");

    /// The look that a person likes; when they leave it to the system, as the system is now.
    public static Look of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
        };
    }

    /// Replaces theme and tokens; may be called again while the window is open.
    public void applyTo(Scene scene) {
        var theme = this == DARK ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheetBSS());
        scene.getStylesheets().setAll(css("tokens-" + name().toLowerCase(Locale.ROOT)));
        for (String rule : RULES) scene.getStylesheets().add(css(rule));
    }

    private static String css(String name) {
        return Objects.requireNonNull(Look.class.getResource("/org/tahrir/ui/css/" + name + ".css"), name)
                .toExternalForm();
    }
}
