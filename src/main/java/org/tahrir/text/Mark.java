package org.tahrir.text;

/// What can be said of a stretch of text besides its letters.
public sealed interface Mark {

    /// Marks without a value, in their fixed order.
    enum Style implements Mark {
        STRONG,
        EMPHASIS,
        UNDERLINE
    }

    /// Where a stretch of text leads. A stretch has at most one link.
    sealed interface Link extends Mark {}

    /// A link to the web.
    ///
    /// @param href an absolute address whose scheme is http, https or mailto
    record WebLink(String href) implements Link {}

    /// A link to another story.
    ///
    /// @param story the `urn:uuid:` of another story of the desk
    record StoryLink(String story) implements Link {}
}
