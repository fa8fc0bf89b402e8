/// The paper in the middle of the window: toolbar, head, text and status line of the open story, and its way through
/// the newsroom. Uses `ui.kit`, `ui.editor`, `ui.difference` and `ui.work`.
@NullMarked
package org.tahrir.ui.paper;

import org.jspecify.annotations.NullMarked;
