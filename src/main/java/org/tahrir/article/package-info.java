/// A story and all that is known of it, as values: its headlines, body, byline, related pieces and clearance
/// ([org.tahrir.article.Article]); where it stands in the newsroom ([org.tahrir.article.Story]); which moves are open
/// to whom ([org.tahrir.article.Workflow]); and what came in from outside ([org.tahrir.article.Arrival]). Uses `text`
/// and `notice`.
@NullMarked
package org.tahrir.article;

import org.jspecify.annotations.NullMarked;
