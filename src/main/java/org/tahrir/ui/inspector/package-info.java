/// Everything about the story beside its text: its fields, its related pieces, its versions. One column of the window,
/// or single tabs over the paper in a narrow window. Uses `work`, `editor`, `kit` and `difference`.
@NullMarked
package org.tahrir.ui.inspector;

import org.jspecify.annotations.NullMarked;
