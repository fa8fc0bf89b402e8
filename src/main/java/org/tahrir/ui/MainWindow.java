package org.tahrir.ui;

import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Looks;
import org.tahrir.settings.Messages;
import org.tahrir.settings.Settings;
import org.tahrir.store.Sittings;
import org.tahrir.ui.editor.Habits;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.kit.Question;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.kit.Zoom;
import org.tahrir.ui.work.Latest;
import org.tahrir.ui.work.Navigator;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.SaveState;
import org.tahrir.ui.work.Target;
import org.tahrir.ui.work.Workplace;

/// The assembled window on a stage: its models live as long as it does, its views are built anew when the language
/// changes. Follows the settings: language, look, size.
public final class MainWindow implements Navigator {
    private final Stage stage;
    private final Workplace workplace;
    private final Surroundings around;
    private final Models models;
    private final WindowPlace place;
    private final Latest opening;
    private final ChangeListener<ColorScheme> systemLook = (o, was, is) -> look();
    private Frame frame;
    private Messages shownIn;
    private Runnable endKeys = () -> {};
    private Runnable onClosed = () -> {};

    /// A window that isn't shown yet.
    public MainWindow(Stage stage, Workplace workplace, Surroundings around) {
        this.stage = stage;
        this.workplace = workplace;
        this.around = around;
        this.models = Models.of(workplace);
        this.opening = new Latest(workplace.background());
        this.frame = new Frame(models, around, this);
        this.shownIn = workplace.words();
        this.place = new WindowPlace(stage, workplace);
        place.restore();
        // a scene that doesn't know its size lays everything out once more to find one
        Dimension2D size = place.size();
        stage.setScene(new Scene(frame.shell(), size.getWidth(), size.getHeight()));
        dress();
        Habits.set(stage.getScene(), workplace.settings().keys());
        workplace.names().stateProperty().subscribe(names -> Habits.set(stage.getScene(), names.house()));
        workplace.settingsProperty().addListener((o, was, is) -> follow(was, is));
        models.open().storyProperty().addListener((o, was, is) -> title(is));
        models.open().saveStateProperty().addListener((o, was, is) -> warnInFocus(is));
        Platform.getPreferences().colorSchemeProperty().addListener(systemLook);
        stage.setOnHidden(e -> letGo());
        stage.setOnCloseRequest(request -> {
            request.consume();
            close();
        });
    }

    /// The story on the paper.
    public OpenStory openStory() {
        return models.open();
    }

    Models models() {
        return models;
    }

    Frame frame() {
        return frame;
    }

    /// The frame of now: another one after a change of language.
    public Chrome chrome() {
        return frame.shell().chrome();
    }

    /// Hears when the window has been closed.
    public void setOnClosed(Runnable action) {
        onClosed = action;
    }

    public void show() {
        stage.show();
        place.follow();
    }

    /// Brings the window before all others and gives it the keyboard.
    public void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// Saves what is written and closes; if it can't be saved, asks.
    public void close() {
        models.open().saveThen(this::closeNow, this::askBeforeLosing);
    }

    /// Puts the story on the paper that was there when the last sitting ended, unless there is another already.
    void resume(Sittings.Left left) {
        StoryId id = left.spot().story();
        opening.read(
                () -> workplace
                        .newsroom()
                        .library()
                        .stories()
                        .find(id)
                        .filter(story -> story.stage() != org.tahrir.article.Stage.TRASH),
                found -> found.filter(story -> models.open().story() == null).ifPresent(story -> resume(story, left)),
                why -> chrome().toasts().say(Sentences.of(workplace.words(), why)));
    }

    private void resume(Story story, Sittings.Left left) {
        models.memory().resume(left.spot());
        models.open().open(story);
        models.open().saveThen(() -> {
            if (left.abruptly()) {
                models.open().recovered();
            }
            frame.goTo(new Target.Story());
        });
    }

    /// Saves what is written and closes; if it can't be saved, says why and goes on.
    void closeOr(Runnable stayed) {
        models.open().saveThen(this::closeNow, why -> {
            chrome().toasts().say(Sentences.of(workplace.words(), "save.not-saved-why", why));
            stayed.run();
        });
    }

    @Override
    public void open(StoryId id, Target target) {
        if (!(target instanceof Target.Story)) {
            chrome().toasts().clear(); // it could lie over the place that is led to
        }
        Story shown = models.open().story();
        if (shown != null && shown.id().equals(id)) {
            opening.forget();
            frame.goTo(target);
            return;
        }
        Consumer<Story> show = story -> {
            models.open().open(story);
            models.open().saveThen(() -> {
                Story now = models.open().story();
                if (now != null && now.id().equals(id) && !(target instanceof Target.Story)) {
                    frame.goTo(target);
                }
            });
        };
        opening.read(
                () -> workplace.newsroom().story(id.toString()),
                show,
                why -> chrome().toasts().say(Sentences.of(workplace.words(), why)));
    }

    private void askBeforeLosing(Notice why) {
        Messages words = workplace.words();
        Question.ask(
                chrome().sheets(),
                words.text("closing.title"),
                Sentences.of(words, "closing.sentence", why),
                Question.Answer.main(words.text("closing.stay"), () -> {}),
                Question.Answer.losing(words.text("closing.lose"), this::closeNow));
    }

    private void closeNow() {
        place.remember();
        stage.close();
        onClosed.run();
    }

    /// Ends what a window that can't be seen would go on hearing: its parts do so when they leave their scene.
    private void letGo() {
        Platform.getPreferences().colorSchemeProperty().removeListener(systemLook);
        stage.getScene().setRoot(new Region());
        stage.setOnCloseRequest(null);
        stage.setOnHidden(null);
    }

    private void follow(Settings was, Settings is) {
        Habits.set(stage.getScene(), is.keys());
        if (workplace.words() != shownIn) {
            models.open().saveThen(this::rebuild, why -> rebuildOnceSaved());
        } else if (was.looks().theme() != is.looks().theme()) {
            look();
        } else if (was.looks().zoom() != is.looks().zoom()) {
            look();
            frame.shell().setZoom(new Zoom(is.looks().zoom()));
        }
    }

    /// The words on the paper come before those around it.
    private void rebuildOnceSaved() {
        models.open()
                .saveStateProperty()
                .when(models.open().saveStateProperty().map(state -> workplace.words() != shownIn))
                .subscribe(state -> {
                    if (state instanceof SaveState.Saved) {
                        rebuild();
                    }
                });
    }

    private void rebuild() {
        if (workplace.words() != shownIn) {
            frame = new Frame(models, around, this);
            shownIn = workplace.words();
            stage.getScene().setRoot(frame.shell());
            dress();
            frame.goTo(new Target.Story());
        }
    }

    /// Gives a fresh frame its look, size, columns, keys and title.
    private void dress() {
        look();
        frame.shell().setZoom(new Zoom(workplace.settings().looks().zoom()));
        place.arrange(frame);
        endKeys.run();
        endKeys = chrome().commands()
                .installOn(stage.getScene(), () -> !chrome().sheets().isOpen());
        title(models.open().story());
    }

    private void look() {
        Looks looks = workplace.settings().looks();
        Look.of(looks.theme()).applyTo(stage.getScene(), new Zoom(looks.zoom()));
    }

    private void title(@Nullable Story story) {
        Messages words = workplace.words();
        String headline = story == null ? "" : story.article().headline();
        stage.setTitle(headline.isBlank() ? words.text("app.name") : words.text("window.title", headline));
    }

    /// With the paper alone the save state isn't in sight.
    private void warnInFocus(SaveState state) {
        if (state instanceof SaveState.NotSaved unsaved
                && frame.shell().paperAloneProperty().get()) {
            Messages words = workplace.words();
            chrome().toasts().say(Sentences.of(words, "save.not-saved-why", unsaved.why()));
        }
    }
}
