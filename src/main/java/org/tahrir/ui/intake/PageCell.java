package org.tahrir.ui.intake;

import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tahrir.importing.LineRole;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Menus;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;

/// A line of a page with its role, or a border between lines.
final class PageCell extends WrappedCell<PageRow> {
    private final Messages words;
    private final BiConsumer<Integer, LineRole> giveRole;

    PageCell(Messages words, BiConsumer<Integer, LineRole> giveRole) {
        this.words = words;
        this.giveRole = giveRole;
        getStyleClass().add("page-cell");
    }

    @Override
    protected void updateItem(@Nullable PageRow row, boolean empty) {
        getStyleClass().removeAll("border-cell", "line-cell", "left-out");
        super.updateItem(row, empty);
    }

    @Override
    void show(PageRow row) {
        switch (row) {
            case PageRow.Line line -> line(line);
            case PageRow.Border border -> border(border);
        }
    }

    private void line(PageRow.Line row) {
        LineRole role = row.line().role();
        getStyleClass().add("line-cell");
        if (!RoleWords.isTaken(role)) {
            getStyleClass().add("left-out");
        }
        Button chip = Parts.button(RoleWords.of(role, words), "role-chip", "role-" + style(role));
        chip.setFocusTraversable(false);
        chip.setGraphic(new Icon(Icon.Glyph.CHEVRON));
        chip.setOnAction(e -> showRoles());
        chip.setAccessibleText(words.text("intake.role.change", RoleWords.of(role, words)));
        Prose text = new Prose(words.language() == Language.AR, row.line().text(), "page-line");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = Parts.row(chip, text);
        line.getStyleClass().add("page-line-row");
        if (RoleWords.isUnsure(row.line())) {
            line.getChildren().add(Parts.label(words.text("intake.page.check"), "facts", "check-line"));
        }
        setGraphic(line);
        setAccessibleText(RoleWords.of(role, words) + ": " + row.line().text());
    }

    private void border(PageRow.Border row) {
        getStyleClass().add("border-cell");
        String name = words.text(name(row.edge()));
        Label label = Parts.label(name, "border-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox border = Parts.row(rule(), new Icon(Icon.Glyph.GRIP), label, rule());
        border.getStyleClass().addAll("page-border", isText(row.edge()) ? "text-border" : "related-border");
        setGraphic(border);
        setAccessibleText(words.text("intake.border.move", name));
    }

    private static Node rule() {
        Region rule = new Region();
        rule.getStyleClass().add("border-rule");
        HBox.setHgrow(rule, Priority.ALWAYS);
        return rule;
    }

    /// Opens the menu of roles beside the line's own.
    void showRoles() {
        if (!(getItem() instanceof PageRow.Line row)) {
            return;
        }
        ContextMenu menu = new ContextMenu();
        ToggleGroup one = new ToggleGroup();
        for (LineRole role : RoleWords.CHOICES) {
            RadioMenuItem item = new RadioMenuItem(RoleWords.of(role, words));
            item.setToggleGroup(one);
            item.setSelected(role == row.line().role());
            item.setOnAction(e -> giveRole.accept(row.index(), role));
            menu.getItems().add(item);
        }
        Menus.showUnder(menu, ((HBox) getGraphic()).getChildren().getFirst());
    }

    private static boolean isText(Edge edge) {
        return edge == Edge.TEXT_START || edge == Edge.TEXT_END;
    }

    private static String style(LineRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String name(Edge edge) {
        return switch (edge) {
            case TEXT_START -> "intake.border.text-start";
            case TEXT_END -> "intake.border.text-end";
            case RELATED_START -> "intake.border.related-start";
            case RELATED_END -> "intake.border.related-end";
        };
    }
}
