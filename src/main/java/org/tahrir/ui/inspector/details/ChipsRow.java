package org.tahrir.ui.inspector.details;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.tahrir.article.Article;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Direction;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.editor.Completion;

/// A list of the article as chips with a field behind them: Enter or a comma adds what is typed, Backspace in the empty
/// field takes the last chip away, arrows walk among the chips and Delete takes one away.
class ChipsRow<T> extends FieldRow {
    private static final String SEPARATORS = "[;؛,،]";
    /// How wide the field is in its own heights, which grow with the zoom: without chips, while typing, and otherwise.
    private static final double EMPTY_WIDTH = 9;
    private static final double TYPING_WIDTH = 4.5;
    private static final double WAITING_WIDTH = 1;
    private static final double USUAL_HEIGHT = 24;

    private final DetailsModel model;
    private final ChipKind<T> kind;
    private final FlowPane flow = new FlowPane();
    private final BidiField input;
    private final Completion completion;
    private List<T> members = List.of();
    private boolean writable;

    /// A row of chips.
    ///
    /// @param matches the names that fit what is typed
    ChipsRow(
            String field,
            DetailsModel model,
            Messages words,
            ChipKind<T> kind,
            Function<String, List<String>> matches) {
        super(field, words);
        this.model = model;
        this.kind = kind;
        boolean arabic = words.language() == Language.AR;
        input = new BidiField(
                "", BidiField.Lines.ONE, arabic ? Direction.RTL : Direction.LTR, "inspector-input", "chip-input");
        input.setAccessibleText(name());
        flow.getStyleClass().addAll("inspector-box", "chips-box");
        flow.getChildren().add(input);
        flow.setOnMouseClicked(click -> input.requestFocus());
        completion = new Completion(
                input,
                flow,
                arabic,
                typed -> matches.apply(typed).stream()
                        .filter(name -> members.stream()
                                .noneMatch(one -> kind.name().apply(one).equals(name)))
                        .toList(),
                this::take);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        input.setOnEnter(this::give);
        input.setOnFocusLost(this::give);
        // the field can't be changed while it tells of a change
        input.textProperty().addListener((o, was, is) -> Platform.runLater(this::split));
        input.fieldFocusedProperty().addListener((o, was, is) -> widen());
        hold(flow);
    }

    @Override
    void show(Article article, boolean canWrite, boolean other) {
        List<T> now = kind.members().apply(article);
        if (other) {
            input.setText("");
            tell(null);
        }
        if (!now.equals(members) || writable != canWrite) {
            members = now;
            writable = canWrite;
            showChips();
        }
        input.setEditable(canWrite);
        input.setPromptText(canWrite && now.isEmpty() ? words.text("inspector.details.chips-prompt") : "");
        widen();
    }

    @Override
    void give() {
        take(input.getText());
    }

    @Override
    void focusField() {
        input.requestFocus();
    }

    Completion completion() {
        return completion;
    }

    /// What activating a chip offers beside taking it away.
    List<MenuItem> offers(int index, T member) {
        return List.of();
    }

    /// Exchanges a member for another.
    void exchange(int index, UnaryOperator<T> change) {
        List<T> all = new ArrayList<>(members);
        all.set(index, change.apply(all.get(index)));
        change(all);
    }

    private void take(String typed) {
        String text = typed.strip();
        input.setText("");
        if (!text.isEmpty() && writable) {
            List<T> all = new ArrayList<>(members);
            T made = kind.made().apply(text);
            if (all.stream()
                    .noneMatch(one -> kind.name().apply(one).equals(kind.name().apply(made)))) {
                all.add(made);
                change(all);
            }
        }
    }

    /// While nobody types the field takes no line of its own.
    private void widen() {
        double wide = members.isEmpty() ? EMPTY_WIDTH : input.isFieldFocused() ? TYPING_WIDTH : WAITING_WIDTH;
        input.setPrefWidth(wide * Math.max(USUAL_HEIGHT, input.getHeight()));
    }

    /// Adds everything before the last comma; what stands behind it is still being typed.
    private void split() {
        String[] parts = input.getText().split(SEPARATORS, -1);
        if (parts.length > 1) {
            for (int i = 0; i < parts.length - 1; i++) {
                take(parts[i]);
            }
            input.setText(parts[parts.length - 1].stripLeading());
        }
    }

    private void change(List<T> all) {
        List<T> now = List.copyOf(all);
        tell(model.change(article -> kind.with().apply(article, now)).orElse(null));
    }

    private void remove(int index) {
        if (!writable || index < 0 || index >= members.size()) {
            return;
        }
        List<T> fewer = new ArrayList<>(members);
        fewer.remove(index);
        boolean inChip = !input.isFieldFocused();
        change(fewer);
        if (inChip) {
            focusChip(Math.min(index, members.size() - 1));
        }
    }

    private void showChips() {
        List<Node> chips = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            chips.add(chip(i));
        }
        Node focus = getScene() == null ? null : getScene().getFocusOwner();
        boolean hadFocus = focus instanceof Chip && flow.getChildren().contains(focus);
        // the field stays where it is: taking it out would take the focus from it
        flow.getChildren().remove(0, flow.getChildren().size() - 1);
        flow.getChildren().addAll(0, chips);
        if (hadFocus) {
            input.requestFocus();
        }
    }

    private Chip chip(int index) {
        T member = members.get(index);
        String name = kind.name().apply(member);
        String aside = kind.aside().apply(member);
        Chip chip = new Chip(
                words.language() == Language.AR,
                name,
                aside,
                words.text("inspector.details.chip", index + 1, members.size(), name, aside));
        chip.setFocusTraversable(false);
        chip.setOnAction(e -> menu(index, member).show(chip, javafx.geometry.Side.BOTTOM, 0, 2));
        chip.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressOnChip(index, key));
        return chip;
    }

    private ContextMenu menu(int index, T member) {
        ContextMenu menu = new ContextMenu();
        if (writable) {
            menu.getItems().addAll(offers(index, member));
            MenuItem remove = new MenuItem(words.text("inspector.details.remove-chip"));
            remove.setOnAction(e -> remove(index));
            menu.getItems().add(remove);
        }
        return menu;
    }

    private void press(KeyEvent key) {
        if (!input.getText().isEmpty()) {
            return;
        }
        boolean towardsChips = key.getCode() == back();
        if (key.getCode() == KeyCode.BACK_SPACE) {
            remove(members.size() - 1);
        } else if (towardsChips && !members.isEmpty()) {
            focusChip(members.size() - 1);
        } else {
            return;
        }
        key.consume();
    }

    private void pressOnChip(int index, KeyEvent key) {
        if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
            remove(index);
        } else if (key.getCode() == back()) {
            focusChip(Math.max(0, index - 1));
        } else if (key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT || key.getCode() == KeyCode.ESCAPE) {
            focusChip(key.getCode() == KeyCode.ESCAPE ? members.size() : index + 1);
        } else {
            return;
        }
        key.consume();
    }

    private KeyCode back() {
        boolean rtl = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        return rtl ? KeyCode.RIGHT : KeyCode.LEFT;
    }

    /// Puts the focus on a chip; beyond the last one, and before the first, into the field.
    private void focusChip(int index) {
        if (index >= 0 && index < members.size()) {
            flow.getChildren().get(index).requestFocus();
        } else {
            input.requestFocus();
        }
    }
}
