package org.tahrir.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tahrir.ui.kit.Outside;

/// A system for tests: answers what it is told to.
public final class FakeOutside implements Outside {
    public Optional<Path> folder = Optional.empty();
    public Path shown = Path.of("");

    @Override
    public List<Path> askForFiles(String title, Kind kind) {
        return List.of();
    }

    @Override
    public Optional<Path> askForFolder(String title, Path start) {
        return folder;
    }

    @Override
    public Optional<Path> askWhereTo(String title, Path suggestion, Kind kind) {
        return Optional.empty();
    }

    @Override
    public void open(Path file, Runnable failed) {
        failed.run();
    }

    @Override
    public void showInFolder(Path file, Runnable failed) {
        shown = file;
    }

    @Override
    public void copy(String text) {
        // nothing is asked for it
    }

    @Override
    public Clip clip() {
        return new Clip("", "", List.of());
    }

    @Override
    public Path documents() {
        return Path.of("documents");
    }
}
