package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which strokes are undone together.
class TouchTest {
    @Test
    void lettersOfAWordGoTogetherAndTheNextWordBeginsAnew() {
        Touch a = new Touch("text", 0, 0, "أ");
        Touch b = new Touch("text", 1, 0, "ب");
        Touch space = new Touch("text", 2, 0, " ");
        Touch next = new Touch("text", 3, 0, "ج");
        assertThat(b.continues(a)).isTrue();
        assertThat(space.continues(b)).isTrue();
        assertThat(next.continues(space)).isFalse();
    }

    @Test
    void strokesElsewhereBeginAnew() {
        Touch a = new Touch("text", 0, 0, "أ");
        assertThat(new Touch("text", 5, 0, "ب").continues(a)).isFalse();
        assertThat(new Touch("caption", 1, 0, "ب").continues(a)).isFalse();
        assertThat(new Touch("text", 0, 1, "").continues(a)).isFalse();
        assertThat(new Touch("text", 1, 1, "ب").continues(a)).isFalse();
    }

    @Test
    void backspacesGoTogetherAndSoDoDeletions() {
        Touch back = new Touch("text", 5, 1, "");
        assertThat(new Touch("text", 4, 1, "").continues(back)).isTrue();
        assertThat(new Touch("text", 5, 1, "").continues(back)).isTrue();
        assertThat(new Touch("text", 2, 1, "").continues(back)).isFalse();
    }

    @Test
    void oneStretchTellsTwoTextsApart() {
        assertThat(Touch.between("c", "قال هو", "قال لي هو")).isEqualTo(new Touch("c", 4, 0, "لي "));
        assertThat(Touch.between("c", "أأ", "أ")).isEqualTo(new Touch("c", 1, 1, ""));
        assertThat(Touch.between("c", "", "أ")).isEqualTo(new Touch("c", 0, 0, "أ"));
    }
}
