package org.tahrir.ui.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.tahrir.markup.PictureSource;

/// Where the pictures of a body lie. Asked off the screen's thread, from several at once.
public interface PictureShelf {
    /// The bytes of a picture's file; empty if it is missing.
    ///
    /// @param media SHA-256 of the bytes, 64 lower-case hexadecimal digits
    Optional<byte[]> bytes(String media);

    /// Takes in a picture file that was pasted.
    ///
    /// @return its hash and what the file says of it, or why it can't be taken or read
    PictureSource.Answer take(Path file);

    /// Takes in a picture that came with pasted text.
    ///
    /// @return its hash and what the file says of it, or why it can't be taken
    PictureSource.Answer take(byte[] file);
}
