/// The copy desk: rules that read a paragraph and say what is not as a newsroom writes it, with a way to mend it where
/// one is safe. Values in, values out; knows only texts. A new rule is one line in [org.tahrir.style.Rules], or one
/// small file that implements [org.tahrir.style.Rule], and a sentence under `finding.says.` in each language.
@NullMarked
package org.tahrir.style;

import org.jspecify.annotations.NullMarked;
