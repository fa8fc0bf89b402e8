package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Position;
import org.tahrir.ui.Screen;

/// Places in a body: going there, and back to where one was.
class BodyScrollTest {
    private static final Body LONG = Body.ofParagraphs(IntStream.range(0, 120)
            .mapToObj(i ->
                    "الفقرة " + i + " من خبر طويل فيه كلام كثير عن أمور شتى حتى يمتد على أكثر من سطر واحد في الصفحة")
            .toList());

    @Test
    void aPlaceIsGoneToAndBackFrom() {
        try (Desk desk = new Desk(LONG)) {
            desk.at(60, 5);
            Screen.pulses(3);
            assertThat(desk.ask(() -> desk.editor().area().caretBounds())).isPresent();
            desk.on(it -> it.area().scrollYBy(37));
            Screen.pulses(2);
            Place place = desk.ask(desk.editor().scroll()::place);
            assertThat(place.caret()).isEqualTo(new Position(60, 5));
            desk.at(0, 0);
            Screen.pulses(3);
            desk.on(it -> it.scroll().returnTo(place));
            Screen.pulses(3);
            Place again = desk.ask(desk.editor().scroll()::place);
            assertThat(again.caret()).isEqualTo(place.caret());
            assertThat(again.top()).isEqualTo(place.top());
            assertThat(again.hidden()).isBetween(place.hidden() - 2, place.hidden() + 2);
        }
    }

    @Test
    void aPlaceThatIsGoneLeadsToTheNearest() {
        try (Desk desk = Desk.of("نص")) {
            desk.on(it -> it.goTo(new Position(9, 9)));
            assertThat(desk.position()).isEqualTo(new Position(0, 2));
            desk.on(it -> it.scroll().returnTo(new Place(new Position(4, 4), 7, 12)));
            assertThat(desk.position()).isEqualTo(new Position(0, 2));
        }
    }

    @Test
    void paintedStretchesMoveWithTheText() {
        try (Desk desk = Desk.of("قال الوزير", "خطأ هنا")) {
            Decorations.Mark mistake = new Decorations.Mark(11, 14);
            desk.on(it -> it.area().decorations().set(Decorations.Kind.MISTAKE, List.of(mistake)));
            desk.at(0, 3).type(" لنا");
            assertThat(desk.ask(() -> desk.editor().area().decorations().get(Decorations.Kind.MISTAKE)))
                    .containsExactly(new Decorations.Mark(15, 18));
            desk.select(1, 0, 1, 3).on(it -> it.toggle(org.tahrir.text.Mark.Style.STRONG));
            assertThat(desk.ask(() -> desk.editor().area().decorations().get(Decorations.Kind.MISTAKE)))
                    .hasSize(1);
        }
    }

    @Test
    void aLongBodyOpensAtOnce() {
        List<Block> blocks = new ArrayList<>(LONG.blocks());
        blocks.addAll(LONG.blocks());
        Body body = new Body(blocks);
        try (Desk desk = Desk.of("")) {
            desk.on(it -> it.open(body, Direction.RTL));
            long start = System.nanoTime();
            desk.on(it -> it.open(LONG, Direction.RTL)).on(it -> it.open(body, Direction.RTL));
            Screen.pulses(1);
            assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
            assertThat(desk.body()).isEqualTo(body);
        }
    }
}
