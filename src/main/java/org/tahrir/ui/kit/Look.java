package org.tahrir.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.tahrir.settings.Theme;

/// Light or dark: AtlantaFX below, our tokens above it, our component rules on top.
public enum Look {
    LIGHT,
    DARK;

    /// The rules of the window's parts, later ones above earlier ones.
    public static final List<String> RULES = List.of(
            "base",
            "controls",
            "sheets",
            "writing",
            "topbar",
            "library",
            "paper",
            "editor",
            "inspector",
            "publish",
            "intake",
            "preferences");

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
        applyTo(scene, Zoom.NONE);
    }

    /// Replaces theme, tokens and size.
    public void applyTo(Scene scene, Zoom zoom) {
        String theme = Objects.requireNonNull(
                (this == DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS());
        if (!theme.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(theme);
        }
        List<String> sheets = new ArrayList<>();
        Stream.concat(Stream.of("tokens-" + name().toLowerCase(Locale.ROOT)), RULES.stream())
                .forEach(name -> sheets.add(zoom.sheet("/org/tahrir/ui/css/" + name + ".css")));
        scene.getStylesheets().setAll(sheets);
    }
}
