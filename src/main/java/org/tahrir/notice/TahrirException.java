package org.tahrir.notice;

import org.jspecify.annotations.Nullable;

/// Something is broken (a file, a disk, an input) and work can't go on. The only family of exceptions that rooms throw
/// across their borders; it is caught where a person can be told: the command line and the window's background tasks.
/// Outcomes that are to be expected (a refused move, a conflict) are values, not exceptions.
public final class TahrirException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// What kind of trouble it is: decides the exit code of the command line.
    public enum Kind {
        /// The wish can't be granted as things are: a locked library, a story that isn't there. Exit code 1.
        REFUSED,
        /// The wish was put wrongly: an unknown field, a malformed instant. Exit code 2.
        USAGE,
        /// Input or library is unreadable, damaged, hostile or too large. Exit code 3.
        UNREADABLE
    }

    private final Kind kind;
    private final transient Notice notice;

    public TahrirException(Kind kind, Notice notice, @Nullable Throwable cause) {
        super(notice.key() + notice.args(), cause);
        this.kind = kind;
        this.notice = notice;
    }

    public static TahrirException refused(String key, Object... args) {
        return new TahrirException(Kind.REFUSED, Notice.of(key, args), null);
    }

    public static TahrirException usage(String key, Object... args) {
        return new TahrirException(Kind.USAGE, Notice.of(key, args), null);
    }

    public static TahrirException unreadable(String key, Object... args) {
        return new TahrirException(Kind.UNREADABLE, Notice.of(key, args), null);
    }

    public static TahrirException unreadable(Throwable cause, String key, Object... args) {
        return new TahrirException(Kind.UNREADABLE, Notice.of(key, args), cause);
    }

    public Kind kind() {
        return kind;
    }

    /// What to tell the person.
    public Notice notice() {
        return notice;
    }
}
