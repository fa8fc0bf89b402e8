package org.tahrir.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// Reading whole bodies.
class CopyDeskTest {
    private static final class Counting implements Rule {
        private final List<String> read = new ArrayList<>();

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public Stream<Finding> in(Paragraph paragraph) {
            read.add(paragraph.text());
            return Stream.of(new Finding(name(), Severity.DOUBT, 0, 1, Optional.empty()));
        }
    }

    @Test
    void findsInHeadingsQuotationsAndItemsInTheOrderOfReading() {
        Prose faulty = Prose.of("قال , ثم  سكت");
        Body body = Body.of(
                new Block.Heading(2, faulty, Direction.INHERIT),
                new Block.Picture("a".repeat(64), "قال  ,", "", "", Direction.INHERIT),
                new Block.Quote(Prose.of(Run.plain("قال , "), Run.plain("ثم  سكت")), Direction.INHERIT),
                new Block.Item(Block.ListKind.BULLET, 0, faulty, Direction.INHERIT));
        List<CopyDesk.Placed> found = new CopyDesk(Rules.all()).read(body);
        assertThat(found).extracting(CopyDesk.Placed::block).containsExactly(0, 0, 2, 2, 3, 3);
        assertThat(found).extracting(placed -> placed.finding().rule()).startsWith("latin-mark", "spaces");
    }

    @Test
    void readsAgainOnlyWhatChanged() {
        Counting rule = new Counting();
        CopyDesk desk = new CopyDesk(List.of(rule));
        List<String> texts = new ArrayList<>(List.of("أ", "ب", "ت", "ث", "ج"));
        assertThat(desk.read(Body.ofParagraphs(texts))).hasSize(5);
        assertThat(rule.read).hasSize(5);
        texts.set(4, "ح");
        List<CopyDesk.Placed> found = desk.read(Body.ofParagraphs(texts));
        assertThat(found).extracting(CopyDesk.Placed::block).containsExactly(0, 1, 2, 3, 4);
        assertThat(rule.read).as("the paragraph and its neighbour").hasSize(7).endsWith("ث", "ح");
        assertThat(desk.read(Body.ofParagraphs(texts))).isEqualTo(found);
        assertThat(rule.read).hasSize(7);
    }

    @Test
    void anEmptyBodyHasNoFindings() {
        assertThat(new CopyDesk(Rules.all()).read(Body.EMPTY)).isEmpty();
    }
}
