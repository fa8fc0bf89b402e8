/// Tests of the library, on real SQLite files.
@NullMarked
package org.tahrir.store;

import org.jspecify.annotations.NullMarked;
