package org.tahrir.ui.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.tahrir.importing.PictureFiles;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.kit.Parts;

/// Lets things be dropped on a part of the window: files, and what was marked in a browser or a word processor. What a
/// part inside it takes for itself, such as pictures on the paper, never comes here; what is dragged about inside the
/// window doesn't either.
final class DropZone {
    private final BooleanSupplier mayTake;
    private final Consumer<Outside.Clip> take;
    private final StackPane veil;

    /// @param words what the veil says while something hangs over the window
    /// @param mayTake whether something can be taken now
    DropZone(String words, BooleanSupplier mayTake, Consumer<Outside.Clip> take) {
        this.mayTake = mayTake;
        this.take = take;
        veil = new StackPane(Parts.label(words, "drop-words"));
        veil.getStyleClass().add("drop-veil");
        veil.setMouseTransparent(true);
    }

    void installOn(Node target) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> over(event, target));
        target.addEventHandler(DragEvent.DRAG_EXITED_TARGET, event -> {
            if (event.getTarget().equals(target)) {
                unveil(target);
            }
        });
        target.addEventHandler(DragEvent.DRAG_EXITED, event -> unveil(target));
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> dropped(event, target));
    }

    private void over(DragEvent event, Node target) {
        if (event.isAccepted() || !isForUs(event)) {
            unveil(target);
            return;
        }
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
        if (target instanceof StackPane stack && !stack.getChildren().contains(veil)) {
            stack.getChildren().add(veil);
        }
    }

    private void dropped(DragEvent event, Node target) {
        unveil(target);
        if (!isForUs(event)) {
            return;
        }
        Outside.Clip clip = clip(event.getDragboard());
        event.setDropCompleted(true);
        event.consume();
        take.accept(clip);
    }

    private boolean isForUs(DragEvent event) {
        Dragboard board = event.getDragboard();
        boolean something = board.hasFiles() || board.hasHtml() || board.hasString();
        boolean fromOutside = event.getGestureSource() == null;
        return something && fromOutside && mayTake.getAsBoolean() && !isPictureForPaper(event);
    }

    private static boolean isPictureForPaper(DragEvent event) {
        if (!event.getDragboard().hasFiles()
                || !PictureFiles.areNamedSo(paths(event.getDragboard().getFiles()))) {
            return false;
        }
        for (Node at = event.getTarget() instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("paper")) {
                return true;
            }
        }
        return false;
    }

    private static Outside.Clip clip(Dragboard board) {
        return new Outside.Clip(
                Objects.requireNonNullElse(board.getHtml(), ""),
                Objects.requireNonNullElse(board.getString(), ""),
                board.hasFiles() ? paths(board.getFiles()) : List.of());
    }

    private static List<Path> paths(List<File> files) {
        return files.stream().map(File::toPath).toList();
    }

    private void unveil(Node target) {
        if (target instanceof StackPane stack) {
            stack.getChildren().remove(veil);
        }
    }
}
