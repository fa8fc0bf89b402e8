package org.tahrir.importing;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import org.tahrir.markup.PictureSource;
import org.tahrir.notice.Notice;

/// The pictures of a file on disk: those beside it, and those it carries in itself as `data:` addresses. Nothing is
/// fetched from the network, and nothing outside the allowed folder is read, not by `..` and not through a link.
final class FolderPictures implements PictureSource {
    private static final int SHOWN = 60;

    private final Path folder;
    private final Path allowed;
    private final StoryPictures pictures;

    /// @param folder what relative addresses begin from
    /// @param allowed the folder that pictures must lie in, at any depth
    FolderPictures(Path folder, Path allowed, StoryPictures pictures) {
        this.folder = folder.toAbsolutePath().normalize();
        this.allowed = allowed.toAbsolutePath().normalize();
        this.pictures = pictures;
    }

    @Override
    public Answer find(String address) {
        String lower = address.substring(0, Math.min(address.length(), 8)).toLowerCase(Locale.ROOT);
        if (lower.startsWith("data:")) {
            return inline(address);
        }
        if (lower.startsWith("//") || lower.matches("^[a-z][a-z0-9+.-]+:.*")) {
            return refused("importing.picture-remote", address);
        }
        try {
            Path file = folder.resolve(fileName(address)).normalize();
            if (!file.startsWith(allowed)) {
                return refused("importing.picture-outside", address);
            }
            if (!Files.isRegularFile(file)) {
                return refused("importing.picture-missing", address);
            }
            if (!file.toRealPath().startsWith(allowed.toRealPath())) {
                return refused("importing.picture-outside", address);
            }
            return Files.size(file) > Limits.PICTURE_FILE
                    ? Answer.refused(Notice.of(
                            "importing.picture-too-large", shown(address), Limits.megabytes(Limits.PICTURE_FILE)))
                    : pictures.take(Files.readAllBytes(file), shown(address));
        } catch (IOException | IllegalArgumentException notReadable) {
            return refused("importing.picture-missing", address);
        }
    }

    private Answer inline(String address) {
        int comma = address.indexOf(',');
        if (comma < 0 || !address.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64")) {
            return refused("importing.picture-type", address);
        }
        if (address.length() - comma > Limits.PICTURE_FILE / 3 * 4 + 4) {
            return Answer.refused(
                    Notice.of("importing.picture-too-large", shown(address), Limits.megabytes(Limits.PICTURE_FILE)));
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(address.substring(comma + 1));
            return pictures.take(bytes, shown(address));
        } catch (IllegalArgumentException notBase64) {
            return refused("importing.picture-broken", address);
        }
    }

    /// An address as a file name: without query and fragment, percent signs decoded.
    private static String fileName(String address) {
        int end = 0;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        String path = address.substring(0, end).replace("+", "%2B");
        return path.indexOf('%') < 0 ? path : URLDecoder.decode(path, StandardCharsets.UTF_8);
    }

    private static Answer refused(String key, String address) {
        return Answer.refused(Notice.of(key, shown(address)));
    }

    private static String shown(String address) {
        return address.length() <= SHOWN ? address : CleanText.storable(address.substring(0, SHOWN)) + "…";
    }
}
