package org.tahrir.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.tahrir.settings.DocumentsFolder;

/// The system this program really runs on.
public final class SystemOutside implements Outside {
    private final Supplier<@Nullable Window> window;
    private final Launch launch;
    private final Path documents;

    private SystemOutside(Supplier<@Nullable Window> window, Launch launch, Path documents) {
        this.window = window;
        this.launch = launch;
        this.documents = documents;
    }

    /// The system of this process.
    ///
    /// @param window before which questions are asked
    public static SystemOutside of(Supplier<@Nullable Window> window) {
        Path home = Path.of(System.getProperty("user.home", "."));
        return new SystemOutside(
                window, new Launch(System.getProperty("os.name", "Linux")), DocumentsFolder.of(System.getenv(), home));
    }

    @Override
    public List<Path> askForFiles(String title, Kind kind) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialDirectory(existing(documents));
        List<File> files = chooser.showOpenMultipleDialog(window.get());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> askForFolder(String title, Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(nearest(start));
        return Optional.ofNullable(chooser.showDialog(window.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> askWhereTo(String title, Path suggestion, Kind kind) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialDirectory(existing(suggestion.toAbsolutePath().getParent()));
        chooser.setInitialFileName(String.valueOf(suggestion.getFileName()));
        return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
    }

    @Override
    public void open(Path file, Runnable failed) {
        launch.open(file, () -> Platform.runLater(failed));
    }

    /// Opens an address of the web, `http:` or `https:`, in the person's browser; others are left alone.
    ///
    /// @param failed heard on the screen's thread if there is no browser
    public void browse(String address, Runnable failed) {
        if (address.matches("(?i)https?://\\S+")) {
            launch.open(address, () -> Platform.runLater(failed));
        }
    }

    @Override
    public void showInFolder(Path file, Runnable failed) {
        launch.showInFolder(file, () -> Platform.runLater(failed));
    }

    @Override
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public Clip clip() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return new Clip(
                Objects.requireNonNullElse(clipboard.getHtml(), ""),
                Objects.requireNonNullElse(clipboard.getString(), ""),
                clipboard.getFiles().stream().map(File::toPath).toList());
    }

    @Override
    public Path documents() {
        return documents;
    }

    private static FileChooser chooser(String title, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.words(), kind.patterns()));
        return chooser;
    }

    /// The folder itself or the nearest above it that is there: without one the system's chooser may begin where no
    /// folder can be chosen.
    static @Nullable File nearest(Path folder) {
        Path at = folder.toAbsolutePath();
        while (at != null && !Files.isDirectory(at)) {
            at = at.getParent();
        }
        return existing(at);
    }

    /// Choosers throw at a start folder that isn't there.
    private static @Nullable File existing(@Nullable Path folder) {
        return folder != null && Files.isDirectory(folder) ? folder.toFile() : null;
    }
}
