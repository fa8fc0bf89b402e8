package org.tahrir.ui.editor;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.tahrir.text.BlockKind;

/// Our own paint of one paragraph: unmanaged nodes in its TextFlow, below and above the text, that scroll with it.
final class ParagraphDecor {
    private static final Object KEY = new Object();

    /// In paint order. The ones before TEXT lie below the text.
    enum Layer {
        COMMENT,
        SEARCH,
        SELECTION,
        QUOTE_BAR,
        MISTAKE,
        DOUBT,
        SPACES,
        SIGNS,
        CARET;

        boolean below() {
            return compareTo(QUOTE_BAR) < 0;
        }
    }

    final TextFlow flow;
    final String text;
    final boolean rtl;
    final int anchorLength;
    final ParagraphFormat format;
    final Text listMark = new Text();
    private final Map<Layer, Path> paths = new EnumMap<>(Layer.class);
    private final Group below = layerGroup(1);
    private final Group above = layerGroup(-1);
    /// What nobody sees in it, where that is shown.
    List<Sign> signs = List.of();
    private @Nullable Object painted;
    private @Nullable Object signed;
    private @Nullable ParagraphGeometry geometry;

    private ParagraphDecor(TextFlow flow, String text, boolean rtl, int anchorLength, ParagraphFormat format) {
        this.flow = flow;
        this.text = text;
        this.rtl = rtl;
        this.anchorLength = anchorLength;
        this.format = format;
    }

    static void attach(TextFlow flow, String text, boolean rtl, int anchorLength, ParagraphFormat format) {
        ParagraphDecor decor = new ParagraphDecor(flow, text, rtl, anchorLength, format);
        if (format.kind() instanceof BlockKind.Item) {
            decor.listMark.getStyleClass().setAll("list-mark");
            decor.above.getChildren().add(decor.listMark);
        }
        flow.getChildren().addAll(decor.below, decor.above);
        flow.getProperties().put(KEY, decor);
        flow.needsLayoutProperty().addListener((o, was, is) -> {
            decor.painted = null;
            decor.signed = null;
            decor.geometry = null;
        });
        flow.widthProperty().addListener(o -> decor.geometry = null);
    }

    static void detach(TextFlow flow) {
        ParagraphDecor decor = of(flow);
        flow.getChildren().removeAll(decor.below, decor.above);
        flow.getProperties().remove(KEY);
    }

    static ParagraphDecor of(TextFlow flow) {
        return (ParagraphDecor) Objects.requireNonNull(flow.getProperties().get(KEY));
    }

    /// Where its characters are, as it is laid out now.
    ParagraphGeometry geometry() {
        ParagraphGeometry known = geometry;
        if (known == null || flow.isNeedsLayout()) {
            known = new ParagraphGeometry(this);
            geometry = known;
        }
        return known;
    }

    /// The font the paragraph begins with.
    Font font() {
        return firstWords().map(Text::getFont).orElseGet(Font::getDefault);
    }

    /// The first of its text nodes; a paragraph of pictures has none.
    Optional<Text> firstWords() {
        for (Node child : flow.getChildren()) {
            if (child instanceof Text words && !words.getStyleClass().contains(ParagraphStyler.ANCHOR)) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    /// The path of a layer, made when it is first asked for: most paragraphs need few, and each costs at every key.
    Path path(Layer layer) {
        return paths.computeIfAbsent(layer, this::added);
    }

    private Path added(Layer layer) {
        Path path = new Path();
        String name = layer.name().toLowerCase(Locale.ROOT).replace('_', '-');
        path.getStyleClass().setAll("decor", "decor-" + name);
        int beneath = (int) paths.keySet().stream()
                .filter(other -> other.below() == layer.below() && other.compareTo(layer) < 0)
                .count();
        (layer.below() ? below : above).getChildren().add(beneath, path);
        path.applyCss(); // it is painted before the next time all is styled
        return path;
    }

    void set(Layer layer, List<PathElement> elements) {
        if (!elements.isEmpty() || paths.containsKey(layer)) {
            path(layer).getElements().setAll(elements);
        }
    }

    /// Remembers what the paint was made from; answers false when it is up to date.
    boolean needsPaint(Object state) {
        if (state.equals(painted)) return false;
        painted = state;
        return true;
    }

    /// The same for the signs nobody sees, which stay where they are while the caret moves.
    boolean needsSigns(Object state) {
        if (state.equals(signed)) return false;
        signed = state;
        return true;
    }

    private static Group layerGroup(double viewOrder) {
        Group group = new Group();
        group.setManaged(false);
        group.setMouseTransparent(true);
        group.setAutoSizeChildren(false);
        group.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // physical coordinates, also in an RTL flow
        group.setViewOrder(viewOrder);
        return group;
    }
}
