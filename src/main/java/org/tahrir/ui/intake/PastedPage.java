package org.tahrir.ui.intake;

import java.util.regex.Pattern;
import org.tahrir.importing.PageDraft;
import org.tahrir.notice.TahrirException;

/// What was copied in a browser or a word processor and pasted or dropped as a story.
final class PastedPage {
    /// More UTF-16 units of HTML than this are not read as such: the text alone is.
    private static final int MOST_HTML = 8 << 20;

    private static final int MOST_TEXT = 16 << 20;
    private static final Pattern ADDRESS = Pattern.compile("\\s*https?://\\S+\\s*");

    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!]");

    private PastedPage() {}

    /// Takes it apart: the HTML, whose formatting and links stay, if there is any with words in it, else the text.
    ///
    /// @throws TahrirException if there are no words in it
    static PageDraft read(String html, String text) {
        if (ADDRESS.matcher(text).matches()) {
            throw TahrirException.refused("intake.only-an-address");
        }
        // some programs give their plain words to whoever asks for HTML: read as such, they would be one line
        if (html.length() <= MOST_HTML && MARKUP.matcher(html).find()) {
            PageDraft formatted = PageDraft.ofHtml(html);
            if (!formatted.split().lines().isEmpty()) {
                return fit(formatted);
            }
        }
        if (text.isBlank()) {
            throw TahrirException.refused("intake.nothing-to-paste");
        }
        if (text.length() > MOST_TEXT) {
            throw TahrirException.refused("intake.too-long-to-paste");
        }
        return fit(PageDraft.ofText(text));
    }

    private static PageDraft fit(PageDraft draft) {
        int lines = draft.split().lines().size();
        if (lines == 0) {
            throw TahrirException.refused("intake.nothing-to-paste");
        }
        if (lines > IntakeModel.MOST_LINES) {
            throw TahrirException.refused("intake.too-long-to-paste");
        }
        return draft;
    }
}
