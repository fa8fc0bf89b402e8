package org.tahrir.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tahrir.ui.kit.Outside;

/// A system around the window for tests: answers what it is told to and remembers what it was asked for.
public final class FakeOutside implements Outside {
    private final Path documents;
    public List<Path> files = List.of();
    public final List<Kind> asked = new ArrayList<>();
    public Optional<Path> folder = Optional.empty();
    public Optional<Path> target = Optional.empty();
    public Clip clip = new Clip("", "", List.of());
    public boolean nothingOpens;
    public final List<Path> opened = new ArrayList<>();
    public final List<Path> shown = new ArrayList<>();
    /// The addresses of the web that were to be opened.
    public final List<String> browsed = new ArrayList<>();
    public String copied = "";

    public FakeOutside(Path documents) {
        this.documents = documents;
    }

    @Override
    public List<Path> askForFiles(String title, Kind kind) {
        asked.add(kind);
        return files;
    }

    @Override
    public Optional<Path> askForFolder(String title, Path start) {
        return folder;
    }

    @Override
    public Optional<Path> askWhereTo(String title, Path suggestion, Kind kind) {
        return target;
    }

    @Override
    public void open(Path file, Runnable failed) {
        opened.add(file);
        if (nothingOpens) {
            failed.run();
        }
    }

    @Override
    public void showInFolder(Path file, Runnable failed) {
        shown.add(file);
        if (nothingOpens) {
            failed.run();
        }
    }

    @Override
    public void copy(String text) {
        copied = text;
    }

    @Override
    public Clip clip() {
        return clip;
    }

    @Override
    public Path documents() {
        return documents;
    }
}
