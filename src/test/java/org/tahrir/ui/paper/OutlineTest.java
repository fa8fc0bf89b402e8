package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;

class OutlineTest {
    private static Block heading(int level, String words) {
        return new Block.Heading(level, Prose.of(words), Direction.INHERIT);
    }

    private static final Block TEXT = new Block.Paragraph(Prose.of("نص"), Direction.INHERIT);

    @Test
    void headingsComeInTheirOrderWithoutEmptyOnes() {
        Outline outline = Outline.of(
                new Body(List.of(TEXT, heading(2, "أول\nسطران "), TEXT, heading(3, "  "), heading(4, "Second"), TEXT)));
        assertThat(outline.headings())
                .containsExactly(new Outline.Heading(1, 2, "أول سطران"), new Outline.Heading(4, 4, "Second"));
    }

    @Test
    void aBlockStandsUnderTheLastHeadingBeforeIt() {
        Outline outline = Outline.of(new Body(List.of(TEXT, heading(2, "أ"), TEXT, heading(2, "ب"), TEXT)));
        assertThat(List.of(0, 1, 2, 3, 4)).extracting(outline::over).containsExactly(0, 0, 0, 1, 1);
        assertThat(Outline.of(new Body(List.of(TEXT))).headings()).isEmpty();
    }
}
