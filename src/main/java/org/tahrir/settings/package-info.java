/// What belongs to a person (language, name, role) and the sentences of the interface in Arabic and English. Uses
/// `notice` and `article`.
@NullMarked
package org.tahrir.settings;

import org.jspecify.annotations.NullMarked;
