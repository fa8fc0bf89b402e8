package org.tahrir.markup;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.tahrir.notice.Notice;
import org.tahrir.text.Body;

/// Reads anybody's HTML, forgivingly and one way: whole pages, and what Word, Google Docs and browsers put on the
/// clipboard. Total: every text gives a reading. Nothing comes out but values of our own model: no markup, no script,
/// no address but http, https and mailto.
public final class WebHtml {
    /// Elements nested deeper than this are read as if they stood side by side.
    static final int DEEPEST = 256;

    private WebHtml() {}

    /// What a fragment holds.
    ///
    /// @param headline the text of the first h1, which isn't part of the body; "" when there is none
    public record Fragment(String headline, Body body, List<Notice> warnings) {
        public Fragment {
            warnings = List.copyOf(warnings);
        }
    }

    /// Reads a whole page: its story without the page around it, and what the page says of the story.
    public static WebPage page(String html, PictureSource pictures) {
        Document document = parse(html);
        PageFacts facts = PageFacts.of(document);
        List<WebRelated> related = RelatedBlock.take(document.body(), facts.url());
        StoryPart.prune(document.body());
        Element root = StoryPart.find(document);
        BlockReader reader = new BlockReader(pictures, facts.url());
        Body body = reader.read(root);
        String headline = reader.headline();
        if (headline.isEmpty()) {
            headline = StoryPart.headlineOutside(document, root);
        }
        return new WebPage(facts, headline, body, related, reader.warnings());
    }

    /// Reads a piece of HTML that is a story, all of it.
    public static Fragment fragment(String html, PictureSource pictures) {
        return fragment(html, new BlockReader(pictures, ""));
    }

    /// Reads a piece of a clipboard's HTML, all of it. No heading of it is a headline: one of the first level stays
    /// where it stands, as one of the second.
    public static Fragment pasted(String html, PictureSource pictures) {
        Fragment whole = fragment(html, new BlockReader(pictures, "").withoutHeadline());
        return new Fragment("", whole.body(), whole.warnings());
    }

    private static Fragment fragment(String html, BlockReader reader) {
        Body body = reader.read(parse(html).body());
        return new Fragment(reader.headline(), body, reader.warnings());
    }

    private static Document parse(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    }
}
