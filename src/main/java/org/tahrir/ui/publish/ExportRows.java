package org.tahrir.ui.publish;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.layout.VBox;
import org.tahrir.article.StoryId;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.work.Target;

/// The stories of an export, one row each; of very many, those that are wrong and the first of the others.
final class ExportRows extends VBox {
    private static final int MOST = 40;

    private final GateWords gate;
    private final BiConsumer<StoryId, Target> lead;

    ExportRows(GateWords gate, BiConsumer<StoryId, Target> lead) {
        this.gate = gate;
        this.lead = lead;
        getStyleClass().add("export-rows");
    }

    void show(List<Checked> stories) {
        getChildren().clear();
        List<Checked> shown = stories.size() <= MOST
                ? stories
                : stories.stream()
                        .sorted(Comparator.comparing(Checked::isSound))
                        .limit(MOST)
                        .toList();
        for (Checked story : shown) {
            StoryId id = story.soundness().story().id();
            getChildren().add(new ExportRow(gate, story, target -> lead.accept(id, target)));
        }
        if (stories.size() > shown.size()) {
            getChildren()
                    .add(Parts.label(
                            gate.words().count("publish.more", (long) stories.size() - shown.size()), "facts"));
        }
    }
}
