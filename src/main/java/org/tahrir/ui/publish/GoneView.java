package org.tahrir.ui.publish;

import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tahrir.article.StoryId;
import org.tahrir.settings.Messages;
import org.tahrir.store.Receipt;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.kit.SizeWords;
import org.tahrir.ui.work.Dates;

/// What was written: the stories with what each was to its receivers, the file, and how to find it again.
final class GoneView extends VBox {
    private static final int MOST = 40;

    private final Going.Gone gone;
    private final Messages words;
    private final Outside outside;
    private final Label said = Parts.label("", "facts", "gone-said");

    GoneView(Going.Gone gone, Messages words, Dates dates, Outside outside) {
        this.gone = gone;
        this.words = words;
        this.outside = outside;
        getStyleClass().add("gone");
        Label verified = Parts.label(words.text("publish.verified"), "gone-verified");
        verified.setGraphic(new Icon(Icon.Glyph.CHECK));
        verified.setWrapText(true);
        said.setWrapText(true);
        ExportSheet.shown(said, false);
        getChildren().addAll(verified, stories());
        if (gone.left() > 0) {
            getChildren().add(Parts.label(words.count("publish.left", gone.left()), "export-warning"));
        }
        Label file = FieldRow.latin(gone.file().toString());
        Label hash = FieldRow.latin(gone.written().sha256());
        hash.getStyleClass().add("hash");
        VBox facts = new VBox(
                new FieldRow(words.text("publish.file"), file),
                FieldRow.of(
                        words.text("publish.size"), SizeWords.of(gone.written().bytes(), words)),
                FieldRow.of(words.text("publish.when"), dates.moment(gone.at())),
                new FieldRow(words.text("publish.hash"), hash));
        facts.getStyleClass().add("field-rows");
        getChildren().addAll(facts, said);
    }

    /// Shows the bundle in the system's file manager.
    Button showInFolder() {
        Button show = Parts.button(words.text("publish.show-in-folder"), "quiet-button");
        show.setOnAction(e -> outside.showInFolder(
                gone.file(),
                () -> say(Sentences.of(
                        words, "publish.cannot-show", String.valueOf(gone.file().getParent())))));
        return show;
    }

    Button copyPath() {
        Button copy = Parts.button(words.text("publish.copy-path"), "quiet-button");
        copy.setOnAction(e -> {
            outside.copy(gone.file().toString());
            say(words.text("publish.copied"));
        });
        return copy;
    }

    private void say(String sentence) {
        said.setText(sentence);
        ExportSheet.shown(said, true);
    }

    private VBox stories() {
        Map<StoryId, Receipt.ExportedVersion> versions =
                gone.receipt().stream().collect(Collectors.toMap(Receipt.ExportedVersion::id, one -> one));
        VBox list = new VBox();
        list.getStyleClass().add("gone-stories");
        gone.stories().stream().limit(MOST).forEach(story -> {
            Prose headline = ExportRow.headline(words, story);
            HBox.setHgrow(headline, Priority.ALWAYS);
            HBox row = Parts.row(headline);
            Receipt.ExportedVersion version =
                    versions.get(story.soundness().story().id());
            if (version != null) {
                row.getChildren().add(Parts.label(words.text("publish.version", version.version()), "facts"));
                row.getChildren().add(chip(words, version));
            }
            list.getChildren().add(row);
        });
        if (gone.stories().size() > MOST) {
            list.getChildren()
                    .add(Parts.label(
                            words.count("publish.more", (long) gone.stories().size() - MOST), "facts"));
        }
        return list;
    }

    /// What a version was to those who received it.
    static Label chip(Messages words, Receipt.ExportedVersion version) {
        String style = switch (version.action()) {
            case CREATE -> "stage-ready";
            case UPDATE -> "stage-draft";
            case CORRECT -> "stage-returned";
            case KILL -> "stage-correction";
        };
        return Parts.chip(words.text("publish.action." + version.action().code()), style);
    }
}
