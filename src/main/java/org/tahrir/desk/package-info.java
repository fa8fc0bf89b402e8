/// The newsroom's verbs, shared by window and command line. Joins the rooms, which never see one another.
@NullMarked
package org.tahrir.desk;

import org.jspecify.annotations.NullMarked;
