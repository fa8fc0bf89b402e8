package org.tahrir.article;

import java.io.IOException;
import java.io.InputStream;

/// A picture together with a way to read its bytes.
public record MediaFile(Media media, Content content) {

    /// Opens the bytes, from the first; may be asked more than once.
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
