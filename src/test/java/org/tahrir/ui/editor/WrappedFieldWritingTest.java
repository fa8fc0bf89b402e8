package org.tahrir.ui.editor;

/// Writing in a field that grows.
class WrappedFieldWritingTest extends WritingTest {
    @Override
    TestArea open() {
        return TestArea.inField(BidiField.Lines.WRAPPED, GeometryTrial.LETTERS, 600);
    }

    @Override
    boolean isWrapped() {
        return true;
    }
}
