package org.tahrir.ui.publish;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tahrir.article.Article;
import org.tahrir.article.RelatedLink;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;
import org.tahrir.text.InvalidText;
import org.tahrir.text.Mark;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;
import org.tahrir.ui.work.Target;

/// Where in a story the gate's sentences lead.
final class GateTargets {
    private GateTargets() {}

    /// The place that a sentence of the gate is about; the story itself for one about no place.
    static Target of(Notice notice, Article article) {
        return switch (notice.key()) {
            case "gate.no-headline", "gate.long-headline" -> new Target.Headline();
            case "gate.no-text" -> new Target.Text(0, 0);
            case "gate.no-standfirst" -> new Target.Field("standfirst");
            case "gate.no-alt", "gate.no-file" -> new Target.Picture(number(notice) - 1);
            case "gate.embargo" -> new Target.Field("embargo");
            case "gate.legal" -> new Target.Field("legal");
            case "gate.hold" -> new Target.Field("hold");
            case "gate.bad-language" -> new Target.Field("language");
            case "gate.no-related-headline", "gate.unresolved" -> new Target.Related(number(notice) - 1);
            case "gate.trashed-target", "gate.killed-target", "gate.unknown-target", "gate.unpublished-target" ->
                link(notice.args().getFirst().toString(), article);
            case "gate.bad-character" -> unpublishable(article);
            default -> new Target.Story();
        };
    }

    private static int number(Notice notice) {
        return notice.args().getFirst() instanceof Integer number ? number : 1;
    }

    /// The related piece with these words that leads to a story, else the link in the text.
    private static Target link(String words, Article article) {
        List<RelatedLink> related = article.related();
        for (int i = 0; i < related.size(); i++) {
            if (related.get(i).story() != null && related.get(i).headline().equals(words)) {
                return new Target.Related(i);
            }
        }
        return inText(
                        article,
                        run -> run.marks().link() instanceof Mark.StoryLink
                                && run.text().equals(words))
                .orElse(new Target.Story());
    }

    private static Optional<Target> inText(Article article, Predicate<Run> wanted) {
        List<Block> blocks = article.body().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            int at = 0;
            for (Run run : prose(blocks.get(i)).runs()) {
                if (wanted.test(run)) {
                    return Optional.of(new Target.Text(i, at));
                }
                at += run.text().length();
            }
            if (blocks.get(i) instanceof Block.Table table
                    && table.rows().stream()
                            .flatMap(List::stream)
                            .flatMap(cell -> cell.runs().stream())
                            .anyMatch(wanted)) {
                return Optional.of(new Target.Text(i, 0));
            }
        }
        return Optional.empty();
    }

    private static Prose prose(Block block) {
        return block instanceof Block.TextBlock text ? text.prose() : Prose.EMPTY;
    }

    private static Target unpublishable(Article article) {
        if (isBad(article.headline())) {
            return new Target.Headline();
        }
        Optional<Target> field = BadField.in(article);
        if (field.isPresent()) {
            return field.get();
        }
        List<RelatedLink> related = article.related();
        for (int i = 0; i < related.size(); i++) {
            if (isBad(related.get(i).headline())) {
                return new Target.Related(i);
            }
        }
        return inBody(article);
    }

    private static Target inBody(Article article) {
        List<Block> blocks = article.body().blocks();
        int picture = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Picture shown) {
                if (isBad(shown.caption()) || isBad(shown.credit()) || isBad(shown.alt())) {
                    return new Target.Picture(picture);
                }
                picture++;
            }
            String text = blocks.get(i) instanceof Block.Card card
                    ? card.title()
                    : prose(blocks.get(i)).plain();
            if (isBad(text)) {
                return new Target.Text(i, InvalidText.firstUnpublishable(text).orElseThrow());
            }
        }
        return inText(article, run -> isBad(run.text())).orElse(new Target.Story());
    }

    static boolean isBad(String text) {
        return InvalidText.firstUnpublishable(text).isPresent();
    }
}
