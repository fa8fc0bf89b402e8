package org.tahrir.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

/// What SQLite and the disk report, as sentences for a person.
final class Trouble {
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int IO = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;

    private Trouble() {}

    static TahrirException of(SQLException e, Path file) {
        String key = switch (code(e)) {
            case FULL -> "store.disk-full";
            case READ_ONLY -> "store.folder-read-only";
            case BUSY, LOCKED -> "store.busy";
            case CORRUPT, NOT_A_DATABASE -> "store.damaged";
            case IO, CANNOT_OPEN -> "store.disk-trouble";
            default -> "store.failed";
        };
        String said = e.getMessage() == null ? "" : e.getMessage();
        return new TahrirException(kind(key), Notice.of(key, file.toString(), said), e);
    }

    static TahrirException of(IOException e, Path file) {
        String said = e.getMessage() == null ? "" : e.getMessage();
        return TahrirException.unreadable(e, "store.disk-trouble", file.toString(), said);
    }

    /// Whether SQLite couldn't so much as open or read the file, as in a folder where it may make no files of its own.
    static boolean isShutOut(SQLException e) {
        int code = code(e);
        return code == CANNOT_OPEN || code == READ_ONLY || code == IO;
    }

    private static int code(SQLException e) {
        return e.getErrorCode() & 0xFF;
    }

    private static TahrirException.Kind kind(String key) {
        return switch (key) {
            case "store.disk-full", "store.folder-read-only", "store.busy" -> TahrirException.Kind.REFUSED;
            default -> TahrirException.Kind.UNREADABLE;
        };
    }
}
