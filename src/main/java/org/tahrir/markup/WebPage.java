package org.tahrir.markup;

import java.util.List;
import org.tahrir.notice.Notice;
import org.tahrir.text.Body;

/// A web page's story.
///
/// @param facts what the page's head says of it
/// @param headline the first h1, or ""
/// @param body the story without navigation, advertising and related block
/// @param related the pieces its related block names, in order
/// @param warnings what was left out
public record WebPage(PageFacts facts, String headline, Body body, List<WebRelated> related, List<Notice> warnings) {
    public WebPage {
        related = List.copyOf(related);
        warnings = List.copyOf(warnings);
    }
}
