/// What comes in that isn't a bundle: page text and its splitter, HTML, DOCX, Markdown, plain text, archives. Uses
/// `text`, `markup`, `article` and `notice`.
@NullMarked
package org.tahrir.importing;

import org.jspecify.annotations.NullMarked;
