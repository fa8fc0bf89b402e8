package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tahrir.markup.BlockDirections;
import org.tahrir.markup.PictureSource;
import org.tahrir.markup.WebHtml;
import org.tahrir.markup.Xhtml;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Prose;

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

    private ClipboardHtml() {}

    /// All of a body, in our own markup. What only followed its story's direction says so itself, since the story it is
    /// pasted into may run the other way.
    static String own(Body body, Direction story) {
        List<Block> blocks =
                body.blocks().stream().map(block -> saying(block, story)).toList();
        return Xhtml.write(new Body(blocks), story, Xhtml.Links.CANONICAL);
    }

    private static Block saying(Block block, Direction story) {
        return block.direction() == Direction.INHERIT ? BodyMapping.directed(block, story) : block;
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
            } else {
                blocks.add(saying(block, story));
            }
        }
        String markup = Xhtml.write(new Body(blocks), story, OUTSIDE);
        boolean one = blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph;
        return "<html dir=\"" + story.name().toLowerCase(Locale.ROOT) + "\"><head><meta charset=\"utf-8\"></head><body>"
                + (one ? markup.replaceFirst("^<p[^>]*>", "<span>").replaceFirst("</p>$", "</span>") : markup)
                + "</body></html>";
    }

    /// Reads anybody's HTML.
    static Pasted read(String html, Direction story, PictureSource pictures) {
        WebHtml.Fragment fragment = WebHtml.pasted(html, pictures);
        return new Pasted(BlockDirections.settled(fragment.body(), story), fragment.warnings());
    }
}
