package org.tahrir.ui.preferences;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tahrir.article.House;
import org.tahrir.article.Role;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.kit.Parts;

/// The short choice at the first start: which language, who, in which role, and with what on the desk. Speaks the
/// language as soon as it is chosen.
public final class Welcome extends StackPane {
    /// What somebody chose.
    ///
    /// @param name as typed, or ""
    /// @param samples whether the sample desk is wished for
    public record Choice(Language language, String name, Role role, boolean samples) {}

    private static final String CARDS = "welcome-cards";

    private final Consumer<Choice> begin;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final Button start = Parts.button("", "main-button", "welcome-begin");
    private Choice choice;

    /// The choice with something chosen already.
    ///
    /// @param begin hears of what was chosen
    public Welcome(Choice first, Consumer<Choice> begin) {
        this.choice = first;
        this.begin = begin;
        getStyleClass().addAll("shell", "welcome");
        addEventFilter(KeyEvent.KEY_PRESSED, this::beginFromChoice);
        start.setOnAction(e -> begin());
        start.setDefaultButton(true);
        build();
    }

    /// What the window is called in the language that is chosen.
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    private void build() {
        boolean arabic = choice.language() == Language.AR;
        Messages words = words();
        setNodeOrientation(arabic ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        // the scene's own class must stay: without it no colour is known
        getStyleClass().removeAll("arabic", "english");
        getStyleClass().add(arabic ? "arabic" : "english");
        Segments<Language> language =
                new Segments<>(words.text("preferences.language"), List.of(Language.values()), PersonPage::own);
        language.show(choice.language());
        language.setOnChosen(other -> {
            choice = new Choice(other, choice.name(), choice.role(), choice.samples());
            build();
            // an arrow may have chosen it, and the next one goes on from there
            ((Segments<?>) lookup(".segments")).focusShown();
        });
        BidiField name =
                Rows.field(/* name= */ words.text("preferences.name"), /* text= */ choice.name(), words, text -> {});
        name.textProperty()
                .addListener(
                        (o, was, is) -> choice = new Choice(choice.language(), is, choice.role(), choice.samples()));
        name.setPromptText(words.text("preferences.name"));
        name.setOnEnter(this::begin);
        start.setText(words.text("welcome.begin"));
        title.set(words.text("app.name"));
        HBox head = new HBox(Parts.label(words.text("app.name"), "welcome-name"), Parts.spacer(), language);
        head.getStyleClass().add("welcome-head");
        Label tagline = Parts.label(words.text("welcome.tagline"), "welcome-tagline");
        tagline.setWrapText(true);
        tagline.setMinHeight(USE_PREF_SIZE);
        VBox page = new VBox(
                head,
                tagline,
                Parts.label(words.text("welcome.who"), "welcome-question"),
                Rows.framed(name),
                roles(words),
                Parts.label(words.text("welcome.desk"), "welcome-question"),
                desks(words),
                Parts.row(Parts.label(words.text("welcome.later"), "preference-hint"), Parts.spacer(), start));
        page.getStyleClass().add("welcome-page");
        getChildren().setAll(page);
        if (getScene() != null && getScene().getWindow() != null) {
            getScene().getWindow().sizeToScene();
        }
    }

    /// Enter begins wherever one is; a choice would keep it for itself.
    private void beginFromChoice(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof RadioButton) {
            key.consume();
            begin();
        }
    }

    /// Says that the desk is on its way, since it takes a moment; from here on nothing can be chosen any more.
    private void begin() {
        start.setText(words().text("welcome.opening"));
        getChildren().forEach(page -> page.setDisable(true));
        begin.accept(new Choice(choice.language(), choice.name().strip(), choice.role(), choice.samples()));
    }

    private Messages words() {
        return Messages.in(choice.language(), House.Digits.WESTERN);
    }

    private HBox roles(Messages words) {
        ToggleGroup group = new ToggleGroup();
        HBox cards = new HBox();
        cards.getStyleClass().add(CARDS);
        for (Role role : Role.values()) {
            String key = "welcome.role." + role.code();
            cards.getChildren()
                    .add(card(
                            PersonPage.role(words, role),
                            words.text(key),
                            group,
                            choice.role() == role,
                            () -> choice = new Choice(choice.language(), choice.name(), role, choice.samples())));
        }
        return cards;
    }

    private HBox desks(Messages words) {
        ToggleGroup group = new ToggleGroup();
        HBox cards = new HBox(
                card(
                        words.text("welcome.samples"),
                        words.text("welcome.samples-hint"),
                        group,
                        choice.samples(),
                        () -> choice = new Choice(choice.language(), choice.name(), choice.role(), true)),
                card(
                        words.text("welcome.empty"),
                        words.text("welcome.empty-hint"),
                        group,
                        !choice.samples(),
                        () -> choice = new Choice(choice.language(), choice.name(), choice.role(), false)));
        cards.getStyleClass().add(CARDS);
        return cards;
    }

    private static RadioButton card(String title, String hint, ToggleGroup group, boolean chosen, Runnable choose) {
        Label sentence = Parts.label(hint, "welcome-card-hint");
        sentence.setWrapText(true);
        VBox content = new VBox(Parts.label(title, "welcome-card-title"), sentence);
        content.getStyleClass().add("welcome-card-content");
        RadioButton card = new RadioButton();
        card.getStyleClass().setAll("welcome-card");
        card.setGraphic(content);
        card.setAccessibleText(title + ". " + hint);
        card.setToggleGroup(group);
        card.setSelected(chosen);
        card.selectedProperty().addListener((o, was, is) -> {
            if (is) {
                choose.run();
            }
        });
        card.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }
}
