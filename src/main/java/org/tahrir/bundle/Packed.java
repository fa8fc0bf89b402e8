package org.tahrir.bundle;

/// One entry of a zip whose headers have been found sound.
///
/// @param name its path, ASCII, segments parted by `/`
/// @param deflated whether its bytes are deflated, else stored as they are
/// @param crc the CRC-32 it claims for its inflated bytes
/// @param packedSize its size inside the zip
/// @param size the size it claims inflated
/// @param at where its bytes begin in the zip
record Packed(String name, boolean deflated, long crc, long packedSize, long size, long at) {}
