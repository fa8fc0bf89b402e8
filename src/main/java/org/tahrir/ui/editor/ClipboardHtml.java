package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tahrir.markup.BlockDirections;
import org.tahrir.markup.PictureSource;
import org.tahrir.markup.WebHtml;
import org.tahrir.markup.Xhtml;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// A body as markup on the clipboard, there and back. Pure but for the pictures asked for.
final class ClipboardHtml {
    /// For readers outside the desk: they can't follow links to stories, and pictures come as their words.
    private static final Xhtml.Links OUTSIDE = new Xhtml.Links() {
        @Override
        public Optional<String> href(Mark.Link link) {
            return link instanceof Mark.WebLink web ? Optional.of(web.href()) : Optional.empty();
        }

        @Override
        public String src(Block.Picture picture) {
            return "";
        }
    };

    private static final Pattern TABLE = Pattern.compile("<table dir=\"(rtl|ltr)\">");
    private static final Pattern CELL = Pattern.compile("<(t[hd])>");
    private static final Pattern TURNED = Pattern.compile("(<(?:p|h[2-4]|li|t[hd]) dir=\"(rtl|ltr)\")>");

    private ClipboardHtml() {}

    /// All of a body, in our own markup. What only followed its story's direction says so itself, since the story it is
    /// pasted into may run the other way.
    static String own(Body body, Direction story) {
        List<Block> blocks =
                body.blocks().stream().map(block -> saying(block, story)).toList();
        return Xhtml.write(new Body(blocks), story, Xhtml.Links.CANONICAL);
    }

    private static Block saying(Block block, Direction story) {
        return block.direction() == Direction.INHERIT ? block.withDirection(story) : block;
    }

    /// Reads what [#own] wrote.
    static Pasted read(String own, Direction story) {
        return new Pasted(BlockDirections.settled(Xhtml.read(own), story), List.of());
    }

    /// A page for other programs. Each block says which way it runs, since what surrounds them is lost in the text they
    /// come into. One paragraph comes as words alone, so that it is pasted into a line.
    static String page(Body body, Direction story) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : body.blocks()) {
            if (block instanceof Block.Picture picture) {
                String words = String.join(" ", List.of(picture.caption(), picture.credit()))
                        .strip();
                if (!words.isEmpty()) {
                    blocks.add(saying(new Block.Paragraph(Prose.of(words), picture.direction()), story));
                }
            } else if (block instanceof Block.Card card) {
                Run link = new Run(card.words(), Marks.of(new Mark.WebLink(card.href())));
                blocks.add(saying(new Block.Paragraph(Prose.of(link), card.direction()), story));
            } else {
                blocks.add(saying(block, story));
            }
        }
        String markup = Xhtml.write(new Body(blocks), story, OUTSIDE)
                .lines()
                .map(ClipboardHtml::aligned)
                .collect(Collectors.joining("\n"));
        boolean one = blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph;
        return "<html dir=\"" + story.name().toLowerCase(Locale.ROOT) + "\"><head><meta charset=\"utf-8\"></head><body>"
                + (one ? markup.replaceFirst("^<p[^>]*>", "<span>").replaceFirst("</p>$", "</span>") : markup)
                + "</body></html>";
    }

    /// Writer takes the direction of a paragraph for itself, but leaves what runs from right to left at the left margin
    /// unless its side is said too; and it takes neither from a table for its cells.
    private static String aligned(String line) {
        Matcher table = TABLE.matcher(line);
        String told = table.lookingAt() ? CELL.matcher(line).replaceAll("<$1 dir=\"" + table.group(1) + "\">") : line;
        return TURNED.matcher(told)
                .replaceAll(tag -> tag.group(1) + " style=\"text-align: "
                        + (tag.group(2).equals("rtl") ? "right" : "left") + "\">");
    }

    /// Reads anybody's HTML.
    static Pasted read(String html, Direction story, PictureSource pictures) {
        WebHtml.Fragment fragment = WebHtml.pasted(html, pictures);
        return new Pasted(BlockDirections.settled(fragment.body(), story), fragment.warnings());
    }
}
