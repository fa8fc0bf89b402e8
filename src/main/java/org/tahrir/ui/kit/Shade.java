package org.tahrir.ui.kit;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderImage;
import javafx.scene.layout.BorderRepeat;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;

/// The soft shadow of a large panel: a region behind it that follows its place and size and is drawn from a picture
/// of its own. As an effect of the panel it would be blurred anew whenever a word in the panel changes, which takes 40
/// ms for a sheet where no graphics card helps. It can't be met by the mouse. The style sheets say how dark it is.
public final class Shade extends Region {
    private final Region panel;
    private final int reach;
    private final double drop;
    private final InvalidationListener moved = panel -> follow(); // the panel may outlive its shadow

    private Shade(Region panel, int reach, double drop) {
        this.panel = panel;
        this.reach = reach;
        this.drop = drop;
    }

    /// A shadow to be put into the panel's parent, before it.
    ///
    /// @param reach how far it is to be seen beyond the panel's edges, in pixels; a panel is at least twice as wide and
    ///     high
    /// @param drop how much deeper than the panel it lies, in pixels
    public static Shade under(Region panel, int reach, double drop, String... styles) {
        Shade shade = new Shade(panel, reach, drop);
        shade.getStyleClass().add("shade");
        shade.getStyleClass().addAll(styles);
        shade.setManaged(false);
        shade.setMouseTransparent(true);
        shade.setAccessibleRole(AccessibleRole.NODE);
        shade.visibleProperty().bind(panel.visibleProperty());
        shade.setBorder(new Border(new BorderImage(
                picture(reach),
                new BorderWidths(2 * reach),
                Insets.EMPTY,
                new BorderWidths(2 * reach),
                false,
                BorderRepeat.STRETCH,
                BorderRepeat.STRETCH)));
        WeakInvalidationListener moved = new WeakInvalidationListener(shade.moved);
        panel.layoutXProperty().addListener(moved);
        panel.layoutYProperty().addListener(moved);
        panel.layoutBoundsProperty().addListener(moved);
        shade.follow();
        return shade;
    }

    private void follow() {
        Bounds size = panel.getLayoutBounds();
        resizeRelocate(
                panel.getLayoutX() - reach,
                panel.getLayoutY() - reach + drop,
                size.getWidth() + 2 * reach,
                size.getHeight() + 2 * reach);
    }

    /// A black square blurred, with one column and one row in its middle to be stretched. Each shadow has its own: a
    /// picture holds on to every region that draws it.
    private static Image picture(int reach) {
        double[] slope = slope(reach);
        int size = slope.length;
        WritableImage picture = new WritableImage(size, size);
        PixelWriter writer = picture.getPixelWriter();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                writer.setArgb(x, y, (int) Math.round(255 * slope[x] * slope[y]) << 24);
            }
        }
        return picture;
    }

    /// How an edge is blurred by a Gaussian of three standard deviations' reach: from 0 outside to 1 inside, and back.
    private static double[] slope(int reach) {
        double[] slope = new double[4 * reach + 1];
        double sum = 0;
        for (int at = 0; at <= 2 * reach; at++) {
            double deviations = 3.0 * (at - reach) / reach;
            sum += Math.exp(-deviations * deviations / 2);
            slope[at] = sum;
        }
        for (int at = 0; at <= 2 * reach; at++) {
            slope[at] /= sum;
            slope[slope.length - 1 - at] = slope[at];
        }
        return slope;
    }
}
