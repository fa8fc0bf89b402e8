package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tahrir.store.Samples.NOON;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.rewritten;
import static org.tahrir.store.Samples.save;
import static org.tahrir.store.Samples.story;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Published;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;

class ReceiptsTest extends InALibrary {
    @Test
    void keepsTheReceiptAndWhatIsPublishedNow() {
        Story ready = save(library, story(1, "عنوان", "نص").moved(Stage.READY, ""));
        Story out = ready.withPublished(ready.published().next(ready.article())).moved(Stage.EXPORTED, "");
        Receipt receipt = receipt("urn:uuid:1", 0, out);

        library.receipts().record(receipt, List.of(out), "", () -> {});

        assertThat(library.receipts().all()).containsExactly(receipt);
        assertThat(library.receipts().of(id(1))).containsExactly(receipt);
        assertThat(library.receipts().of(id(2))).isEmpty();
        Story found = library.stories().find(id(1)).orElseThrow();
        assertThat(found).isEqualTo(out.withEdition(2));
        assertThat(library.revisions().of(id(1)).getFirst().cause()).isEqualTo(Revision.Cause.EXPORT);
    }

    @Test
    void whatWentOutIsExported() {
        Story ready = save(library, story(1, "عنوان", "نص").moved(Stage.READY, ""));

        library.receipts().record(receipt("urn:uuid:1", 0, ready), List.of(ready), "هدى", () -> {});

        assertThat(library.stories().find(id(1)).orElseThrow().stage()).isEqualTo(Stage.EXPORTED);
        assertThat(library.revisions().of(id(1)).getFirst().author()).isEqualTo("هدى");
    }

    @Test
    void writesNothingWhenOneStoryWasChangedMeanwhile() {
        Story first = save(library, story(1, "أول", "نص").moved(Stage.READY, ""));
        Story second = save(library, story(2, "ثان", "نص").moved(Stage.READY, ""));
        save(library, rewritten(second, "غيره"));

        assertThatThrownBy(() -> library.receipts()
                        .record(receipt("urn:uuid:1", 0, first), List.of(first, second), "", () -> {}))
                .isInstanceOfSatisfying(TahrirException.class, e -> {
                    assertThat(e.notice().key()).isEqualTo("store.conflict");
                    assertThat(e.kind()).isEqualTo(TahrirException.Kind.REFUSED);
                });

        assertThat(library.receipts().all()).isEmpty();
        assertThat(library.stories().find(id(1))).contains(first);
        assertThat(library.revisions().of(id(1))).hasSize(1);
    }

    @Test
    void listsTheNewestFirstWithTheirStoriesInOrder() {
        Story first = save(library, story(1, "أول", "نص"));
        Story second = save(library, story(2, "ثان", "نص"));
        Receipt old = receipt("urn:uuid:1", 0, second, first);
        Receipt later = receipt("urn:uuid:2", 60, first);

        library.receipts().record(old, List.of(), "", () -> {});
        library.receipts().record(later, List.of(), "", () -> {});

        assertThat(library.receipts().all()).containsExactly(later, old);
        assertThat(library.receipts().of(id(1))).containsExactly(later, old);
        assertThat(library.receipts().of(id(2))).containsExactly(old);
    }

    private static Receipt receipt(String bundle, int seconds, Story... stories) {
        return new Receipt(
                bundle,
                NOON.plusSeconds(seconds),
                "/حزم/bundle.zip",
                "cd".repeat(32),
                Stream.of(stories)
                        .map(story ->
                                new Receipt.ExportedVersion(story.id(), 2, "ef".repeat(32), Published.Action.UPDATE))
                        .toList());
    }
}
