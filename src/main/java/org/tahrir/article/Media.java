package org.tahrir.article;

/// A picture file, named by its content.
///
/// @param sha256 SHA-256 of its bytes, 64 lower-case hexadecimal digits
/// @param type its media type: `image/jpeg`, `image/png`, `image/gif` or `image/webp`
/// @param width in pixels
/// @param height in pixels
/// @param bytes its size
public record Media(String sha256, String type, int width, int height, long bytes) {
    /// The file name in a bundle and in the library: hash and extension.
    public String fileName() {
        return sha256 + "." + extension();
    }

    /// `jpg`, `png`, `gif` or `webp`.
    public String extension() {
        return type.equals("image/jpeg") ? "jpg" : type.substring(type.indexOf('/') + 1);
    }
}
