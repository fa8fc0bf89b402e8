/// The related pieces under the story (مقالات ذات صلة), and the stories that lead here.
@NullMarked
package org.tahrir.ui.inspector.related;

import org.jspecify.annotations.NullMarked;
