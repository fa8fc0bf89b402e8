/// Writing in both directions: a bidi layer over stock RichTextFX, and what the rest of the window writes with. The
/// only place that knows RichTextFX. Uses `text`, `markup` and `ui.kit`.
@NullMarked
package org.tahrir.ui.editor;

import org.jspecify.annotations.NullMarked;
