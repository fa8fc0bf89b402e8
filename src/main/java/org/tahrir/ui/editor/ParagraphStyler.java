package org.tahrir.ui.editor;

import java.util.function.BiConsumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.tahrir.ui.fonts.SteadyLayout;

/// Gives a paragraph's TextFlow its base direction, indent and decoration nodes.
///
/// A TextFlow whose orientation is RTL has base direction RTL. One whose orientation is LTR takes the direction of its
/// first strong character, so a paragraph that must be LTR but starts with Arabic gets an invisible LEFT-TO-RIGHT MARK
/// in the layout. The document never contains it; [ParagraphGeometry] takes it out of all indices.
final class ParagraphStyler implements BiConsumer<TextFlow, ParagraphFormat> {
    static final String ANCHOR = "direction-anchor";
    private static final String RIGHT_TO_LEFT = "paragraph-rtl";
    private static final String LEFT_TO_RIGHT = "paragraph-ltr";
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";

    private BaseDirectionRule rule;
    /// How wide paragraphs are laid out. A new one that is as wide from the start has its lines broken once: a TextFlow
    /// that is asked for its height takes the width it has for its own again.
    private double width;

    ParagraphStyler(BaseDirectionRule rule) {
        this.rule = rule;
    }

    BaseDirectionRule rule() {
        return rule;
    }

    void setRule(BaseDirectionRule other) {
        rule = other;
    }

    /// Styles a paragraph again that has been styled before.
    void restyle(TextFlow flow, ParagraphFormat format) {
        flow.getChildren().removeIf(node -> node.getStyleClass().contains(ANCHOR));
        ParagraphDecor.detach(flow);
        flow.getStyleClass().removeAll(format.styleClasses());
        flow.getStyleClass().removeAll(RIGHT_TO_LEFT, LEFT_TO_RIGHT);
        accept(flow, format);
    }

    @Override
    public void accept(TextFlow flow, ParagraphFormat format) {
        SteadyLayout.giveTo(flow);
        flow.widthProperty().addListener((o, was, is) -> width = is.doubleValue());
        flow.resize(width, flow.getHeight());
        String text = textOf(flow);
        boolean rtl = rule.isRtl(format.direction(), text);
        flow.getStyleClass().addAll(format.styleClasses());
        ParagraphDecor.attach(flow, text, rtl, direct(flow, text, rtl), format);
    }

    /// Lets a TextFlow run one way, whatever its text begins with.
    ///
    /// @return how many characters were put before the text for that
    static int direct(TextFlow flow, String text, boolean rtl) {
        flow.setNodeOrientation(rtl ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        flow.setTextAlignment(TextAlignment.LEFT); // in a TextFlow LEFT means "start"
        flow.getStyleClass().add(rtl ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
        if (rtl || !startsFromTheRight(text)) {
            return 0;
        }
        Text mark = new Text(LEFT_TO_RIGHT_MARK);
        mark.getStyleClass().add(ANCHOR);
        flow.getChildren().addFirst(mark);
        return 1;
    }

    /// Whether the first strong character runs from right to left; digits, quotes, brackets and spaces are passed over.
    private static boolean startsFromTheRight(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            @Nullable Running running = Running.of(text.codePointAt(at));
            if (running == Running.FROM_LEFT || running == Running.FROM_RIGHT) {
                return running == Running.FROM_RIGHT;
            }
        }
        return false;
    }

    /// The paragraph's text; an embedded node counts as one object replacement character, as in the layout.
    private static String textOf(TextFlow flow) {
        StringBuilder text = new StringBuilder();
        for (Node child : flow.getChildren()) {
            if (child instanceof Text words) {
                text.append(words.getText());
            } else if (child.isManaged()) {
                text.append('\uFFFC');
            }
        }
        return text.toString();
    }
}
