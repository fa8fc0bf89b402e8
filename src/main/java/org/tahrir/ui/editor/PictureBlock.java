package org.tahrir.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;

/// A picture in the text with its words below it: caption, credit, and the alternative text without which it can't be
/// exported.
final class PictureBlock extends ObjectView {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final double MOST_OF_VIEWPORT = 0.6;
    private static final double WAITING = 180;
    private static final Insets SIZES_MARGIN = new Insets(5);

    private final ImageView image = new ImageView();
    private final Label state = new Label();
    private final PictureSizes sizes;
    private final StackPane frame = new StackPane(state, image);
    private final BidiField caption;
    private final BidiField credit;
    private final BidiField alt;
    private final HBox altRow;
    private final Icon missing = new Icon(Icon.Glyph.ALERT);
    private Block.Picture picture;
    /// What must stay on screen when the picture comes and takes its room.
    private Optional<BidiTextArea<?, ?>> sought = Optional.empty();

    PictureBlock(ObjectHost host, long id, Block.Picture picture) {
        super(host, id, "picture-block");
        this.picture = picture;
        Messages words = host.words();
        sizes = new PictureSizes(words, this::resize);
        StackPane.setAlignment(sizes, Pos.TOP_RIGHT);
        StackPane.setMargin(sizes, SIZES_MARGIN);
        frame.getChildren().add(sizes);
        caption = field(words.text("editor.caption-prompt"), "picture-caption");
        credit = field(words.text("editor.credit-prompt"), "picture-credit");
        alt = field(words.text("editor.alt-prompt"), "picture-alt");
        altRow = row(words.text("editor.alt"), alt);
        altRow.getStyleClass().add("picture-alt-row");
        altRow.getChildren().add(1, missing);
        missing.managedProperty().bind(missing.visibleProperty());
        VBox fields =
                new VBox(row(words.text("editor.caption"), caption), row(words.text("editor.credit"), credit), altRow);
        fields.getStyleClass().add("picture-words");
        frame.getStyleClass().add("picture-frame");
        frame.setMinHeight(WAITING);
        state.getStyleClass().add("picture-state");
        state.setText(words.text("editor.picture-loading"));
        image.setPreserveRatio(true);
        image.setSmooth(true);
        content().getChildren().addAll(frame, fields);
        content().insetsProperty().addListener((o, was, is) -> scale());
        frame.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> host.select(id));
        Parts.hear(this, host.column(), width -> scale());
        Parts.hear(this, host.viewport(), height -> scale());
        listen(caption, "caption");
        listen(credit, "credit");
        listen(alt, "alt");
        show(picture);
        host.load(picture.media(), this::showImage);
    }

    @Override
    Block.Picture block() {
        return picture;
    }

    @Override
    void setEditable(boolean editable) {
        fields().forEach(field -> field.setEditable(editable));
        sizes.setVisible(editable);
    }

    @Override
    Optional<BidiTextArea<?, ?>> focused() {
        return fields().stream()
                .filter(BidiField::isFieldFocused)
                .<BidiTextArea<?, ?>>map(BidiField::area)
                .findFirst();
    }

    @Override
    void step(boolean forward) {
        int next = focusedPart() + (forward ? 1 : -1);
        if (next >= 0 && next < fields().size()) {
            enter(fields().get(next).area());
        } else {
            goOn(forward);
        }
    }

    @Override
    protected List<? extends ButtonBase> tools() {
        return sizes.isVisible() ? List.of(sizes.chosen()) : List.of();
    }

    @Override
    protected int lastPart() {
        return fields().size() - 1;
    }

    @Override
    void focusWhereWanted() {
        (picture.alt().isBlank() && !picture.caption().isBlank() ? alt : caption).requestFocus();
    }

    /// Puts the caret into the alternative text if it is missing, else into the caption.
    void focusMissing() {
        (picture.alt().isBlank() ? alt : caption).requestFocus();
    }

    @Override
    int focusedPart() {
        List<BidiField> fields = fields();
        return IntStream.range(0, fields.size())
                .filter(part -> fields.get(part).isFieldFocused())
                .findFirst()
                .orElse(-1);
    }

    @Override
    protected BidiTextArea<?, ?> areaOf(int part) {
        ProseArea area = fields().get(part).area();
        sought = Optional.of(area);
        return area;
    }

    @Override
    protected void paintTexts() {
        List<BidiField> fields = fields();
        for (int part = 0; part < fields.size(); part++) {
            fields.get(part).area().decorations().set(Decorations.Kind.SEARCH, painted(part));
        }
    }

    @Override
    protected void fill(Block block) {
        picture = (Block.Picture) block;
        caption.setText(picture.caption());
        credit.setText(picture.credit());
        alt.setText(picture.alt());
        sizes.show(picture.size());
        scale();
        lookAtAlt();
    }

    @Override
    protected void turn(Direction paragraph) {
        fields().forEach(field -> field.setAround(paragraph));
    }

    private void lookAtAlt() {
        missing.setVisible(picture.alt().isBlank());
        altRow.pseudoClassStateChanged(MISSING, missing.isVisible());
        image.setAccessibleText(picture.alt());
    }

    private void listen(BidiField field, String name) {
        field.textProperty().addListener((o, was, is) -> {
            if (isWritten()) {
                picture = picture.withWords(
                        field == caption ? is : picture.caption(),
                        field == credit ? is : picture.credit(),
                        field == alt ? is : picture.alt());
                lookAtAlt();
                host().changed(id(), picture, Touch.between(List.of(id(), name), was, is));
            }
        });
    }

    private void showImage(@Nullable Image shown) {
        image.setImage(shown);
        state.setVisible(shown == null);
        state.setText(host().words().text("editor.picture-missing"));
        scale();
        focused().or(() -> sought).ifPresent(field -> host().reveal(id(), field));
    }

    private void resize(Block.PictureSize size) {
        if (size != picture.size()) {
            show(picture.withSize(size));
            host().changed(id(), picture, null);
        }
        sizes.show(size); // a button that was on already is off now
    }

    /// As wide as its share of the column, no higher than most of what is on screen, never larger than it is.
    private void scale() {
        Image shown = image.getImage();
        if (shown == null) {
            return;
        }
        double most = Math.max(WAITING, host().viewport().get() * MOST_OF_VIEWPORT);
        Insets around = content().getInsets();
        double column = getPrefWidth() - around.getLeft() - around.getRight();
        image.setFitWidth(Math.min(column * share(picture.size()), shown.getWidth()));
        image.setFitHeight(Math.min(most, shown.getHeight()));
        frame.setMinHeight(0);
    }

    private static double share(Block.PictureSize size) {
        return switch (size) {
            case FULL -> 1;
            case HALF -> 0.5;
            case SMALL -> 0.3;
        };
    }

    private List<BidiField> fields() {
        return List.of(caption, credit, alt);
    }

    private static HBox row(String name, BidiField field) {
        field.setAccessibleText(name);
        HBox row = new HBox(Parts.label(name, "picture-word"), field);
        row.getStyleClass().add("picture-row");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
