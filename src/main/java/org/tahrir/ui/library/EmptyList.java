package org.tahrir.ui.library;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tahrir.article.Stage;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Sentences;

/// What an empty list says: why it is empty, and what to do.
final class EmptyList extends VBox {
    private final Messages words;
    private final Commands commands;

    EmptyList(Messages words, Commands commands) {
        this.words = words;
        this.commands = commands;
        getStyleClass().add("empty-state");
    }

    void show(DeskPlace place, String filter) {
        getChildren().clear();
        if (!filter.isBlank()) {
            say(words.text("list-empty.filter"), words.text("list-empty.filter-hint"));
            return;
        }
        switch (place) {
            case DeskPlace.Drafts ignored -> {
                say(words.text("list-empty.drafts"), words.text("list-empty.drafts-hint"));
                offer("story.new", "main-button");
                offer("desk.import", "quiet-button");
            }
            case DeskPlace.All ignored -> {
                say(words.text("list-empty.all"), words.text("list-empty.all-hint"));
                offer("story.new", "main-button");
                offer("desk.import", "quiet-button");
            }
            case DeskPlace.Section section ->
                say(Sentences.of(words, "list-empty.section", section.name()), words.text("list-empty.section-hint"));
            case DeskPlace.At at ->
                say(words.text("list-empty." + code(at)), words.text("list-empty." + code(at) + "-hint"));
        }
    }

    /// Says why the list couldn’t be read, and offers to read it again.
    void showUnread(Notice why, Runnable again) {
        getChildren().clear();
        say(words.text("list-unread.title"), Sentences.of(words, why));
        Button button = Parts.button(words.text("list-unread.again"), "quiet-button");
        button.setOnAction(e -> again.run());
        getChildren().add(button);
    }

    private static String code(DeskPlace.At at) {
        return at.stage() == Stage.DRAFT ? "drafts" : at.stage().code();
    }

    private void say(String title, String sentence) {
        getChildren().addAll(wrapped(title, "empty-title"), wrapped(sentence, "empty-sentence"));
    }

    private void offer(String id, String style) {
        commands.find(id).ifPresent((Command command) -> {
            Button button = Parts.runs(Parts.button(command.label(words), style), command, words);
            getChildren().add(button);
        });
    }

    private static Label wrapped(String text, String style) {
        Label label = Parts.label(text, style);
        label.setWrapText(true);
        return label;
    }
}
