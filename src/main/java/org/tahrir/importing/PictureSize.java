package org.tahrir.importing;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import org.jspecify.annotations.Nullable;

/// Width and height in pixels as a picture's header says; 0 × 0 when it says nothing.
record PictureSize(int width, int height) {
    private static final PictureSize UNKNOWN = new PictureSize(0, 0);

    long pixels() {
        return (long) width * height;
    }

    static PictureSize of(Metadata metadata, PictureType type) {
        return switch (type) {
            case JPEG ->
                from(
                        metadata.getFirstDirectoryOfType(JpegDirectory.class),
                        JpegDirectory.TAG_IMAGE_WIDTH,
                        JpegDirectory.TAG_IMAGE_HEIGHT);
            case PNG ->
                from(
                        metadata.getFirstDirectoryOfType(PngDirectory.class),
                        PngDirectory.TAG_IMAGE_WIDTH,
                        PngDirectory.TAG_IMAGE_HEIGHT);
            case GIF ->
                from(
                        metadata.getFirstDirectoryOfType(GifHeaderDirectory.class),
                        GifHeaderDirectory.TAG_IMAGE_WIDTH,
                        GifHeaderDirectory.TAG_IMAGE_HEIGHT);
            case WEBP ->
                from(
                        metadata.getFirstDirectoryOfType(WebpDirectory.class),
                        WebpDirectory.TAG_IMAGE_WIDTH,
                        WebpDirectory.TAG_IMAGE_HEIGHT);
        };
    }

    private static PictureSize from(@Nullable Directory header, int widthTag, int heightTag) {
        Integer width = header == null ? null : header.getInteger(widthTag);
        Integer height = header == null ? null : header.getInteger(heightTag);
        return width == null || height == null ? UNKNOWN : new PictureSize(width, height);
    }
}
