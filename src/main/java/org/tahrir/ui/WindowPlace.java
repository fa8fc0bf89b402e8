package org.tahrir.ui;

import java.time.Duration;
import javafx.beans.InvalidationListener;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.tahrir.settings.WindowShape;
import org.tahrir.ui.work.Workplace;

/// Where the window stands on the screen, how large it is and how its columns stand: as it was left.
final class WindowPlace {
    private static final double LEAST_WIDTH = 760;
    private static final double LEAST_HEIGHT = 520;
    private static final double USUAL_WIDTH = 1440;
    private static final double USUAL_HEIGHT = 900;
    /// What the frame of a window and a panel of the system take.
    private static final double AROUND = 60;
    /// So much of a window must be on a screen for it to be found again.
    private static final double IN_SIGHT = 120;
    private static final Duration PAUSE = Duration.ofMillis(600);

    private final Stage stage;
    private final Workplace workplace;
    private Runnable cancel = () -> {};

    WindowPlace(Stage stage, Workplace workplace) {
        this.stage = stage;
        this.workplace = workplace;
    }

    /// Puts the window where it was left; in the middle if no screen is there any more, or all over a screen that has
    /// no room around it.
    void restore() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        WindowShape.Place left = workplace.settings().window().place();
        if (left == null || !isInSight(left)) {
            stage.setWidth(Math.min(USUAL_WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(USUAL_HEIGHT, screen.getHeight()));
            stage.centerOnScreen();
            stage.setMaximized(screen.getWidth() < USUAL_WIDTH + AROUND || screen.getHeight() < USUAL_HEIGHT + AROUND);
        } else {
            stage.setX(left.x());
            stage.setY(left.y());
            stage.setWidth(left.width());
            stage.setHeight(left.height());
        }
        if (workplace.settings().window().maximised()) {
            stage.setMaximized(true);
        }
    }

    /// The size the window will have on the screen, give or take its title bar.
    Dimension2D size() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return stage.isMaximized()
                ? new Dimension2D(screen.getWidth(), screen.getHeight())
                : new Dimension2D(stage.getWidth(), stage.getHeight());
    }

    /// Lets a frame's columns stand as they were left.
    void arrange(Frame frame) {
        WindowShape shape = workplace.settings().window();
        for (Columns.Column column : Columns.Column.values()) {
            Double width = shape.widths().get(column.code());
            if (width != null) {
                frame.shell().columns().setWidth(column, width);
            }
        }
        frame.shell().fold(shape.folded().contains(ViewCommands.FOLDED));
    }

    /// Takes note of where the window is moved to from now on.
    void follow() {
        InvalidationListener soon = o -> {
            cancel.run();
            cancel = workplace.delays().after(PAUSE, this::remember);
        };
        stage.xProperty().addListener(soon);
        stage.yProperty().addListener(soon);
        stage.widthProperty().addListener(soon);
        stage.heightProperty().addListener(soon);
        stage.maximizedProperty().addListener(soon);
    }

    /// Takes note of where the window stands now.
    void remember() {
        cancel.run();
        if (stage.isIconified() || !stage.isShowing()) {
            return;
        }
        workplace.change(settings -> settings.withWindow(this::shape));
    }

    private WindowShape shape(WindowShape before) {
        if (stage.isMaximized()) {
            return before.withMaximised(true);
        }
        return before.withMaximised(false)
                .withPlace(new WindowShape.Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }

    private static boolean isInSight(WindowShape.Place place) {
        return !Screen.getScreensForRectangle(
                        place.x() + IN_SIGHT / 2, place.y(), Math.max(1, place.width() - IN_SIGHT), IN_SIGHT)
                .isEmpty();
    }
}
