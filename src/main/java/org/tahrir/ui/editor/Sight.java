package org.tahrir.ui.editor;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import org.tahrir.settings.Messages;
import org.tahrir.settings.Writing;

/// How everything that is written in within one part of a window shows itself; that part knows it for all its fields.
public final class Sight {
    private final Node place;
    private final Messages words;
    private final Writing writing;

    private Sight(Node place, Messages words, Writing writing) {
        this.place = place;
        this.words = words;
        this.writing = writing;
    }

    /// Lets all texts and fields within a part of the window show themselves as a person likes.
    public static void set(Node place, Messages words, Writing writing) {
        place.getProperties().put(Sight.class, new Sight(place, words, writing));
        Platform.requestNextPulse();
    }

    /// What holds where a node is, if anything was said about it.
    static Optional<Sight> of(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getProperties().get(Sight.class) instanceof Sight sight) {
                return Optional.of(sight);
            }
        }
        return Optional.empty();
    }

    static boolean showsSigns(Node node) {
        return of(node).filter(sight -> sight.writing.signs()).isPresent();
    }

    static boolean isTypewriter(Node node) {
        return of(node).filter(sight -> sight.writing.typewriter()).isPresent();
    }

    Node place() {
        return place;
    }

    Messages words() {
        return words;
    }
}
