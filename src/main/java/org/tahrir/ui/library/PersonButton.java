package org.tahrir.ui.library;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tahrir.desk.Person;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.work.Workplace;

/// Who sits at the desk and in which role; pressed, somebody else can sit down.
final class PersonButton extends Button {
    private final Messages words;
    private final Prose name;
    private final Label role = Parts.label("", "facts");

    PersonButton(Workplace workplace, Command command) {
        this.words = workplace.words();
        this.name = new Prose(words.language() == Language.AR, "", "person-name");
        getStyleClass().addAll("place", "person");
        Parts.runs(this, command, words);
        VBox text = new VBox(name, role);
        text.getStyleClass().add("person-text");
        HBox content = Parts.row(new Icon(Icon.Glyph.PERSON), text);
        content.prefWidthProperty().bind(widthProperty().subtract(22));
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        Parts.hear(this, workplace.personProperty(), this::show);
    }

    private void show(Person person) {
        name.setText(person.name().isBlank() ? words.text("person.nameless") : person.name());
        role.setText(words.text("person." + person.role().code()));
        setAccessibleText(name.getText() + ", " + role.getText());
    }
}
