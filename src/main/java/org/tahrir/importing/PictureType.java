package org.tahrir.importing;

import com.drew.imaging.FileType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The kinds of picture file a story may hold, known by their first bytes and never by their names.
enum PictureType {
    JPEG("image/jpeg", FileType.Jpeg),
    PNG("image/png", FileType.Png),
    GIF("image/gif", FileType.Gif),
    WEBP("image/webp", FileType.WebP);

    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final String mediaType;
    private final FileType fileType;

    PictureType(String mediaType, FileType fileType) {
        this.mediaType = mediaType;
        this.fileType = fileType;
    }

    String mediaType() {
        return mediaType;
    }

    FileType fileType() {
        return fileType;
    }

    static Optional<PictureType> of(byte[] bytes) {
        if (startsWith(bytes, 0, JPEG_START)) {
            return Optional.of(JPEG);
        }
        if (startsWith(bytes, 0, PNG_START)) {
            return Optional.of(PNG);
        }
        if (startsWith(bytes, 0, ascii("GIF87a")) || startsWith(bytes, 0, ascii("GIF89a"))) {
            return Optional.of(GIF);
        }
        return startsWith(bytes, 0, ascii("RIFF")) && startsWith(bytes, 8, ascii("WEBP"))
                ? Optional.of(WEBP)
                : Optional.empty();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean startsWith(byte[] bytes, int from, byte[] start) {
        return bytes.length >= from + start.length
                && Arrays.equals(bytes, from, from + start.length, start, 0, start.length);
    }
}
