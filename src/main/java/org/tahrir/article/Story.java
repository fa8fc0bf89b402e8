package org.tahrir.article;

import java.time.Instant;

/// A story as the library keeps it: its content and where it stands.
///
/// @param stage where it stands
/// @param before the stage it had before it went to the trash, else equal to `stage`
/// @param reason what was said with the last move, such as why it was returned, or ""
/// @param owner the name of the person whose draft it is, or ""
/// @param published what of it has gone out
/// @param created when the library took it
/// @param modified when its content last changed
/// @param edition grows by one with every save; guards against two writers (0: not saved yet)
public record Story(
        Article article,
        Stage stage,
        Stage before,
        String reason,
        String owner,
        Published published,
        Instant created,
        Instant modified,
        long edition) {

    /// A new story in a stage, as yet unsaved.
    public static Story fresh(Article article, Stage stage, String owner, Instant now) {
        return new Story(article, stage, stage, "", owner, Published.NEVER, now, now, 0);
    }

    public StoryId id() {
        return article.id();
    }

    /// The same story with other content; `modified` moves only when the content really differs.
    public Story withArticle(Article other, Instant now) {
        Instant when = ContentHash.of(other).equals(ContentHash.of(article)) ? modified : now;
        return new Story(other, stage, before, reason, owner, published, created, when, edition);
    }

    /// The same story moved to another stage.
    public Story moved(Stage to, String why) {
        return new Story(
                article, to, to == Stage.TRASH ? stage : to, why, owner, published, created, modified, edition);
    }

    /// The same story as somebody else's.
    public Story withOwner(String other) {
        return new Story(article, stage, before, reason, other, published, created, modified, edition);
    }

    public Story withPublished(Published other) {
        return new Story(article, stage, before, reason, owner, other, created, modified, edition);
    }

    public Story withEdition(long other) {
        return new Story(article, stage, before, reason, owner, published, created, modified, other);
    }
}
