package org.tahrir.ui.editor;

/// Writing in a field of one line.
class LineFieldWritingTest extends WritingTest {
    @Override
    TestArea open() {
        return TestArea.inField(BidiField.Lines.ONE, GeometryTrial.LETTERS, 600);
    }

    @Override
    boolean isWrapped() {
        return false;
    }
}
