/// Where the program begins: no room, only the door.
@NullMarked
package org.tahrir;

import org.jspecify.annotations.NullMarked;
