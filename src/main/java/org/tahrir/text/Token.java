package org.tahrir.text;

/// One word of a text as search sees it.
///
/// @param start where it begins in the original text, in UTF-16 units
/// @param end where it ends, exclusive; tashkeel and tatweel after its last letter belong to it
/// @param normal its letters in one spelling: no marks, one alef, ASCII digits, lower-case Latin
/// @param stem the normal form without what Arabic glues to a word; the same object as `normal` when nothing came off
public record Token(int start, int end, String normal, String stem) {}
