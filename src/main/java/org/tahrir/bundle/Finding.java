package org.tahrir.bundle;

import org.tahrir.notice.Notice;

/// Something wrong with a bundle.
///
/// @param file the path inside the bag, or "" when it is about the zip as a whole
/// @param notice what is wrong and what to do
public record Finding(String file, Notice notice) {}
