package org.tahrir.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.tahrir.markup.Surroundings.Kind;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;

/// Walks an element and gathers its text as blocks.
final class BlockReader {
    private static final Set<String> EMBEDDED =
            Set.of("iframe", "object", "embed", "video", "audio", "canvas", "svg", "math", "frameset", "applet");

    private final PictureSource pictures;
    private final String base;
    private final LeftOut leftOut;
    private final InlineText text;
    private final List<Block> blocks = new ArrayList<>();
    private String headline = "";

    BlockReader(PictureSource pictures, String base) {
        this(pictures, base, new LeftOut());
    }

    private BlockReader(PictureSource pictures, String base, LeftOut leftOut) {
        this.pictures = pictures;
        this.base = base;
        this.leftOut = leftOut;
        this.text = new InlineText(leftOut);
    }

    Body read(Element root) {
        children(root, Surroundings.PLAIN);
        flush(Surroundings.PLAIN);
        return new Body(blocks);
    }

    String headline() {
        return headline;
    }

    List<Notice> warnings() {
        return leftOut.notices();
    }

    /// A reader for a part of the same source, such as a cell; what it leaves out is told by this one.
    BlockReader forPart() {
        return new BlockReader(pictures, base, leftOut).withoutHeadline();
    }

    /// Lets no heading be the headline: one of the first level stays where it stands.
    BlockReader withoutHeadline() {
        headline = "-";
        return this;
    }

    private void children(Element element, Surroundings around) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(FilledBlanks.text(words, element), around.marks(), around.exact());
            } else if (child instanceof Element inner) {
                element(inner, around);
            }
        }
    }

    private void element(Element element, Surroundings around) {
        String name = element.normalName();
        if (EMBEDDED.contains(name)) {
            leftOut.embedded();
        } else if (name.equals("br")) {
            lineBreak(around);
        } else if (name.equals("img")) {
            picture(element, "", around);
        } else if (!Unseen.is(element)) {
            if (OwnLines.isBlock(element)) {
                block(element, name, around);
            } else if (OwnLines.isShownAsBlock(element)) {
                border(around);
                inline(element, name, around.towards(element));
                border(around);
            } else {
                inline(element, name, around);
            }
        }
    }

    private void inline(Element element, String name, Surroundings around) {
        Marks marks = HtmlMarks.inside(element, around.marks());
        Optional<String> raised = RaisedText.of(element);
        if (raised.isPresent()) {
            text.append(raised.get(), marks, false);
            return;
        }
        if (name.equals("a") && element.hasAttr("href")) {
            String href = element.attr("href");
            Optional<String> address = WebAddress.linkable(href, base);
            if (address.isPresent()) {
                marks = marks.with(new Mark.WebLink(address.get())).without(Mark.Style.UNDERLINE);
            } else if (!href.isBlank() && !href.strip().startsWith("#") && element.hasText()) {
                leftOut.link(href);
            }
        }
        children(element, around.with(marks));
    }

    private void block(Element element, String name, Surroundings outer) {
        border(outer);
        Surroundings around = outer.towards(element).with(HtmlMarks.inside(element, outer.marks()));
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0', around);
            case "ul", "ol" -> list(element, name, outer, around);
            case "li" -> item(element, around);
            case "blockquote" -> {
                children(element, around.as(Kind.QUOTE, -1));
                flush(around.as(Kind.QUOTE, -1));
            }
            case "pre" -> {
                children(element, around.exactly());
                border(around);
            }
            case "figure" -> figure(element, around);
            case "table" -> table(element, around);
            default -> paragraph(element, around);
        }
    }

    private void paragraph(Element element, Surroundings around) {
        Optional<Surroundings> named = NamedParagraph.of(element, around);
        if (named.isPresent() && named.get().kind() == Kind.HEADING) {
            heading(element, named.get().level(), around);
            return;
        }
        children(element, named.orElse(around));
        if (named.isPresent()) {
            flush(named.get());
        } else {
            border(around);
        }
    }

    private void heading(Element element, int level, Surroundings around) {
        if (level == 1 && headline.isEmpty()) {
            children(element, around.as(Kind.HEADING, 2));
            headline = text.take().plain().replace('\n', ' ').strip();
        } else {
            Surroundings heading = around.as(Kind.HEADING, level);
            children(element, heading);
            flush(heading);
        }
    }

    private void list(Element element, String name, Surroundings outer, Surroundings around) {
        if (outer.kind() == Kind.ITEM) {
            flush(outer);
        }
        Surroundings inside = around.inList(name.equals("ol") ? Block.ListKind.NUMBER : Block.ListKind.BULLET);
        children(element, inside);
        border(inside);
    }

    private void item(Element element, Surroundings around) {
        Surroundings list = around.list() == null ? around.inList(Block.ListKind.BULLET) : around;
        Surroundings item = list.as(Kind.ITEM, list.level());
        // LibreOffice names the direction not on the item but on the paragraph in it.
        Element first = element.firstElementChild();
        if (first != null && first.nameIs("p")) {
            item = item.towards(first);
        }
        children(element, item);
        flush(item);
    }

    private void figure(Element element, Surroundings around) {
        Element caption = element.selectFirst("figcaption");
        List<Element> images = element.select("img");
        // A gallery holds figures with captions of their own, and words in a table are more than a caption.
        if (images.isEmpty() || element.select("figure, table").size() > 1) {
            children(element, around);
            border(around);
            return;
        }
        String words = caption == null ? "" : caption.text();
        for (Element image : images) {
            picture(image, image.equals(images.getLast()) ? words : "", around);
        }
    }

    private void picture(Element image, String caption, Surroundings around) {
        if (SignPicture.isDecoration(image)) {
            return;
        }
        Optional<String> emoji = SignPicture.emoji(image);
        if (emoji.isPresent()) {
            text.append(emoji.get(), around.marks(), false);
            return;
        }
        String address = image.attr("src").isBlank() ? image.attr("data-src") : image.attr("src");
        if (address.isBlank()) {
            return;
        }
        PictureSource.Answer answer = pictures.find(address.strip());
        answer.why().ifPresent(leftOut::picture);
        if (answer.media() != null) {
            flush(around);
            String alt = clean(image.attr("alt"));
            blocks.add(new Block.Picture(
                    answer.media(),
                    caption.isBlank() ? answer.caption() : clean(caption),
                    answer.credit(),
                    alt.isEmpty() ? answer.alt() : alt,
                    around.direction()));
        }
    }

    private void table(Element element, Surroundings around) {
        TableReader.Reading reading = TableReader.read(element, this);
        if (reading.rows().isEmpty()) {
            children(element, around);
            border(around);
        } else {
            Element caption = element.selectFirst("> caption");
            if (caption != null) {
                children(caption, around);
                flush(around);
            }
            blocks.add(new Block.Table(reading.rows(), reading.header(), around.direction()));
            blocks.addAll(reading.pictures());
        }
    }

    private void lineBreak(Surroundings around) {
        boolean second = text.lineBreak(around.marks());
        if (second && (around.kind() == Kind.PARAGRAPH || around.kind() == Kind.QUOTE)) {
            flush(around);
        }
    }

    /// The edge of a block element: inside an item only a new line, elsewhere a new block.
    private void border(Surroundings around) {
        if (around.kind() == Kind.ITEM || around.kind() == Kind.HEADING) {
            text.lineBreak(around.marks());
        } else {
            flush(around);
        }
    }

    private void flush(Surroundings around) {
        if (!text.isEmpty()) {
            Prose prose = text.take();
            if (prose.plain().codePoints().anyMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))) {
                blocks.add(around.block(prose));
            }
        }
    }

    private String clean(String words) {
        InlineText line = new InlineText(leftOut);
        line.append(words, Marks.NONE, false);
        return line.take().plain();
    }
}
