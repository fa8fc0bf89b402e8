package org.tahrir.importing;

import java.util.List;
import org.tahrir.notice.Notice;

/// The letters of a text file: without a byte order mark, without control characters but line ends and tabs, never
/// half a surrogate pair.
///
/// @param warnings what had to be guessed or left out
record DecodedText(String text, List<Notice> warnings) {
    DecodedText {
        warnings = List.copyOf(warnings);
    }
}
