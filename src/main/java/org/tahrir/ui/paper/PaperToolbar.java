package org.tahrir.ui.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.tahrir.article.House;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.ui.editor.CaretState;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Icon.Glyph;
import org.tahrir.ui.kit.Menus;
import org.tahrir.ui.kit.Parts;

/// Small and quiet; every button is a command and says its name and shortcut in a tooltip. The caret stays where it is
/// while a button is pressed; by keyboard there are the shortcuts.
final class PaperToolbar extends HBox {
    private static final List<String> KINDS = List.of(
            FormatCommands.PARAGRAPH,
            FormatCommands.heading(2),
            FormatCommands.heading(3),
            FormatCommands.heading(4),
            FormatCommands.QUOTE,
            FormatCommands.LIST,
            FormatCommands.NUMBERS);
    private static final List<String> MORE = List.of(
            InsertCommands.TABLE,
            InsertCommands.CARD,
            InsertCommands.UNLINK,
            "format.indent",
            "format.outdent",
            "format.move-up",
            "format.move-down",
            FormatCommands.TURN,
            "edit.paste-plain");

    private final Messages words;
    private final Commands commands;
    private final Button kind;
    private final ToggleButton strong;
    private final ToggleButton emphasis;
    private final ToggleButton underline;
    private final Button quotes;
    private final ToggleButton quote;
    private final ToggleButton list;
    private final ToggleButton link;
    private final ToggleButton rtl;
    private final ToggleButton ltr;
    private final Map<ButtonBase, String> leftOut = new LinkedHashMap<>();
    private House house = House.DEFAULT;
    private CaretState caret = CaretState.EMPTY;
    private String shownKind = FormatCommands.PARAGRAPH;

    PaperToolbar(Messages words, Commands commands) {
        this.words = words;
        this.commands = commands;
        getStyleClass().addAll("column-head", "paper-toolbar");
        kind = kindButton();
        strong = letter(new ToggleButton(), FormatCommands.STRONG, words.text("paper.letter-strong"), "tool-bold");
        emphasis =
                letter(new ToggleButton(), FormatCommands.EMPHASIS, words.text("paper.letter-emphasis"), "tool-italic");
        underline = letter(
                new ToggleButton(), FormatCommands.UNDERLINE, words.text("paper.letter-underline"), "tool-underline");
        quote = icon(new ToggleButton(), FormatCommands.QUOTE);
        list = icon(new ToggleButton(), FormatCommands.LIST);
        link = icon(new ToggleButton(), InsertCommands.LINK);
        rtl = icon(new ToggleButton(), FormatCommands.RTL);
        ltr = icon(new ToggleButton(), FormatCommands.LTR);
        quotes = letter(new Button(), FormatCommands.QUOTATION_MARKS, quotes(), "tool-marks");
        Button picture = icon(new Button(), InsertCommands.PICTURE);
        Button redo = icon(new Button(), EditCommands.REDO);
        Button find = icon(new Button(), EditCommands.FIND);
        getChildren().addAll(kind, gap(), strong, emphasis, underline, quotes, gap(), quote, list, link, picture);
        getChildren().addAll(gap(), directions(), Parts.spacer(), icon(new Button(), EditCommands.UNDO), redo, find);
        getChildren().add(more());
        leaveOut(quote, FormatCommands.QUOTE);
        leaveOut(list, FormatCommands.LIST);
        leaveOut(quotes, FormatCommands.QUOTATION_MARKS);
        leaveOut(redo, EditCommands.REDO);
        leaveOut(picture, InsertCommands.PICTURE);
        leaveOut(underline, FormatCommands.UNDERLINE);
        leaveOut(find, EditCommands.FIND);
    }

    private void leaveOut(ButtonBase button, String id) {
        leftOut.put(button, id);
        button.managedProperty().bind(button.visibleProperty());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /// Where there is no room for all, one button after the other goes among those that the last one opens.
    @Override
    protected void layoutChildren() {
        double missing = widthOfAll() - getWidth();
        for (ButtonBase button : leftOut.keySet()) {
            button.setVisible(missing <= 0);
            missing -= button.minWidth(-1) + getSpacing();
        }
        super.layoutChildren();
    }

    private double widthOfAll() {
        double sides = snappedLeftInset()
                + snappedRightInset()
                + getSpacing() * (getChildren().size() - 1);
        return getChildren().stream().mapToDouble(child -> child.minWidth(-1)).sum() + sides;
    }

    /// Shows what the caret stands in.
    void show(CaretState now) {
        caret = now;
        strong.setSelected(caret.marks().has(Mark.Style.STRONG));
        emphasis.setSelected(caret.marks().has(Mark.Style.EMPHASIS));
        underline.setSelected(caret.marks().has(Mark.Style.UNDERLINE));
        link.setSelected(caret.marks().link() != null);
        rtl.setSelected(caret.rtl());
        ltr.setSelected(!caret.rtl());
        shownKind = command(caret.kind());
        quote.setSelected(shownKind.equals(FormatCommands.QUOTE));
        list.setSelected(shownKind.equals(FormatCommands.LIST));
        kind.setText(label(shownKind));
        quotes.setText(quotes());
    }

    /// Shows which quotation marks the house sets.
    void show(House now) {
        house = now;
        quotes.setText(quotes());
    }

    private String quotes() {
        return house.quotes(caret.rtl() ? Direction.RTL : Direction.LTR).outer().around("");
    }

    static String command(BlockKind kind) {
        return switch (kind) {
            case BlockKind.Plain plain ->
                plain == BlockKind.Plain.QUOTE ? FormatCommands.QUOTE : FormatCommands.PARAGRAPH;
            case BlockKind.Heading heading -> FormatCommands.heading(heading.level());
            case BlockKind.Item item ->
                item.kind() == Block.ListKind.NUMBER ? FormatCommands.NUMBERS : FormatCommands.LIST;
        };
    }

    private String label(String id) {
        return commands.get(id).label(words);
    }

    private Button kindButton() {
        Button button = Parts.button(label(shownKind), "tool", "tool-text", "tool-kind");
        button.setGraphic(new Icon(Glyph.CHEVRON));
        button.setFocusTraversable(false);
        button.setOnAction(e -> Menus.showUnder(kinds(), button));
        button.disableProperty()
                .bind(Bindings.not(commands.get(FormatCommands.PARAGRAPH).applicable()));
        return Parts.named(button, words.text("paper.kind"));
    }

    private ContextMenu kinds() {
        return Menus.of(
                KINDS.stream().map(id -> Menus.item(commands.get(id), words)).toList());
    }

    private List<String> leftOut() {
        return leftOut.entrySet().stream()
                .filter(each -> !each.getKey().isVisible())
                .map(Map.Entry::getValue)
                .toList();
    }

    private Button more() {
        Button button = Parts.button("", "tool", "tool-icon");
        button.setGraphic(new Icon(Glyph.MORE));
        button.setFocusTraversable(false);
        button.setOnAction(e -> Menus.showUnder(
                Menus.of(Stream.concat(leftOut().stream(), MORE.stream())
                        .map(id -> Menus.item(commands.get(id), words))
                        .toList()),
                button));
        return Parts.named(button, words.text("paper.more"));
    }

    private <B extends ButtonBase> B letter(B button, String id, String letter, String style) {
        button.setText(letter);
        button.getStyleClass().addAll("tool", "tool-letter", style);
        return runs(button, id);
    }

    private <B extends ButtonBase> B icon(B button, String id) {
        button.setGraphic(new Icon(Objects.requireNonNull(commands.get(id).icon(), id)));
        button.getStyleClass().addAll("tool", "tool-icon");
        return runs(button, id);
    }

    /// A pressed button shows what the text says, not that it was pressed.
    private <B extends ButtonBase> B runs(B button, String id) {
        Parts.runs(button, commands.get(id), words);
        button.setOnAction(e -> {
            commands.get(id).run();
            show(caret);
        });
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// Right stays right and left stays left, whatever the interface.
    private Node directions() {
        HBox pair = Parts.row(ltr, rtl);
        pair.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        pair.getStyleClass().add("tool-pair");
        return pair;
    }

    private static Region gap() {
        Region gap = new Region();
        gap.getStyleClass().add("tool-gap");
        return gap;
    }
}
