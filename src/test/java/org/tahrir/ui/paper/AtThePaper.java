package org.tahrir.ui.paper;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.settings.Language;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.kit.Look;
import org.testfx.api.FxRobot;

/// A reporter at an Arabic paper with a library of its own: put up before each test and taken down after it.
class AtThePaper {
    private final double width;
    private final double height;

    @TempDir
    Path folder;

    final FxRobot robot = new FxRobot();
    PaperBench bench;

    AtThePaper() {
        this(600, 640);
    }

    AtThePaper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    @BeforeEach
    void putUp() {
        bench = new PaperBench(folder.resolve("library"), TestPlace.REPORTER, Language.AR, width, height, Look.LIGHT);
    }

    @AfterEach
    void takeDown() {
        bench.close();
    }
}
