package org.tahrir.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.tahrir.text.Body;

/// Stories to try things on.
final class Stories {
    static final Instant NOON = Instant.parse("2024-10-05T12:00:00Z");
    static final Instant EVENING = Instant.parse("2024-10-05T18:00:00Z");
    static final StoryId ID = new StoryId(new UUID(0x1234, 0x8000_0000_0000_0001L));
    static final StoryId OTHER = new StoryId(new UUID(0x1234, 0x8000_0000_0000_0002L));

    private Stories() {}

    static Article article() {
        return Article.of(ID, "اجتماع في دمشق", Body.ofParagraphs(List.of("اجتمع الوزراء أمس.", "وتفرقوا.")));
    }

    static Story in(Stage stage) {
        return Story.fresh(article(), stage, "سلمى", NOON);
    }

    /// A story that went out as it is.
    static Story live(Stage stage) {
        return in(stage).withPublished(Published.NEVER.next(article()));
    }

    static Correction correction(Correction.Kind kind, String note) {
        return new Correction(kind, note, OffsetDateTime.parse("2024-10-05T21:00:00+03:00"));
    }
}
