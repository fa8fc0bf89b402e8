package org.tahrir.ui.intake;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.util.Pair;
import org.jspecify.annotations.Nullable;
import org.tahrir.ui.Screen;

/// Drags things over a node and drops them, as another program would.
public final class Dropping {
    private final Map<DataFormat, Object> content = new HashMap<>();

    public static Dropping files(List<Path> files) {
        Dropping dropping = new Dropping();
        dropping.content.put(DataFormat.FILES, files.stream().map(Path::toFile).toList());
        return dropping;
    }

    public static Dropping text(String text) {
        Dropping dropping = new Dropping();
        dropping.content.put(DataFormat.PLAIN_TEXT, text);
        return dropping;
    }

    public static Dropping html(String html, String text) {
        Dropping dropping = text(text);
        dropping.content.put(DataFormat.HTML, html);
        return dropping;
    }

    /// Drags over a node.
    ///
    /// @return whether it would be taken there
    public boolean over(Node node, @Nullable Object source) {
        return fire(DragEvent.DRAG_OVER, node, source).isAccepted();
    }

    /// Drops on a node.
    ///
    /// @return whether it was taken
    public boolean on(Node node) {
        return fire(DragEvent.DRAG_DROPPED, node, null).isDropCompleted();
    }

    private DragEvent fire(EventType<DragEvent> type, Node node, @Nullable Object source) {
        return Screen.get(() -> {
            Dragboard board = DragboardHelper.createDragboard(new Board());
            DragEvent[] seen = new DragEvent[1];
            DragEvent event = new DragEvent(null, node, type, board, 5, 5, 5, 5, TransferMode.COPY, source, node, null);
            javafx.event.EventHandler<DragEvent> watch = at -> seen[0] = at;
            node.getScene().addEventFilter(type, watch);
            Event.fireEvent(node, event);
            node.getScene().removeEventFilter(type, watch);
            return seen[0];
        });
    }

    private final class Board implements TKClipboard {
        @Override
        public Set<DataFormat> getContentTypes() {
            return content.keySet();
        }

        @Override
        @SafeVarargs
        public final boolean putContent(Pair<DataFormat, Object>... more) {
            return false;
        }

        @Override
        public @Nullable Object getContent(DataFormat format) {
            return content.get(format);
        }

        @Override
        public boolean hasContent(DataFormat format) {
            return content.containsKey(format);
        }

        @Override
        public Set<TransferMode> getTransferModes() {
            return EnumSet.of(TransferMode.COPY);
        }

        @Override
        public void setDragView(Image image) {}

        @Override
        public void setDragViewOffsetX(double x) {}

        @Override
        public void setDragViewOffsetY(double y) {}

        @Override
        public @Nullable Image getDragView() {
            return null;
        }

        @Override
        public double getDragViewOffsetX() {
            return 0;
        }

        @Override
        public double getDragViewOffsetY() {
            return 0;
        }
    }
}
