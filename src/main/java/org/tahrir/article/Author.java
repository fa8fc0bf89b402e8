package org.tahrir.article;

/// Somebody who worked on a story.
///
/// @param role what they did, such as `reporter` or `photographer`, or ""
public record Author(String name, String role) {}
