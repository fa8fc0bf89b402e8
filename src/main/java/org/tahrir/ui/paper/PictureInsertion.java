package org.tahrir.ui.paper;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.importing.PictureFiles;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.kit.Toasts;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// Brings pictures into the text: files that are chosen, or drawn onto the paper. Those that can't be taken say why.
final class PictureInsertion {
    private static final List<String> PATTERNS = List.of("*.jpg", "*.jpeg", "*.png", "*.gif", "*.webp");

    private final Messages words;
    private final OpenStory open;
    private final BodyEditor text;
    private final Outside outside;
    private final Toasts toasts;
    private final PictureTaking taking;

    PictureInsertion(Workplace workplace, OpenStory open, BodyEditor text, Outside outside, Toasts toasts) {
        this.words = workplace.words();
        this.open = open;
        this.text = text;
        this.outside = outside;
        this.toasts = toasts;
        this.taking = new PictureTaking(workplace);
        text.fileWords().onPasted(this::tell);
    }

    /// Asks for picture files and puts them in.
    void choose() {
        put(outside.askForFiles(
                words.text("paper.choose-picture"), new Outside.Kind(words.text("paper.pictures"), PATTERNS)));
    }

    /// Takes picture files that are dropped on a part of the window; other files are for whoever takes stories in.
    void acceptDropsOn(Node part) {
        part.addEventFilter(DragEvent.DRAG_OVER, drag -> {
            if (isWelcome(drag)) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        part.addEventFilter(DragEvent.DRAG_DROPPED, drop -> {
            if (isWelcome(drop)) {
                put(files(drop));
                drop.setDropCompleted(true);
                drop.consume();
            }
        });
    }

    /// Takes files in and puts their pictures where the caret stands, unless another story has come on the paper
    /// meanwhile. A paper that may not be written on says why.
    void put(List<Path> files) {
        if (!files.isEmpty() && mayWrite()) {
            StoryId story = storyNow();
            taking.take(files, taken -> put(taken, story), why -> toasts.say(Sentences.of(words, why)));
        }
    }

    private void put(PictureTaking.Taken taken, @Nullable StoryId story) {
        boolean welcome = story != null && story.equals(storyNow()) && mayWrite();
        if (welcome) {
            taken.pictures().forEach(text.objects()::insertPicture);
        }
        tell(welcome ? taken.pictures() : List.of(), taken.refused());
    }

    /// Says why files were refused, and which words came with the others, with a way to be rid of these words.
    private void tell(List<Block.Picture> put, List<Notice> refused) {
        List<String> sentences = new ArrayList<>();
        String named = FileWording.of(put, words);
        if (!named.isEmpty()) {
            sentences.add(words.text("paper.words-from-file", named));
        }
        if (!refused.isEmpty()) {
            sentences.add(Sentences.of(words, refused));
        }
        String all = String.join(" ", sentences);
        StoryId story = storyNow();
        if (!named.isEmpty()) {
            toasts.offerUndo(all, () -> {
                if (story != null && story.equals(storyNow()) && mayWrite()) {
                    text.fileWords().takeOff(put);
                }
            });
        } else if (!all.isEmpty()) {
            toasts.say(all);
        }
    }

    private boolean mayWrite() {
        open.readOnlyProperty().get().ifPresent(why -> toasts.say(Sentences.of(words, why)));
        return open.readOnlyProperty().get().isEmpty();
    }

    private boolean isWelcome(DragEvent drag) {
        return storyNow() != null && drag.getDragboard().hasFiles() && PictureFiles.areNamedSo(files(drag));
    }

    private static List<Path> files(DragEvent drag) {
        return drag.getDragboard().getFiles().stream().map(File::toPath).toList();
    }

    private @Nullable StoryId storyNow() {
        Story story = open.story();
        return story == null ? null : story.id();
    }
}
