package org.tahrir.bundle;

/// A bundle that has been written, read back and moved into its place.
///
/// @param bundleId its `urn:uuid:`
/// @param sha256 of the whole zip, 64 lower-case hexadecimal digits
/// @param bytes the size of the zip
/// @param files how many files it holds
public record Written(String bundleId, String sha256, long bytes, int files) {}
