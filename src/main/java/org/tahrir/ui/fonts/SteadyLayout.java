package org.tahrir.ui.fonts;

import com.sun.javafx.geom.BaseBounds;
import com.sun.javafx.scene.text.GlyphList;
import com.sun.javafx.scene.text.TextSpan;
import com.sun.javafx.text.PrismTextLayout;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import javafx.scene.text.TextFlow;

/// A text layout that is made once where JavaFX's own would be made several times. It stays valid when it is told the
/// width it has: JavaFX's own shapes and breaks a right-to-left text anew then, and a TextFlow tells its width each
/// time its height is asked for. And until somebody asks how large the text is, nothing has a place in it: RichTextFX
/// asks in each new paragraph, before it has its font, for the places of a caret and a selection that nobody sees.
public final class SteadyLayout extends PrismTextLayout {
    private static final System.Logger LOG = System.getLogger(SteadyLayout.class.getName());
    /// JavaFX keeps short texts; those of a TextFlow it doesn't.
    private static final int NO_CACHE = 0;

    private final TextFlow flow;
    private float width = -1;
    private boolean measured;

    private SteadyLayout(TextFlow flow) {
        super(NO_CACHE);
        this.flow = flow;
    }

    /// Gives a TextFlow such a layout. Where that can't be done it keeps its own, and is only slower.
    public static void giveTo(TextFlow flow) {
        try {
            Field layout = TextFlow.class.getDeclaredField("layout");
            layout.setAccessible(true);
            layout.set(flow, new SteadyLayout(flow));
            flow.requestLayout(); // which also has it given the text
        } catch (ReflectiveOperationException | RuntimeException changed) {
            LOG.log(Level.DEBUG, "Text is laid out again at each question for its height", changed);
        }
    }

    @Override
    public boolean setWrapWidth(float wanted) {
        if (wanted == width) {
            return false;
        }
        width = wanted;
        return super.setWrapWidth(wanted);
    }

    @Override
    public BaseBounds getBounds() {
        if (!measured) {
            measured = true;
            flow.requestLayout();
        }
        return super.getBounds();
    }

    @Override
    public BaseBounds getBounds(TextSpan span, BaseBounds bounds) {
        return measured ? super.getBounds(span, bounds) : bounds.makeEmpty();
    }

    @Override
    public GlyphList[] getRuns() {
        return measured ? super.getRuns() : new GlyphList[0];
    }

    @Override
    public CaretGeometry getCaretGeometry(int offset, boolean leading) {
        return measured ? super.getCaretGeometry(offset, leading) : new CaretGeometry.Single(0, 0, 0);
    }

    @Override
    public void getRange(int start, int end, int type, GeometryCallback client) {
        if (measured) {
            super.getRange(start, end, type, client);
        } else {
            client.addRectangle(0, 0, 0, 0); // where a selection ends in the next paragraph, one is taken for granted
        }
    }

    @Override
    public Hit getHitInfo(float x, float y) {
        return measured ? super.getHitInfo(x, y) : new Hit(0, 0, true);
    }
}
