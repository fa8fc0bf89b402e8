package org.tahrir.ui.paper;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.tahrir.settings.Settings;
import org.tahrir.style.CopyDesk;
import org.tahrir.style.Rules;
import org.tahrir.text.Body;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.work.Latest;
import org.tahrir.ui.work.Ties;
import org.tahrir.ui.work.Workplace;

/// Has the copy desk read along: when a text is opened and whenever writing pauses, off the screen's thread. What it
/// found in a text that was written in since is never shown.
final class PaperFindings {
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final Workplace workplace;
    private final BodyEditor text;
    private final Latest reading;
    private final CopyDesk desk = new CopyDesk(Rules.all());
    private Runnable cancel = () -> {};
    private boolean on;

    PaperFindings(Workplace workplace, BodyEditor text) {
        this.workplace = workplace;
        this.text = text;
        this.reading = new Latest(workplace.background());
    }

    /// Reads along until the ties end, while the person wishes for it.
    void follow(Ties ties) {
        ties.on(workplace.settingsProperty(), this::turn);
        ties.add(this::stop);
    }

    /// Reads a text that was put on the paper.
    void now() {
        stop();
        text.findings().show(List.of());
        read();
    }

    /// Reads when nothing was written for a while.
    void soon() {
        stop();
        if (on) {
            cancel = workplace.delays().after(PAUSE, this::read);
        }
    }

    private void turn(Settings settings) {
        if (settings.writing().findings() != on) {
            on = settings.writing().findings();
            now();
        }
    }

    private void stop() {
        cancel.run();
        reading.forget();
    }

    private void read() {
        if (on) {
            Supplier<Body> body = text.snapshot();
            reading.read(() -> desk.read(body.get()), text.findings()::show, why -> {});
        }
    }
}
