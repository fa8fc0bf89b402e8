package org.tahrir.store;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.tahrir.article.Article;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Story;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Block;
import org.tahrir.text.InvalidText;
import org.tahrir.text.Mark;

/// Guards the library against characters it couldn't give back as they came: half a surrogate pair would silently
/// become a question mark, NUL would end the text. They are refused by name before anything is written.
final class Storable {
    private Storable() {}

    /// Looks at every text of a story.
    ///
    /// @throws TahrirException REFUSED `store.unstorable` naming the field and the character
    static void check(Story story) {
        check(story.article());
        check("store.field-reason", story.reason());
        check("store.field-owner", story.owner());
        check("store.field-published", story.published().contentHash());
    }

    /// Looks at every text of an article.
    static void check(Article article) {
        check("store.field-headline", article.headline());
        check("store.field-kicker", article.headlines().kicker());
        check("store.field-standfirst", article.headlines().standfirst());
        check("store.field-byline", article.byline().line());
        article.byline().authors().forEach(author -> check("store.field-byline", author.name(), author.role()));
        check("store.field-source", article.origin().source(), article.origin().agency());
        check("store.field-place", article.origin().place());
        check("store.field-external-id", article.origin().externalId());
        check("store.field-section", article.filing().section());
        article.filing().topics().forEach(topic -> check("store.field-topics", topic.name(), topic.uri()));
        article.filing().keywords().forEach(word -> check("store.field-keywords", word));
        check("store.field-language", article.filing().language());
        check("store.field-slug", article.filing().slug());
        check("store.field-rights", article.clearance().rights());
        check("store.field-note", article.clearance().note());
        check("store.field-address", article.address());
        article.corrections().forEach(correction -> check("store.field-corrections", correction.note()));
        article.related().forEach(Storable::checkRelated);
        article.body().blocks().forEach(Storable::checkBlock);
    }

    /// Looks at the texts of one field.
    ///
    /// @param field the message key of its name
    static void check(String field, String... texts) {
        for (String text : texts) {
            OptionalInt at = InvalidText.firstUnstorable(text);
            if (at.isPresent()) {
                throw TahrirException.refused(
                        "store.unstorable", Notice.of(field), InvalidText.codeAt(text, at.getAsInt()), at.getAsInt());
            }
        }
    }

    private static void checkRelated(RelatedLink link) {
        String url = link.url();
        check("store.field-related", link.headline(), url == null ? "" : url);
    }

    private static void checkBlock(Block block) {
        switch (block) {
            case Block.Picture picture ->
                check("store.field-picture", picture.media(), picture.caption(), picture.credit(), picture.alt());
            case Block.Card card -> {
                check("store.field-body", card.title());
                check("store.field-link", card.href());
            }
            case Block.TextBlock text -> checkRuns(Stream.of(text.prose()));
            case Block.Table table -> checkRuns(table.rows().stream().flatMap(row -> row.stream()));
        }
    }

    private static void checkRuns(Stream<org.tahrir.text.Prose> proses) {
        proses.flatMap(prose -> prose.runs().stream()).forEach(run -> {
            check("store.field-body", run.text());
            Mark.Link link = run.marks().link();
            switch (link) {
                case null -> {}
                case Mark.WebLink web -> check("store.field-link", web.href());
                case Mark.StoryLink story -> check("store.field-link", story.story());
            }
        });
    }
}
