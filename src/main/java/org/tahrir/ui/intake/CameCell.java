package org.tahrir.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tahrir.desk.Taken;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.kit.Sentences;

/// A row of what came in, in words, with the way to the story.
final class CameCell extends WrappedCell<CameRow> {
    private final Messages words;
    private final Consumer<Taken> open;

    CameCell(Messages words, Consumer<Taken> open) {
        this.words = words;
        this.open = open;
        getStyleClass().add("came-cell");
    }

    @Override
    void show(CameRow row) {
        setGraphic(
                switch (row) {
                    case CameRow.File file -> file(file);
                    case CameRow.Failure failure -> failure(failure.why());
                    case CameRow.Story story -> story(story.taken());
                    case CameRow.Line line ->
                        warning(Sentences.of(
                                words,
                                "intake.line-skipped",
                                line.skipped().line(),
                                line.skipped().reason()));
                    case CameRow.MoreLines more -> warning(words.count("intake.more-lines", more.count()));
                });
    }

    private Node file(CameRow.File file) {
        String name = file.name().isEmpty() ? words.text("intake.pasted") : file.name();
        Prose shown = new Prose(words.language() == Language.AR, Sentences.name(name), "came-file");
        shown.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(shown, Priority.ALWAYS);
        HBox row = Parts.row(shown);
        if (file.stories() > 1) {
            row.getChildren().add(Parts.label(words.count("intake.stories", file.stories()), "facts"));
        }
        row.getStyleClass().add("came-file-row");
        setAccessibleText(name);
        return row;
    }

    private Node failure(Notice why) {
        Label said = wrapped(Sentences.of(words, why), "came-failure");
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = Parts.row(new Icon(Icon.Glyph.ALERT), said);
        row.getStyleClass().addAll("card", "came-row", "unsound");
        setAccessibleText(said.getText());
        return row;
    }

    private Node warning(String sentence) {
        setAccessibleText(sentence);
        return wrapped(sentence, "export-warning");
    }

    private Node story(Taken taken) {
        String headline = taken.headline().isBlank() ? words.text("publish.no-headline") : taken.headline();
        Prose shown = new Prose(words.language() == Language.AR, headline, "export-headline");
        shown.setMaxWidth(Double.MAX_VALUE);
        VBox text = new VBox(shown, Parts.label(facts(taken), "facts"));
        text.getStyleClass().add("export-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        for (Notice warning : warnings(taken)) {
            text.getChildren().add(wrapped(Sentences.of(words, warning), "export-warning"));
        }
        Button way = Parts.button(words.text(way(taken)), "text-button", "accent-text");
        way.setAccessibleText(words.text(way(taken)) + ": " + headline);
        way.setOnAction(e -> open.accept(taken));
        HBox row = Parts.row(text, verdict(taken), way);
        row.getStyleClass().addAll("card", "came-row");
        setAccessibleText(headline + ", " + words.text(key(taken)));
        return row;
    }

    /// What is said of a story besides its verdict.
    private static List<Notice> warnings(Taken taken) {
        return taken.warnings().stream()
                .filter(warning -> !warning.key().equals("intake.same"))
                .toList();
    }

    private String facts(Taken taken) {
        List<String> facts = new ArrayList<>();
        facts.add(words.text("cli.import.kind." + taken.kind()));
        if (!taken.source().isBlank()) {
            facts.add(Sentences.apart(taken.source(), words.language()));
        }
        facts.add(words.count("intake.paragraphs", taken.paragraphs()));
        if (taken.related() > 0) {
            facts.add(words.count("intake.page.related", taken.related()));
        }
        return String.join(" · ", facts);
    }

    private Label verdict(Taken taken) {
        String style = switch (taken.verdict()) {
            case NEW -> "stage-ready";
            case SAME -> "stage-exported";
            case THEIRS -> "stage-review";
            case IN_TRASH -> "stage-returned";
        };
        return Parts.chip(words.text(key(taken)), style);
    }

    private static String key(Taken taken) {
        return "intake.verdict."
                + taken.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String way(Taken taken) {
        return switch (taken.verdict()) {
            case THEIRS -> "intake.compare";
            case IN_TRASH -> "intake.restore";
            case NEW, SAME -> "intake.open";
        };
    }

    private static Label wrapped(String sentence, String style) {
        Label label = Parts.label(sentence, style);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
