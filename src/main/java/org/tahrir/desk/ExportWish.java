package org.tahrir.desk;

import java.nio.file.Path;
import java.time.Instant;

/// How a bundle is to be made.
///
/// @param target the file to write
/// @param at the moment the bundle says it was made
/// @param onlySound whether stories that may not go out are left out instead of stopping all
/// @param allowEmbargo whether stories under embargo may go out (their receivers hold them back)
public record ExportWish(Path target, Instant at, boolean onlySound, boolean allowEmbargo) {}
