package org.tahrir.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.tahrir.text.Block;

/// The views of the pictures, tables and cards of a body, each made when it or one beside it comes on screen and kept,
/// so that scrolling away and back keeps what was there.
final class ObjectViews {
    /// How long after an object came on screen those beside it are made: no key that is waited for is late by it.
    private static final Duration BEFORE_NEXT = Duration.millis(60);

    private final Map<Long, ObjectView> views = new HashMap<>();
    private final PauseTransition pause = new PauseTransition(BEFORE_NEXT);
    private final BodyObjects objects;
    private final ObjectHost host;
    private LongPredicate selected = id -> false;
    private boolean editable = true;
    private Map<Long, List<Found>> found = Map.of();

    ObjectViews(BodyObjects objects, ObjectHost host) {
        this.objects = objects;
        this.host = host;
    }

    Node view(Piece.Embed embed) {
        pause.setOnFinished(e -> makeBeside(embed.id()));
        pause.playFromStart();
        return views.computeIfAbsent(embed.id(), this::make);
    }

    /// The view of an object, if it was on screen already.
    Optional<ObjectView> known(long id) {
        return Optional.ofNullable(views.get(id));
    }

    /// The view in which the focus is.
    Optional<ObjectView> focused() {
        return views.values().stream().filter(Node::isFocusWithin).findFirst();
    }

    /// Lets every view show what its object is now.
    void refresh() {
        views.forEach((id, view) -> {
            Block block = objects.now().get(id);
            if (block != null && !block.equals(view.block())) {
                view.show(block);
            }
        });
    }

    /// Forgets all views: another body is shown.
    void clear() {
        pause.stop();
        views.clear();
    }

    void setEditable(boolean now) {
        editable = now;
        views.values().forEach(view -> view.setEditable(now));
    }

    /// Marks those that lie in the selection, also the ones that come on screen later.
    void select(LongPredicate now) {
        selected = now;
        views.forEach((id, view) -> view.setSelected(now.test(id)));
    }

    /// Paints places in the texts of objects, also of the ones that come on screen later.
    void paint(List<Found> places) {
        found = places.stream().filter(place -> !place.isText()).collect(Collectors.groupingBy(Found::object));
        views.forEach((id, view) -> view.paint(found.getOrDefault(id, List.of())));
    }

    /// Makes a view that will be wanted when somebody goes on, since that takes longer than a key may; the next one
    /// after another pause.
    private void makeBeside(long id) {
        LongStream.of(id + 1, id - 1)
                .filter(objects.now()::containsKey)
                .filter(beside -> !views.containsKey(beside))
                .findFirst()
                .ifPresent(beside -> {
                    views.put(beside, make(beside));
                    pause.playFromStart();
                });
    }

    private ObjectView make(long id) {
        ObjectView view = switch (objects.get(id)) {
            case Block.Picture picture -> new PictureBlock(host, id, picture);
            case Block.Card card -> new CardBlock(host, id, card);
            case Block.Table table -> new TableBlock(host, id, table);
            case Block.TextBlock text -> throw new IllegalStateException("no object: " + text);
        };
        view.setEditable(editable);
        view.setSelected(selected.test(id));
        view.paint(found.getOrDefault(id, List.of()));
        return view;
    }
}
