package org.tahrir.ui.editor;

/// Writing in the area of the body.
class AreaWritingTest extends WritingTest {
    @Override
    TestArea open() {
        return TestArea.open(GeometryTrial.LETTERS, 600, 400);
    }

    @Override
    boolean isWrapped() {
        return true;
    }
}
