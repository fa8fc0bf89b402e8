package org.tahrir.importing;

import org.tahrir.notice.Notice;

/// One line of an archive can't be taken; the rest goes on. Never leaves this room.
final class BadLine extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Notice reason;

    BadLine(String key, Object... args) {
        super(key, null, false, false);
        this.reason = Notice.of(key, args);
    }

    Notice reason() {
        return reason;
    }
}
