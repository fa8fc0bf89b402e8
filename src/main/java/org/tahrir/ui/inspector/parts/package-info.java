/// The small pieces that the tabs of the inspector share.
@NullMarked
package org.tahrir.ui.inspector.parts;

import org.jspecify.annotations.NullMarked;
