/// The command line: the same core without a window; the only room that prints.
@NullMarked
package org.tahrir.cli;

import org.jspecify.annotations.NullMarked;
