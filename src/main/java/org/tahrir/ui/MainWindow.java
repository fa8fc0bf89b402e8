package org.tahrir.ui;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.tahrir.article.StoryId;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.work.Navigator;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Target;
import org.tahrir.ui.work.Workplace;

/// The assembled window on a stage: its models live as long as it does, its views are built anew when the language
/// changes.
public final class MainWindow implements Navigator {
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    private final Stage stage;
    private final Workplace workplace;
    private final Consumer<Chrome> additions;
    private final OpenStory open;
    private Shell shell;

    /// A window that isn't shown yet.
    ///
    /// @param additions adds what the start of the program has to offer (commands above all) to each frame that is
    /// built
    public MainWindow(Stage stage, Workplace workplace, Consumer<Chrome> additions) {
        this.stage = stage;
        this.workplace = workplace;
        this.additions = additions;
        this.open = new OpenStory(workplace);
        this.shell = build();
        Scene scene = new Scene(shell, LEAST_WIDTH, LEAST_HEIGHT);
        Look.LIGHT.applyTo(scene);
        stage.setScene(scene);
    }

    /// The story on the paper.
    public OpenStory openStory() {
        return open;
    }

    /// The frame of now: another one after a change of language.
    public Chrome chrome() {
        return shell.chrome();
    }

    public void show() {
        stage.show();
    }

    /// Brings the window before all others and gives it the keyboard.
    public void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// Saves what is written and closes; if it can't be saved, asks.
    public void close() {
        open.saveThen(stage::close);
    }

    @Override
    public void open(StoryId id, Target target) {
        workplace
                .background()
                .run(
                        () -> workplace.newsroom().story(id.toString()),
                        open::open,
                        why -> chrome().toasts().say(workplace.words().text(why)));
    }

    private Shell build() {
        Shell built = new Shell(workplace.words());
        built.arrange(new Region(), new Region(), new Region(), new Region(), new Region());
        additions.accept(built.chrome());
        return built;
    }
}
