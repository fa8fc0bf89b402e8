package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Edits;
import org.tahrir.text.Prose;
import org.tahrir.text.RandomBodies;
import org.tahrir.text.Seeds;

/// A body as the document of the editor, there and back.
class BodyMappingTest {
    @Test
    void everyBodyComesBackAsItWas() {
        Seeds.each(2_000, chance -> {
            Body body = RandomBodies.body(chance);
            assertThat(back(body)).isEqualTo(body);
        });
    }

    @Test
    void lineBreaksInsideABlockAreNoParagraphs() {
        Body body = Body.of(new Block.Paragraph(Prose.of("سطر\nثانٍ\u2028ثالث\tرابع"), Direction.INHERIT));
        var document = BodyMapping.document(body.blocks());
        assertThat(document.getParagraphCount()).isEqualTo(1);
        assertThat(document.getText()).doesNotContain("\n");
        assertThat(back(body)).isEqualTo(body);
    }

    @Test
    void offsetsAreTheSameInBodyAndDocument() {
        Seeds.each(500, chance -> {
            Body body = RandomBodies.body(chance);
            List<Block> slotted = new BodyObjects().slotted(body.blocks());
            var document = BodyMapping.document(slotted);
            assertThat(document.getParagraphs().stream().map(p -> p.length()))
                    .isEqualTo(body.blocks().stream().map(Edits::length).toList());
        });
    }

    @Test
    void whatIsDrawnIsAsLongAsWhatIsStored() {
        Seeds.each(500, chance -> {
            String text = RandomBodies.text(chance);
            String stored = BodyMapping.toDocument(text);
            assertThat(BodyMapping.toScreen(stored)).hasSameSizeAs(stored);
            assertThat(BodyMapping.toBody(stored)).isEqualTo(text);
        });
    }

    private static Body back(Body body) {
        BodyObjects objects = new BodyObjects();
        var document = BodyMapping.document(objects.slotted(body.blocks()));
        return new BodyState(document, objects.now(), 0, 0).body();
    }
}
