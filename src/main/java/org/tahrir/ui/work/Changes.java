package org.tahrir.ui.work;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.tahrir.article.StoryId;

/// Who wants to hear when the library has changed; told on the screen's thread after the change is on the disk.
public final class Changes {
    private final List<Consumer<StoryId>> ofOne = new CopyOnWriteArrayList<>();
    private final List<Runnable> ofAny = new CopyOnWriteArrayList<>();

    /// Hears of each changed story.
    ///
    /// @return ends the hearing
    public Runnable onStory(Consumer<StoryId> listener) {
        ofOne.add(listener);
        return () -> ofOne.remove(listener);
    }

    /// Hears of every change, once for many.
    ///
    /// @return ends the hearing
    public Runnable onAny(Runnable listener) {
        ofAny.add(listener);
        return () -> ofAny.remove(listener);
    }

    /// Tells that a story was changed.
    public void changed(StoryId id) {
        ofOne.forEach(listener -> listener.accept(id));
        ofAny.forEach(Runnable::run);
    }

    /// Tells that many stories, or the desk's lists, were changed.
    public void changedMany() {
        ofAny.forEach(Runnable::run);
    }
}
