/// The document as a value: a [org.tahrir.text.Body] is a list of blocks, a block holds [org.tahrir.text.Prose], prose
/// is flat runs of text with marks. One document has exactly one representation, so equality, difference, hash and
/// export are trivial. Also what can be said of text alone: its words, its search tokens, its direction.
/// Offsets are UTF-16 code units everywhere. Uses only `notice`.
@NullMarked
package org.tahrir.text;

import org.jspecify.annotations.NullMarked;
