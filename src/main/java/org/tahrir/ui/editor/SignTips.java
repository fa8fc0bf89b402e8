package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import org.tahrir.settings.Messages;

/// Names the signs nobody sees, where they are shown, when the mouse rests on one.
final class SignTips {
    /// How near to a sign without width the mouse must be, in ems.
    private static final double NEAR = 0.3;

    private final BidiTextArea<?, ?> area;

    SignTips(BidiTextArea<?, ?> area) {
        this.area = area;
        HoverTip.add(area, this::names);
    }

    private String names(MouseEvent mouse) {
        return Sight.of(area)
                .map(sight -> names(mouse.getSceneX(), mouse.getSceneY(), sight.words()))
                .orElse("");
    }

    /// The names of the signs at a place of the scene, one a line; "" where there is none.
    String names(double sceneX, double sceneY, Messages words) {
        List<Sign> at = new ArrayList<>();
        area.views().forEachVisible((decor, paragraph) -> {
            Point2D point = decor.flow.sceneToLocal(sceneX, sceneY);
            double near = NEAR * decor.font().getSize();
            decor.signs.stream()
                    .filter(sign -> sign.isAt(point.getX(), point.getY(), near))
                    .forEach(at::add);
        });
        boolean onMark = at.stream().anyMatch(sign -> !sign.kind().isWide());
        return at.stream()
                .filter(sign -> !(onMark && sign.kind().isWide()))
                .map(sign -> name(sign, words))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String name(Sign sign, Messages words) {
        return words.text(
                "editor.sign." + sign.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
