/// Measurements, run by hand; no tests.
@NullMarked
package org.tahrir.bench;

import org.jspecify.annotations.NullMarked;
