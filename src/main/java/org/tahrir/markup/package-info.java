/// The body in and out of markup: our own XHTML (exact, there and back), and the HTML of clipboards, web pages and word
/// processors (forgiving, one way). The only room besides `importing` that knows jsoup. Uses `text` and `notice`.
@NullMarked
package org.tahrir.markup;

import org.jspecify.annotations.NullMarked;
