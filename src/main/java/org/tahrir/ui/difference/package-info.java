/// Two versions of a story laid side by side for reading: changed fields, and the text with what was added, removed and
/// moved. Uses `editor` and `kit`; used wherever two versions meet.
@NullMarked
package org.tahrir.ui.difference;

import org.jspecify.annotations.NullMarked;
