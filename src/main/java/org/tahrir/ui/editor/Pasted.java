package org.tahrir.ui.editor;

import java.util.List;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;
import org.tahrir.text.Body;

/// Something taken from the clipboard.
///
/// @param leftOut what of it has no place in a story
/// @param worded its pictures whose words are those of their files
record Pasted(Body body, List<Notice> leftOut, List<Block.Picture> worded) {
    Pasted(Body body, List<Notice> leftOut) {
        this(body, leftOut, List.of());
    }
}
