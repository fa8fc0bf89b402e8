/// The library: one SQLite file with its media beside it. One writer, one transaction a save; versions, search rows and
/// receipts in the same transaction. The only room that knows SQL. Uses `text`, `article` and `notice`.
@NullMarked
package org.tahrir.store;

import org.jspecify.annotations.NullMarked;
