package org.tahrir.ui.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.Notice;

/// Reading in the background of which only the newest wish counts: while one is under way the next waits, a newer one
/// takes its place, and what an overtaken one found is never shown. Lives on the screen's thread.
public final class Latest {
    private final Background background;
    private @Nullable Runnable waiting;
    private boolean reading;
    private int wishes;

    public Latest(Background background) {
        this.background = background;
    }

    /// Wishes for something to be read.
    ///
    /// @param done hears what was found, unless something else was wished for meanwhile
    /// @param failed hears why not, unless something else was wished for meanwhile
    public <T> void read(Callable<T> work, Consumer<T> done, Consumer<Notice> failed) {
        int wish = ++wishes;
        Runnable start = () -> background.run(
                work, found -> arrived(wish, () -> done.accept(found)), why -> arrived(wish, () -> failed.accept(why)));
        if (reading) {
            waiting = start;
        } else {
            reading = true;
            start.run();
        }
    }

    /// Wishes for nothing any more.
    public void forget() {
        wishes++;
        waiting = null;
    }

    private void arrived(int wish, Runnable tell) {
        Runnable next = waiting;
        waiting = null;
        reading = next != null;
        if (next != null) {
            next.run();
        }
        if (wish == wishes) {
            tell.run();
        }
    }
}
