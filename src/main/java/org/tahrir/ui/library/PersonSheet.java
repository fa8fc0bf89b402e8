package org.tahrir.ui.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tahrir.article.Role;
import org.tahrir.desk.Person;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.store.DeskLists;
import org.tahrir.text.Direction;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.kit.OneStop;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Sheets;
import org.tahrir.ui.kit.Unfinished;
import org.tahrir.ui.work.Workplace;

/// Asks who sits down at the desk: a name, typed or chosen among the desk's people, and a role.
final class PersonSheet extends VBox implements Unfinished {
    private static final int MOST_NAMES = 24;

    private final Messages words;
    private final Person before;
    private final BidiField name;
    private final ToggleGroup roles = new ToggleGroup();
    private final Runnable sit;

    private PersonSheet(Workplace workplace, Sheets sheets, Consumer<Person> chosen) {
        this.words = workplace.words();
        this.before = workplace.person();
        this.sit = () -> {
            sheets.close();
            chosen.accept(chosenPerson());
        };
        Direction around = words.language() == Language.AR ? Direction.RTL : Direction.LTR;
        name = new BidiField(words.text("person.name"), BidiField.Lines.ONE, around, "person-field");
        name.setText(before.name());
        name.setOnEnter(sit);
        name.selectAll();
        getStyleClass().addAll("sheet-panel", "question", "person-sheet");
        HBox box = Parts.row(name);
        box.getStyleClass().add("field-box");
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren().addAll(Parts.label(words.text("person.who"), "sheet-title"), box);
        List<String> people = workplace.names().of(DeskLists.Kind.PERSON);
        if (!people.isEmpty()) {
            getChildren().add(names(people));
        }
        getChildren()
                .addAll(
                        Parts.label(words.text("person.role"), "section-heading", "person-heading"),
                        role(Role.REPORTER),
                        role(Role.EDITOR),
                        foot(sheets));
        setAccessibleText(words.text("person.who"));
    }

    /// Asks, and tells who was chosen.
    static void show(Workplace workplace, Sheets sheets, Consumer<Person> chosen) {
        PersonSheet sheet = new PersonSheet(workplace, sheets, chosen);
        sheets.show(sheet, () -> {});
    }

    @Override
    public boolean isUnfinished() {
        return !chosenPerson().equals(before);
    }

    private Person chosenPerson() {
        Object role = roles.getSelectedToggle() == null
                ? before.role()
                : roles.getSelectedToggle().getUserData();
        return new Person(name.getText().strip(), (Role) role);
    }

    private FlowPane names(List<String> people) {
        FlowPane names = new FlowPane();
        names.getStyleClass().add("person-names");
        people.stream().limit(MOST_NAMES).forEach(person -> {
            Button button = Parts.button(person, "name-button");
            button.setMnemonicParsing(false);
            button.setOnAction(e -> {
                name.setText(person);
                name.requestFocus();
            });
            names.getChildren().add(button);
        });
        OneStop.among(names, words.text("person.known"));
        return names;
    }

    private RadioButton role(Role role) {
        RadioButton button = new RadioButton(words.text("person." + role.code() + "-may"));
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setToggleGroup(roles);
        button.setUserData(role);
        button.setSelected(role == before.role());
        button.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                sit.run();
            }
        });
        return button;
    }

    private HBox foot(Sheets sheets) {
        Button sitDown = Parts.button(words.text("person.sit-down"), "main-button");
        sitDown.setOnAction(e -> sit.run());
        Button cancel = Parts.button(words.text("window.cancel"), "quiet-button");
        cancel.setOnAction(e -> sheets.close());
        HBox foot = Parts.row(sitDown, cancel);
        foot.getStyleClass().add("question-answers");
        return foot;
    }
}
