package org.tahrir.ui.paper;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.text.Body;
import org.tahrir.text.Change;
import org.tahrir.text.Direction;
import org.tahrir.ui.difference.FieldChange;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.kit.SheetPanel;
import org.tahrir.ui.kit.Unfinished;

/// Lays our version and another desk's side by side. Of each difference one side is chosen, ours at first; then the
/// choice, theirs whole or ours is taken.
final class VersionChoiceSheet extends SheetPanel implements Unfinished {
    private final Messages words;
    private final VersionChoiceModel model;
    private final VersionPair pair;
    private final GridPane rows = new GridPane();
    private final Button takeChosen;
    private final Label trouble = Parts.label("", "pair-trouble");
    private int row;

    /// A sheet over a difference.
    ///
    /// @param ours what is to be said of our version
    /// @param theirs what is to be said of theirs
    /// @param done hears the key of the sentence that says what was done
    /// @param close closes the sheet with nothing done
    VersionChoiceSheet(
            Messages words,
            VersionChoiceModel model,
            String ours,
            String theirs,
            Consumer<String> done,
            Runnable close) {
        super(words.text("paper.settle-title"), words.text("paper.settle-later"), close, "version-choice");
        this.words = words;
        this.model = model;
        this.pair = model.pair();
        takeChosen = end("chosen", "main-button", model::takeChosen, done);
        takeChosen.setDisable(true);
        trouble.setWrapText(true);
        rows.getStyleClass().add("pair-rows");
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            rows.getColumnConstraints().add(half);
        }
        rows.addRow(row++, name("paper.settle-our-version", ours), name("paper.settle-their-version", theirs));
        addRows();
        setContent(rows);
        setFoot(
                takeChosen,
                end("theirs", "quiet-button", model::takeTheirs, done),
                end("ours", "quiet-button", model::keepOurs, done),
                trouble);
    }

    @Override
    public boolean isUnfinished() {
        return model.isAnythingTheirs();
    }

    private Button end(
            String what, String style, BiConsumer<Runnable, Consumer<Notice>> action, Consumer<String> done) {
        Button button = Parts.button(words.text("paper.settle." + what), style);
        button.setOnAction(e -> action.accept(
                () -> done.accept("paper.settled." + what), why -> trouble.setText(Sentences.of(words, why))));
        return button;
    }

    private VBox name(String key, String facts) {
        return new VBox(Parts.label(words.text(key), "pair-name"), Parts.label(facts, "facts"));
    }

    private void addRows() {
        for (FieldChange field : pair.fields()) {
            heading(words.text("field-name." + field.field()));
            BothSides sides = BothSides.of(field.before(), field.changes(), words);
            pair(sides, Direction.INHERIT, theirs -> model.choose(field, theirs));
        }
        heading(words.text("difference.text"));
        addText(pair.ours().body(), pair.changes());
    }

    private void addText(Body before, List<Change> changes) {
        int same = 0;
        for (int i = 0; i < changes.size(); i++) {
            int index = i;
            if (VersionPair.isSeen(changes.get(i))) {
                unchanged(same);
                same = 0;
                pair(
                        BothSides.of(before, changes.get(i), words),
                        pair.ours().direction(),
                        theirs -> model.choose(index, theirs));
            } else if (changes.get(i) instanceof Change.Kept) {
                same++;
            }
        }
        unchanged(same);
    }

    private void heading(String text) {
        rows.add(Parts.label(text, "section-heading", "pair-heading"), 0, row++, 2, 1);
    }

    private void unchanged(int paragraphs) {
        if (paragraphs > 0) {
            rows.add(Parts.label(words.count("difference.unchanged", paragraphs), "pair-same"), 0, row++, 2, 1);
        }
    }

    private void pair(BothSides sides, Direction around, Consumer<Boolean> choose) {
        SideCell[] cells = new SideCell[2];
        for (int side = 0; side < 2; side++) {
            boolean theirs = side == 1;
            cells[side] = new SideCell(
                    words.text(theirs ? "paper.settle-their-version" : "paper.settle-our-version"),
                    theirs ? sides.theirs() : sides.ours(),
                    words.text("paper.settle-nothing"),
                    around,
                    () -> {
                        choose.accept(theirs);
                        cells[0].setChosen(!theirs);
                        cells[1].setChosen(theirs);
                        takeChosen.setDisable(!model.isAnythingTheirs());
                    });
        }
        cells[0].setChosen(true);
        rows.addRow(row++, cells[0], cells[1]);
    }
}
