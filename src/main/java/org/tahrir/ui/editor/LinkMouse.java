package org.tahrir.ui.editor;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.tahrir.settings.Messages;
import org.tahrir.text.Mark;

/// What the mouse does on the links of a body: resting on one it says where it leads, with Ctrl a click opens it. A
/// plain click puts the caret there, as in all text.
final class LinkMouse {
    private final BodyArea area;
    private final MarkEdits marks;
    private final Messages words;
    private Consumer<Mark.Link> opened = link -> {};

    LinkMouse(BodyArea area, MarkEdits marks, Messages words) {
        this.area = area;
        this.marks = marks;
        this.words = words;
        area.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        HoverTip.add(area, this::tip);
    }

    void onOpen(Consumer<Mark.Link> listener) {
        opened = listener;
    }

    private void clicked(MouseEvent click) {
        if (click.isShortcutDown() && click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
            linkAt(click.getSceneX(), click.getSceneY()).ifPresent(link -> {
                click.consume();
                opened.accept(link);
            });
        }
    }

    private String tip(MouseEvent mouse) {
        return isOnLink(mouse)
                ? linkAt(mouse.getSceneX(), mouse.getSceneY())
                        .map(link -> told(link, words))
                        .orElse("")
                : "";
    }

    /// Where a link leads, in words.
    static String told(Mark.Link link, Messages words) {
        return switch (link) {
            case Mark.WebLink web -> words.text("editor.link-web", web.href());
            case Mark.StoryLink ignored -> words.text("editor.link-story");
        };
    }

    private Optional<Mark.Link> linkAt(double sceneX, double sceneY) {
        Point2D at = area.sceneToLocal(sceneX, sceneY);
        return marks.linkAt(area.hit(at.getX(), at.getY()));
    }

    /// Asked before the exact place is worked out, since the mouse moves often.
    private static boolean isOnLink(MouseEvent mouse) {
        return mouse.getPickResult().getIntersectedNode() instanceof Text text
                && text.getStyleClass().contains(ProseArea.LINK);
    }
}
