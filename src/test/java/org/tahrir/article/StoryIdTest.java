package org.tahrir.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.text.Seeds;

/// The name of a story.
class StoryIdTest {
    private static final String BARE = "0192f3a4-5b6c-7d8e-9f00-112233445566";
    private static final StoryId ID = new StoryId(UUID.fromString(BARE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                BARE,
                " " + BARE + "\n",
                "0192F3A4-5B6C-7D8E-9F00-112233445566",
                "urn:uuid:" + BARE,
                "URN:UUID:" + BARE
            })
    void isReadInEveryFormItIsWrittenIn(String written) {
        assertThat(StoryId.parse(written)).contains(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "urn:uuid:",
                "urn:uuid:urn:uuid:" + BARE,
                "192f3a4-5b6c-7d8e-9f00-112233445566",
                "0192f3a45b6c7d8e9f00112233445566",
                "0192f3a4-5b6c-7d8e-9f00-11223344556g",
                "1-1-1-1-1",
                "00192f3a-45b6-c7d8-e9f0-0112233445566",
                "0192f3a4-5b6c-7d8e-9f001-12233445566",
                "{0192f3a4-5b6c-7d8e-9f00-112233445566}",
                "٠192f3a4-5b6c-7d8e-9f00-112233445566"
            })
    void nothingElseIsOne(String written) {
        assertThat(StoryId.parse(written)).isEmpty();
    }

    @Test
    void comesBackFromItsAddress() {
        assertThat(ID.uri()).isEqualTo("urn:uuid:" + BARE);
        assertThat(ID).hasToString(BARE);
        Seeds.each(200, chance -> {
            StoryId id = new StoryId(new UUID(chance.nextLong(), chance.nextLong()));
            assertThat(StoryId.parse(id.uri())).contains(id);
            assertThat(StoryId.parse(id.toString())).contains(id);
        });
    }

    @Test
    void sortsAsItIsWritten() {
        List<StoryId> ids = new ArrayList<>(List.of(
                new StoryId(new UUID(-1, 0)),
                new StoryId(new UUID(1, -1)),
                new StoryId(new UUID(1, 1)),
                new StoryId(new UUID(0, 0))));
        Collections.sort(ids);
        assertThat(ids).extracting(StoryId::toString).isSorted();
    }
}
