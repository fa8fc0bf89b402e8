package org.tahrir.ui.editor;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;
import org.tahrir.text.BlockTexts;
import org.tahrir.text.Prose;
import org.tahrir.text.Replacement;
import org.tahrir.text.Run;
import org.tahrir.text.StraySigns;
import org.tahrir.text.TextSearch;

/// Puts something else in place of what a [Finder] found, one hit, or all of them as one step to undo; and removes what
/// nobody sees.
public final class Replacer {
    private final Finder finder;
    private final BodyWriter writer;

    Replacer(Finder finder, BodyWriter writer) {
        this.finder = finder;
        this.writer = writer;
    }

    /// Why nothing can be replaced by this.
    public Optional<Notice> fault(Replacement replacement) {
        return finder.search().flatMap(replacement::fault);
    }

    /// Replaces the hit that is selected and goes on to the next; when none is selected only goes there.
    public void one(Replacement replacement) {
        Optional<Found> selected = finder.selected();
        if (selected.isPresent() && finder.search().isPresent()) {
            put(replacement, finder.search().get(), selected.get());
        }
        finder.next();
    }

    /// Replaces all hits.
    ///
    /// @return how many
    public int all(Replacement replacement) {
        Optional<TextSearch> search = finder.search();
        if (search.isEmpty()) {
            return 0;
        }
        Replacement.Outcome outcome = replacement.in(writer.whole(), search.get());
        if (outcome.times() > 0) {
            writer.exchange(outcome.body());
        }
        return outcome.times();
    }

    /// Removes the signs nobody sees that are in the way, from the whole text.
    ///
    /// @return how many
    public int removeStraySigns() {
        StraySigns.Outcome outcome = StraySigns.removedFrom(writer.whole());
        if (outcome.removed() > 0) {
            writer.exchange(outcome.body());
        }
        return outcome.removed();
    }

    private void put(Replacement replacement, TextSearch search, Found hit) {
        int block = writer.position(hit.at()).block();
        if (hit.isText()) {
            replacement
                    .at(writer.text(block), search, writer.position(hit.from()).offset())
                    .ifPresent(letters -> writer.type(hit.from(), hit.to(), letters, writer.marks(hit.from())));
        } else {
            Block was = writer.objects().get(hit.object());
            String text = BlockTexts.of(was).get(hit.part());
            replacement.at(text, search, hit.from()).ifPresent(letters -> {
                UnaryOperator<Prose> change = prose -> prose.replace(
                        hit.from(),
                        hit.to(),
                        Prose.of(new Run(
                                letters,
                                prose.slice(hit.from(), hit.to())
                                        .runs()
                                        .getFirst()
                                        .marks())));
                writer.exchange(hit.object(), BlockTexts.with(was, hit.part(), change));
                finder.goOnFrom(hit.replacedBy(letters).end());
            });
        }
    }
}
