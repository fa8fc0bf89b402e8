package org.tahrir.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.tahrir.article.StoryId;
import org.tahrir.markup.LeftOut;
import org.tahrir.markup.WebAddress;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// The text inside one Markdown block, as runs. Walks without recursion: emphasis may be nested as deeply as somebody
/// likes.
final class MarkdownInlines {
    private final LeftOut leftOut;
    private final Consumer<Image> pictures;
    private final Runnable beforePicture;
    private final List<Run> runs = new ArrayList<>();
    private final Deque<Marks> outer = new ArrayDeque<>();
    private Marks marks = Marks.NONE;

    /// @param beforePicture called before each picture, so that the text so far can be taken
    MarkdownInlines(LeftOut leftOut, Runnable beforePicture, Consumer<Image> pictures) {
        this.leftOut = leftOut;
        this.beforePicture = beforePicture;
        this.pictures = pictures;
    }

    /// Reads the children of a block.
    void read(Node block) {
        Node node = block.getFirstChild();
        int depth = 0;
        while (node != null) {
            Node inside = node instanceof Image ? null : node.getFirstChild();
            enter(node, inside != null);
            if (inside != null) {
                depth++;
                node = inside;
                continue;
            }
            while (node != null && node.getNext() == null && depth > 0) {
                node = node.getParent();
                marks = outer.pop();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        marks = Marks.NONE;
    }

    /// The text read so far, and a new beginning.
    Prose take() {
        Prose prose = new Prose(runs);
        runs.clear();
        return prose;
    }

    private void enter(Node node, boolean hasChildren) {
        if (hasChildren) {
            outer.push(marks);
            mark(node);
        }
        switch (node) {
            case Text text -> add(text.getLiteral());
            case Code code -> add(code.getLiteral());
            case SoftLineBreak ignored -> add(" ");
            case HardLineBreak ignored -> add("\n");
            case HtmlInline html -> tag(html.getLiteral());
            case Image image -> {
                beforePicture.run();
                pictures.accept(image);
            }
            default -> {}
        }
    }

    private void mark(Node node) {
        switch (node) {
            case Emphasis ignored -> marks = marks.with(Mark.Style.EMPHASIS);
            case StrongEmphasis ignored -> marks = marks.with(Mark.Style.STRONG);
            case Link link -> link(link.getDestination());
            default -> {}
        }
    }

    private void add(String text) {
        String clean = CleanText.storable(text);
        if (!clean.isEmpty()) {
            runs.add(new Run(clean, marks));
        }
    }

    private void link(String destination) {
        StoryId story =
                destination.startsWith("urn:uuid:") ? StoryId.parse(destination).orElse(null) : null;
        if (story != null) {
            marks = marks.with(new Mark.StoryLink(story.uri()));
        } else {
            WebAddress.linkable(destination)
                    .ifPresentOrElse(
                            address -> marks = marks.with(new Mark.WebLink(address)), () -> leftOut.link(destination));
        }
    }

    private void tag(String tag) {
        switch (tag.replace(" ", "").toLowerCase(Locale.ROOT)) {
            case "<u>" -> marks = marks.with(Mark.Style.UNDERLINE);
            case "</u>" -> marks = marks.without(Mark.Style.UNDERLINE);
            case "<br>", "<br/>" -> add("\n");
            default -> {}
        }
    }
}
