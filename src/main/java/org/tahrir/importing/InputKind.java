package org.tahrir.importing;

import java.nio.file.Path;
import java.util.Locale;

/// What a file that is to come in may be.
public enum InputKind {
    /// A zip with one of our bags; read by the bundle room.
    BUNDLE,
    DOCX,
    /// One story in IPTC's JSON; read by the bundle room.
    NINJS,
    /// Many stories as JSON lines, packed by gzip or not.
    ARCHIVE,
    HTML,
    MARKDOWN,
    /// The text of a saved web page.
    PAGE,
    TEXT;

    /// Its name in answers of the command line: lower case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What the file is, by its content first and its name second. Says nothing yet of whether it is sound.
    ///
    /// @throws org.tahrir.notice.TahrirException when it can't be read or is nothing we know
    public static InputKind of(Path file) {
        return Sniffing.kind(file);
    }
}
