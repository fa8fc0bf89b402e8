package org.tahrir.store;

import org.tahrir.article.Article;

/// The library's form of an article, for tests of other rooms.
public final class Storing {
    private Storing() {}

    /// The article as it would be read back, after the guard has let it in.
    public static Article keptAndRead(Article article) {
        Storable.check(article);
        return ArticleCodec.read(ArticleCodec.write(article));
    }

    /// Whether a text of it holds one of the two characters that the library keeps and no XML can hold.
    public static boolean hasWhatXmlCannotHold(Article article) {
        return ArticleCodec.write(article).chars().anyMatch(c -> c >= 0xFFFE);
    }
}
