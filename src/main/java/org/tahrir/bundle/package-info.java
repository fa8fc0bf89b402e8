/// Publish-ready files: ninjs, JSON-LD, the web page, and the verifiable bag that holds them; all reading and writing
/// of ninjs and bags. Uses `text`, `markup`, `article` and `notice`.
@NullMarked
package org.tahrir.bundle;

import org.jspecify.annotations.NullMarked;
