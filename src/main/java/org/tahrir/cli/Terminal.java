package org.tahrir.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What the command line reads from and writes to, all of it UTF-8 whatever the locale.
///
/// @param out the answer: words for a person, or one JSON document
/// @param err messages for a person
public record Terminal(InputStream in, PrintStream out, PrintStream err) {
    /// The process's own streams.
    public static Terminal ofProcess() {
        return new Terminal(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
