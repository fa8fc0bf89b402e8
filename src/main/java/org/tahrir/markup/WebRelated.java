package org.tahrir.markup;

/// A related piece as a page or a text names it.
///
/// @param url its http or https address, or "" when it has none that holds
public record WebRelated(String headline, String url) {}
