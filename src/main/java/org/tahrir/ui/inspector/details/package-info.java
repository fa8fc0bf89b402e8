/// The fields of the story beside its lines above the text: byline and origin, filing, clearance, and the facts that
/// nobody types.
@NullMarked
package org.tahrir.ui.inspector.details;

import org.jspecify.annotations.NullMarked;
