package org.tahrir.importing;

/// What a line of a saved web page is.
public enum LineRole {
    /// The browser's title line, "headline - site", when the headline stands once more below it.
    TITLE_LINE,
    HEADLINE,
    SOURCE,
    DATELINE,
    BYLINE,
    PARAGRAPH,
    PHOTO_CREDIT,
    /// Of the page, not of the story: menus, share buttons, comments.
    CLUTTER,
    /// A line such as مقالات ذات صلة.
    RELATED_MARKER,
    /// A related piece's headline, with or without its address in brackets.
    RELATED,
    /// The address of the related headline next to it.
    RELATED_LINK;

    /// Whether it is about related pieces.
    public boolean isRelated() {
        return this == RELATED_MARKER || this == RELATED || this == RELATED_LINK;
    }

    /// Whether a story has it once.
    public boolean isSingle() {
        return this == HEADLINE || this == SOURCE || this == DATELINE || this == BYLINE;
    }
}
