package org.tahrir.ui.intake;

import java.util.List;
import java.util.Locale;
import org.tahrir.importing.LineRole;
import org.tahrir.importing.PageDraft;
import org.tahrir.importing.PageLine;
import org.tahrir.settings.Messages;

/// What a line of a page is, and how sure that is, in words.
final class RoleWords {
    /// The roles that a person may give, in the order of a page.
    static final List<LineRole> CHOICES = List.of(
            LineRole.HEADLINE,
            LineRole.SOURCE,
            LineRole.BYLINE,
            LineRole.DATELINE,
            LineRole.PARAGRAPH,
            LineRole.RELATED,
            LineRole.RELATED_LINK,
            LineRole.CLUTTER);

    private static final double SURE = 0.75;
    private static final double LINE_SURE = 0.7;

    private RoleWords() {}

    static String of(LineRole role, Messages words) {
        return words.text("intake.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// Whether a line's role is worth a second look.
    static boolean isUnsure(PageLine line) {
        return line.confidence() < LINE_SURE && line.role() != LineRole.CLUTTER;
    }

    /// Whether a line becomes part of the story.
    static boolean isTaken(LineRole role) {
        return switch (role) {
            case HEADLINE, SOURCE, BYLINE, DATELINE, PARAGRAPH, RELATED, RELATED_LINK -> true;
            case TITLE_LINE, PHOTO_CREDIT, CLUTTER, RELATED_MARKER -> false;
        };
    }

    /// How sure the whole is.
    static String confidence(PageDraft draft, Messages words) {
        double confidence = draft.split().confidence();
        return words.text(
                confidence >= SURE
                        ? "intake.page.sure"
                        : draft.split().looksLikePage() ? "intake.page.likely" : "intake.page.unsure");
    }
}
