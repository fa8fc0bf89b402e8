package org.tahrir.ui.editor;

import java.util.List;
import org.tahrir.notice.Notice;
import org.tahrir.text.Body;

/// Something taken from the clipboard.
///
/// @param leftOut what of it has no place in a story
record Pasted(Body body, List<Notice> leftOut) {}
