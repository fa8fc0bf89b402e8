package org.tahrir.ui.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.work.Target;

/// One story of the export: sound, or all that is wrong with it and the way to each.
final class ExportRow extends HBox {
    ExportRow(GateWords gate, Checked story, Consumer<Target> lead) {
        Messages words = gate.words();
        boolean sound = story.isSound();
        getStyleClass().addAll("card", "export-row", sound ? "sound" : "unsound");
        VBox text = new VBox(headline(words, story));
        text.getStyleClass().add("export-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(new Icon(sound ? Icon.Glyph.CHECK : Icon.Glyph.ALERT), text);
        if (sound) {
            text.getChildren().add(Parts.label(facts(words, story), "facts"));
            getChildren().add(Parts.chip(words.text("publish.sound"), "stage-ready"));
        } else {
            addReasons(gate, story, text, lead);
        }
        for (Notice warning : story.soundness().warnings()) {
            text.getChildren().add(wrapped(words.text("publish.warning", gate.of(warning)), "export-warning"));
        }
        setAccessibleText(story.headline());
    }

    /// One reason stands beside its way there as all rows do; more stand below one another, each with its own.
    private void addReasons(GateWords gate, Checked story, VBox text, Consumer<Target> lead) {
        List<Notice> reasons = story.soundness().blocking();
        if (reasons.size() == 1) {
            text.getChildren().add(wrapped(gate.of(reasons.getFirst()), "facts", "reason"));
            getChildren().add(way(gate, story, reasons.getFirst(), lead));
            return;
        }
        getStyleClass().add("several");
        for (Notice reason : reasons) {
            Label sentence = wrapped(gate.of(reason), "facts", "reason");
            sentence.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(sentence, Priority.ALWAYS);
            HBox line = Parts.row(sentence, way(gate, story, reason, lead));
            line.getStyleClass().add("reason-line");
            text.getChildren().add(line);
        }
    }

    private static Button way(GateWords gate, Checked story, Notice reason, Consumer<Target> lead) {
        Button go = Parts.button(gate.words().text("publish.go"), "text-button", "accent-text", "go");
        go.setGraphic(new Icon(Icon.Glyph.FORWARD));
        go.setAccessibleText(gate.words().text("publish.go") + ": " + gate.of(reason));
        go.setOnAction(e ->
                lead.accept(GateTargets.of(reason, story.soundness().story().article())));
        return go;
    }

    static Prose headline(Messages words, Checked story) {
        String headline = story.headline().isBlank() ? words.text("publish.no-headline") : story.headline();
        Prose prose = new Prose(words.language() == Language.AR, headline, "export-headline");
        prose.setMaxWidth(Double.MAX_VALUE);
        return prose;
    }

    private static String facts(Messages words, Checked story) {
        List<String> facts = new ArrayList<>();
        facts.add(words.count("publish.words", story.words()));
        if (story.related() > 0) {
            facts.add(words.count("publish.related", story.related()));
        }
        if (story.pictures() > 0) {
            facts.add(words.count("publish.pictures", story.pictures()));
        }
        return String.join(" · ", facts);
    }

    private static Label wrapped(String sentence, String... styles) {
        Label label = Parts.label(sentence, styles);
        label.setWrapText(true);
        return label;
    }
}
