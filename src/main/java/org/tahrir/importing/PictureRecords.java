package org.tahrir.importing;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.jpeg.JpegReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// Reads a picture's header and its records of words. Records that are broken, or made to be endless, cost the picture
/// its words at most.
final class PictureRecords {
    private static final int PNG_START = 8;
    private static final int AROUND_CHUNK = 12;
    /// Compressed words may grow a thousandfold.
    private static final int MOST_WORDS = 128 << 10;
    private static final Set<String> WORDS = Set.of("iTXt", "tEXt", "zTXt", "eXIf");

    private PictureRecords() {}

    static Metadata of(byte[] bytes, PictureType type) throws ImageProcessingException, IOException {
        byte[] read = type == PictureType.PNG ? withoutPixels(bytes) : bytes;
        try {
            return ImageMetadataReader.readMetadata(new ByteArrayInputStream(read), read.length, type.fileType());
        } catch (RuntimeException | StackOverflowError broken) {
            return headerAlone(read, type);
        }
    }

    private static Metadata headerAlone(byte[] bytes, PictureType type) throws ImageProcessingException, IOException {
        return switch (type) {
            case JPEG -> JpegMetadataReader.readMetadata(new ByteArrayInputStream(bytes), List.of(new JpegReader()));
            case PNG, GIF, WEBP -> throw new ImageProcessingException("unreadable records");
        };
    }

    /// A PNG with its header and its words only; the file itself if its parts don't follow one another as they should.
    private static byte[] withoutPixels(byte[] png) {
        ByteBuffer in = ByteBuffer.wrap(png);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        kept.write(png, 0, PNG_START);
        int words = 0;
        int at = PNG_START;
        while (at + AROUND_CHUNK <= png.length) {
            int length = in.getInt(at);
            String name = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > png.length - at - AROUND_CHUNK) {
                return png;
            }
            boolean isWords = WORDS.contains(name) && words + length <= MOST_WORDS;
            words += isWords ? length : 0;
            if (isWords || name.equals("IHDR") || name.equals("IEND")) {
                kept.write(png, at, length + AROUND_CHUNK);
            }
            if (name.equals("IEND")) {
                return kept.toByteArray();
            }
            at += length + AROUND_CHUNK;
        }
        return png;
    }
}
