/// The pieces every view is made of: look, icons, labels, commands, sheets. Knows nothing of stories. Uses `notice`,
/// `text` and `settings`.
@NullMarked
package org.tahrir.ui.kit;

import org.jspecify.annotations.NullMarked;
