package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Names that fit what is typed.
class NameMatchesTest {
    private static final List<String> NAMES =
            List.of("أحمد الخطيب", "سلمى أحمد", "رياضة", "محمد", "Reuters", "وكالة الأنباء");

    @Test
    void areFoundWhateverTheirMarksAndHamzas() {
        assertThat(NameMatches.of(NAMES, "احمد")).containsExactly("أحمد الخطيب", "سلمى أحمد");
        assertThat(NameMatches.of(NAMES, "رِياضه")).containsExactly("رياضة");
        assertThat(NameMatches.of(NAMES, "REU")).containsExactly("Reuters");
    }

    @Test
    void thatBeginSoComeFirstThenThoseOneOfWhoseWordsDoes() {
        assertThat(NameMatches.of(List.of("محمد", "سلمى حمدان", "حمد"), "حمد"))
                .containsExactly("حمد", "سلمى حمدان", "محمد");
        assertThat(NameMatches.of(NAMES, "أنباء")).containsExactly("وكالة الأنباء");
    }

    @Test
    void areAllWhileNothingIsTyped() {
        assertThat(NameMatches.of(NAMES, " ")).isEqualTo(NAMES);
    }
}
