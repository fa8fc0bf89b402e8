package org.tahrir.ui.paper;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Icon.Glyph;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.kit.Unfinished;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// A small card over the text in which a link is made, changed or taken away: a field for an address or the words of a
/// headline, and the stories found by them. Enter takes the one that is marked, Up and Down mark another, Escape
/// closes.
final class LinkCard extends VBox implements Unfinished {
    /// What a person may decide.
    interface Decision {
        /// Makes or changes the link.
        ///
        /// @param words what the link is to be called; as before, or "", when it keeps its words
        void link(LinkModel.Goal goal, String words);

        void unlink();

        void open(Mark.Link link);

        void close();
    }

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Messages words;
    private final LinkModel model;
    private final Decision decision;
    private final BidiField field;
    private final BidiField called;
    private final VBox goals = new VBox();
    private final HBox foot = Parts.row();
    private final HBox calledRow;
    private String begun = "";
    private String calledBefore = "";
    private boolean webOnly;
    private int marked;

    LinkCard(Workplace workplace, OpenStory open, Decision decision) {
        this.words = workplace.words();
        this.model = new LinkModel(workplace, open, this::show);
        this.decision = decision;
        getStyleClass().add("link-card");
        field = new BidiField(words.text("paper.link"), BidiField.Lines.ONE, Direction.RTL, "link-field");
        HBox box = Parts.row(new Icon(Glyph.LINK), field);
        box.getStyleClass().add("field-box");
        HBox.setHgrow(field, Priority.ALWAYS);
        called = new BidiField(words.text("paper.link-words"), BidiField.Lines.ONE, Direction.RTL, "link-field");
        calledRow = Parts.row(new Icon(Glyph.PENCIL), called);
        calledRow.getStyleClass().add("field-box");
        calledRow.managedProperty().bind(calledRow.visibleProperty());
        HBox.setHgrow(called, Priority.ALWAYS);
        called.setOnEnter(this::accept);
        goals.getStyleClass().add("link-goals");
        foot.getStyleClass().add("link-foot");
        foot.managedProperty().bind(foot.visibleProperty());
        getChildren().addAll(calledRow, box, goals, foot);
        field.textProperty().addListener((o, was, is) -> look());
        field.setOnEnter(this::accept);
        field.setOnLeave(() -> mark(marked - 1), () -> mark(marked + 1));
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    }

    /// Begins with the link that is there, or with nothing.
    ///
    /// @param now what the words lead to now
    /// @param known the headline, if they lead to a story that is here
    /// @param calledNow the words of the link in which the caret stands, or ""
    /// @param around how what is around runs
    void begin(Optional<Mark.Link> now, Optional<String> known, String calledNow, Direction around) {
        begin(false, now.map(link -> LinkModel.words(link, known)).orElse(""), now, calledNow, around);
    }

    /// Begins with the address of a card that is there, or with nothing; only addresses are asked for.
    void beginAddress(String now, Direction around) {
        begin(true, now, Optional.empty(), "", around);
    }

    private void begin(boolean onlyWeb, String text, Optional<Mark.Link> now, String calledNow, Direction around) {
        webOnly = onlyWeb;
        model.setWebOnly(onlyWeb);
        field.setPromptText(words.text(onlyWeb ? "paper.card-address" : "paper.link"));
        field.setAround(around);
        called.setAround(around);
        begun = text;
        calledBefore = calledNow;
        field.setText(begun);
        called.setText(calledNow);
        calledRow.setVisible(!calledNow.isEmpty());
        foot.getChildren().clear();
        foot.setVisible(now.isPresent());
        now.ifPresent(link -> foot.getChildren()
                .setAll(
                        action("editor.link-open", () -> decision.open(link)),
                        Parts.spacer(),
                        action("command.insert.unlink", decision::unlink)));
        look();
        show();
        field.selectAll();
        field.requestFocus();
    }

    @Override
    public boolean isUnfinished() {
        boolean isOther = !field.getText().equals(begun) || !called.getText().equals(calledBefore);
        return !field.getText().isBlank() && isOther;
    }

    private void look() {
        marked = 0;
        model.type(field.getText());
    }

    private Button action(String key, Runnable action) {
        Button button = Parts.button(words.text(key), "text-button");
        button.setOnAction(e -> action.run());
        return button;
    }

    private void show() {
        goals.getChildren().clear();
        for (LinkModel.Goal goal : model.goals()) {
            goals.getChildren().add(row(goal));
        }
        if (goals.getChildren().isEmpty() && !field.getText().isBlank()) {
            String none = model.unread()
                    .map(why -> Sentences.of(words, why))
                    .orElseGet(() -> words.text(webOnly ? "paper.card-none" : "paper.link-none"));
            Label sentence = Parts.label(none, "link-none");
            sentence.setWrapText(true);
            goals.getChildren().add(sentence);
        }
        mark(marked);
    }

    private Button row(LinkModel.Goal goal) {
        Prose label = new Prose(words.language() == Language.AR, goal.words(), "link-words");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button row = new Button();
        row.setGraphic(Parts.row(new Icon(goal.link() instanceof Mark.WebLink ? Glyph.LINK : Glyph.DETAILS), label));
        row.getStyleClass().setAll("link-goal");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setFocusTraversable(false);
        row.setAccessibleText(goal.words());
        row.setOnAction(e -> decision.link(goal, called.getText()));
        return row;
    }

    private void mark(int wanted) {
        int count = model.goals().size();
        marked = count == 0 ? 0 : Math.floorMod(wanted, count);
        for (int i = 0; i < goals.getChildren().size(); i++) {
            goals.getChildren().get(i).pseudoClassStateChanged(MARKED, i == marked);
        }
    }

    /// Enter may come before the search has ended.
    private void accept() {
        model.whenFound(() -> {
            if (marked < model.goals().size()) {
                decision.link(model.goals().get(marked), called.getText());
            }
        });
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            decision.close();
        }
    }
}
