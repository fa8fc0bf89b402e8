package org.tahrir.ui.kit;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// A stroked icon on a 20 x 20 grid, coloured and sized by CSS. JavaFX mirrors shapes inside a right-to-left parent by
/// itself, so an icon with a direction simply inherits; every other one is pinned left-to-right.
public final class Icon extends Pane {
    private static final double SIDE = 20;
    private final Scale scale = new Scale();

    public enum Glyph {
        SEARCH("M13.5 8.5A5 5 0 1 1 3.5 8.5A5 5 0 1 1 13.5 8.5M12.2 12.2L17 17"),
        UNDO("M7 4L3.5 7.5L7 11M3.5 7.5H12A4.3 4.3 0 0 1 12 16H8", true),
        REDO("M13 4L16.5 7.5L13 11M16.5 7.5H8A4.3 4.3 0 0 0 8 16H12", true),
        LINK(
                "M8 12L12 8M9.5 6.2L11.6 4.1A3.1 3.1 0 0 1 15.9 8.4L13.8 10.5M10.5 13.8L8.4 15.9A3.1 3.1 0 0 1 4.1 11.6L6.2 9.5"),
        IMAGE("M3.5 4.5H16.5V15.5H3.5ZM3.5 13L7.5 9.5L11 12.5L13 11L16.5 13.5M12.5 7.5h.01"),
        LIST("M8 5.5H16.5M8 10H16.5M8 14.5H16.5M4 5.5h.01M4 10h.01M4 14.5h.01", true),
        QUOTE("M4 4.5V15.5M8 5.5H16.5M8 10H16.5M8 14.5H13", true),
        RTL_PARAGRAPH("M12 16.5V3.5M15 16.5V3.5M16.5 3.5H11A3 3 0 0 0 11 9.5H12M8.5 14H2.5M5 11.5L2.5 14L5 16.5"),
        LTR_PARAGRAPH("M6.5 16.5V3.5M9.5 16.5V3.5M11 3.5H5.5A3 3 0 0 0 5.5 9.5H6.5M12 14H18M15.5 11.5L18 14L15.5 16.5"),
        PLUS("M10 4.5V15.5M4.5 10H15.5"),
        GRIP("M7.5 5h.01M7.5 10h.01M7.5 15h.01M12.5 5h.01M12.5 10h.01M12.5 15h.01"),
        CLOSE("M5.5 5.5L14.5 14.5M14.5 5.5L5.5 14.5"),
        CHECK("M4 10.5L8 14.5L16 5.5"),
        ALERT("M10 4V11.5M10 15.5h.01"),
        CHEVRON("M6 8L10 12L14 8"),
        FORWARD("M4 10H16M11.5 5.5L16 10L11.5 14.5", true),
        BACK("M12 5L7 10L12 15", true),
        NEXT("M8 5L13 10L8 15", true),
        CALENDAR("M4 5.5H16V16H4ZM4 9H16M7.5 3.5V7M12.5 3.5V7"),
        PENCIL("M4 16L4.8 12.6L13.4 4L16 6.6L7.4 15.2ZM11.6 5.8L14.2 8.4"),
        EYE("M2.5 10C5 5.3 15 5.3 17.5 10C15 14.7 5 14.7 2.5 10ZM12.2 10A2.2 2.2 0 1 1 7.8 10A2.2 2.2 0 1 1 12.2 10"),
        RETURNED("M8 5L4 9L8 13M4 9H16V15.5", true),
        READY("M17 10A7 7 0 1 1 3 10A7 7 0 1 1 17 10M7 10.3L9.2 12.5L13.2 7.8"),
        EXPORTED("M10 12.5V3.5M6.5 7L10 3.5L13.5 7M4 11V16.5H16V11"),
        ALL("M3.5 6.5L10 3.5L16.5 6.5L10 9.5ZM3.5 10L10 13L16.5 10M3.5 13.5L10 16.5L16.5 13.5"),
        TRASH("M4 5.5H16M8 5.5V3.5H12V5.5M5.5 5.5L6.3 16.5H13.7L14.5 5.5M8.5 8.5V13.5M11.5 8.5V13.5"),
        SETTINGS(
                "M3.5 6H9M13 6H16.5M13 6A2 2 0 1 1 9 6A2 2 0 1 1 13 6M3.5 14H6M10 14H16.5M10 14A2 2 0 1 1 6 14A2 2 0 1 1 10 14"),
        DETAILS("M5 3.5H12L15 6.5V16.5H5ZM8 9.5H12M8 12.8H12"),
        NOTES("M4 4.5H16V13H9.5L6 16V13H4Z", true),
        HISTORY("M17 10A7 7 0 1 1 3 10A7 7 0 1 1 17 10M10 6V10L12.8 11.8"),
        COLUMNS("M3.5 4.5H16.5V15.5H3.5ZM8 4.5V15.5", true),
        PERSON("M13 7A3 3 0 1 1 7 7A3 3 0 1 1 13 7M4 16.5C4.5 11.5 15.5 11.5 16 16.5"),
        FILTER("M4 5.5H16M6.5 10H13.5M8.8 14.5H11.2"),
        PREVIOUS("M6 12L10 8L14 12"),
        NUMBERS(
                "M9 5.5H16.5M9 10H16.5M9 14.5H16.5M3.5 4.5L4.8 3.8V7.2M3.6 12.6C4 11.6 6 11.8 5.8 13C5.6 14 4.2 14.6 3.6 15.6H6",
                true),
        LOCK("M5 9H15V16.5H5ZM7 9V6.5A3 3 0 0 1 13 6.5V9M10 12V13.5"),
        MORE("M4.5 10h.01M10 10h.01M15.5 10h.01"),
        COMMAND("M5 5.5L9.5 10L5 14.5M11 15H16", true);

        private final String path;
        private final boolean directional;

        Glyph(String path) {
            this(path, false);
        }

        Glyph(String path, boolean directional) {
            this.path = path;
            this.directional = directional;
        }
    }

    public Icon(Glyph glyph) {
        SVGPath shape = new SVGPath();
        shape.setContent(glyph.path);
        shape.getStyleClass().add("icon-shape");
        getStyleClass().addAll("icon", "icon-" + glyph.name().toLowerCase(java.util.Locale.ROOT));
        shape.getTransforms().add(scale);
        getChildren().add(shape);
        setMinSize(SIDE, SIDE);
        setPrefSize(SIDE, SIDE);
        setMaxSize(SIDE, SIDE);
        setMouseTransparent(true);
        if (!glyph.directional) setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Override
    protected void layoutChildren() {
        scale.setX(getWidth() / SIDE);
        scale.setY(getHeight() / SIDE);
        super.layoutChildren();
    }
}
