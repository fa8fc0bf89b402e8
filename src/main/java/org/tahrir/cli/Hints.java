package org.tahrir.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;

/// What the command line adds to the desk's sentences: by which words of a command there is a way on.
final class Hints {
    private static final Map<String, String> BY_NOTICE = Map.of(
            "workflow.editors-only", "cli.hint.as-editor",
            "workflow.is-live", "cli.hint.kill",
            "desk.no-such-story", "cli.hint.list",
            "desk.is-out", "cli.hint.reopen",
            "link.address-needs-headline", "cli.hint.url",
            "intake.in-trash", "cli.hint.restore");

    private Hints() {}

    /// The sentence of a notice, and the hint that goes with it if there is one.
    static String text(Notice notice, Messages messages) {
        @Nullable String hint = BY_NOTICE.get(notice.key());
        String sentence = messages.text(notice);
        return hint == null
                ? sentence
                : sentence + " " + messages.text(hint, notice.args().toArray());
    }
}
