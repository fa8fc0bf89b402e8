package org.tahrir.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.tahrir.article.Article;
import org.tahrir.article.Fingerprint;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.text.ArabicAnalyzer;
import org.tahrir.text.Mark;

/// A story with all that its rows are made of, worked out before the writer is kept busy.
///
/// @param story with its moments as the library keeps them
/// @param content the article as JSON
/// @param packed the content as revisions keep it
/// @param headlineKey the headline in the one spelling by which equal ones are found
/// @param targets the stories it leads to
record Prepared(
        Story story,
        String content,
        Packed packed,
        String headlineKey,
        String fingerprint,
        SearchText search,
        Set<StoryId> targets) {

    /// Works a story out.
    ///
    /// @throws org.tahrir.notice.TahrirException REFUSED `store.unstorable` when it holds what can't be stored
    static Prepared of(Story story, ArabicAnalyzer analyzer) {
        Storable.check(story);
        Article article = story.article();
        String content = ArticleCodec.write(article);
        return new Prepared(
                kept(story),
                content,
                Packed.of(content),
                headlineKey(article.headline()),
                Fingerprint.of(article),
                SearchText.of(article, analyzer),
                targets(article));
    }

    /// A headline without what one may write so or so: spelling and spacing.
    static String headlineKey(String headline) {
        return ArabicAnalyzer.normalize(headline).strip().replaceAll("[\\s\\u00A0]+", " ");
    }

    private static Story kept(Story story) {
        return new Story(
                story.article(),
                story.stage(),
                story.before(),
                story.reason(),
                story.owner(),
                story.published(),
                Columns.kept(story.created()),
                Columns.kept(story.modified()),
                story.edition());
    }

    private static Set<StoryId> targets(Article article) {
        Set<StoryId> targets = new LinkedHashSet<>();
        for (RelatedLink link : article.related()) {
            StoryId story = link.story();
            if (story != null) {
                targets.add(story);
            }
        }
        article.body().proses().flatMap(prose -> prose.runs().stream()).forEach(run -> {
            if (run.marks().link() instanceof Mark.StoryLink link) {
                StoryId.parse(link.story()).ifPresent(targets::add);
            }
        });
        targets.remove(article.id());
        return targets;
    }
}
