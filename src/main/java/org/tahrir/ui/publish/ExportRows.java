package org.tahrir.ui.publish;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.layout.VBox;
import org.tahrir.article.StoryId;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.work.Target;

/// The stories of an export, one row each; of very many, those that are wrong and the first of the others.
final class ExportRows extends VBox {
    private static final int MOST = 40;
    private static final int AT_ONCE = 6;

    private final GateWords gate;
    private final BiConsumer<StoryId, Target> lead;

    private final Deque<Checked> waiting = new ArrayDeque<>();
    private final AnimationTimer filling = new AnimationTimer() {
        @Override
        public void handle(long now) {
            addSome();
        }
    };
    private int more;

    ExportRows(GateWords gate, BiConsumer<StoryId, Target> lead) {
        this.gate = gate;
        this.lead = lead;
        getStyleClass().add("export-rows");
    }

    /// Shows other stories; the first ones at once, the rest over the next frames, so that the window goes on
    /// answering.
    void show(List<Checked> stories) {
        filling.stop();
        getChildren().clear();
        List<Checked> shown = stories.size() <= MOST
                ? stories
                : stories.stream()
                        .sorted(Comparator.comparing(Checked::isSound))
                        .limit(MOST)
                        .toList();
        waiting.clear();
        waiting.addAll(shown);
        more = stories.size() - shown.size();
        addSome();
        if (!waiting.isEmpty()) {
            filling.start();
        }
    }

    private void addSome() {
        for (int i = 0; i < AT_ONCE && !waiting.isEmpty(); i++) {
            Checked story = waiting.removeFirst();
            StoryId id = story.soundness().story().id();
            getChildren().add(new ExportRow(gate, story, target -> lead.accept(id, target)));
        }
        if (waiting.isEmpty()) {
            filling.stop();
            if (more > 0) {
                getChildren().add(Parts.label(gate.words().count("publish.more", more), "facts"));
            }
        }
    }
}
