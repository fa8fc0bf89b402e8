package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/// Tests in one area, which is empty before each of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InTestArea {
    TestArea test;

    abstract TestArea open();

    @BeforeAll
    void show() {
        test = open();
    }

    @BeforeEach
    void clear() {
        test.clear();
    }

    @AfterAll
    void close() {
        test.close();
    }

    final void dragSelects(Point2D from, Point2D to, String selected) {
        test.drag(from, to, 1, false);
        assertThat(test.selected()).isEqualTo(selected);
    }

    final void doubleClickSelects(Point2D at, String selected) {
        test.doubleClick(at);
        assertThat(test.selected()).isEqualTo(selected);
    }

    final void clickGoesTo(Point2D at, int caret) {
        test.click(at, 1, false);
        assertThat(test.caret()).isEqualTo(caret);
    }
}
