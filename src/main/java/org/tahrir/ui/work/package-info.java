/// What the parts of the window share: who sits at it with which newsroom, the story on the paper and its saving, work
/// off the screen's thread. Models only: no nodes. Uses `desk` and all below it.
@NullMarked
package org.tahrir.ui.work;

import org.jspecify.annotations.NullMarked;
