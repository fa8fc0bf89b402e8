/// Rules that hold for the whole house: who may know whom, and that every sentence exists in both languages.
@NullMarked
package org.tahrir.house;

import org.jspecify.annotations.NullMarked;
