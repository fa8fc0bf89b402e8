package org.tahrir.store;

import java.time.Instant;
import org.tahrir.article.Article;

/// Another desk's version of a story that is here too, kept beside ours until somebody has looked at it.
///
/// @param article its content
/// @param modified when it last changed there
/// @param from who or what brought it
public record TheirVersion(Article article, Instant modified, String from) {}
