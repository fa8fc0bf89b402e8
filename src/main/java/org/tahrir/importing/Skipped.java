package org.tahrir.importing;

import org.tahrir.notice.Notice;

/// A line of an archive that didn't come in.
///
/// @param line its number in the file, from 1
/// @param reason why
public record Skipped(long line, Notice reason) {}
