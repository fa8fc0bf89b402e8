/// What goes out of the window: export with its gate, preview, handing over to another desk, receipts.
@NullMarked
package org.tahrir.ui.publish;

import org.jspecify.annotations.NullMarked;
