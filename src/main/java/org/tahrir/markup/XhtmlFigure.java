package org.tahrir.markup;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// A figure: a picture with its caption and, in em at the end, its credit, its class saying how big it is meant to be;
/// or, with a class of its own, a card, which is a link by itself.
final class XhtmlFigure {
    static final String CARD = "card";
    private static final Pattern HASH = Pattern.compile("(?:.*/)?([0-9a-f]{64})(?:\\.[0-9a-z]+)?", Pattern.DOTALL);

    private XhtmlFigure() {}

    /// The class that says how big a picture is; a full one has none.
    static String className(Block.PictureSize size) {
        return size == Block.PictureSize.FULL ? "" : size.name().toLowerCase(Locale.ROOT);
    }

    static Block read(XhtmlSource source, XhtmlProseReader proses) {
        Map<String, String> figure = source.attributes("class", "dir");
        Direction direction = XhtmlSource.direction(figure.get("dir"), source);
        String className = figure.getOrDefault("class", "");
        if (className.equals(CARD)) {
            return card(direction, source, proses);
        }
        for (Block.PictureSize size : Block.PictureSize.values()) {
            if (className.equals(className(size))) {
                return picture(direction, source, proses).withSize(size);
            }
        }
        throw source.unknownAttribute("class");
    }

    private static Block.Card card(Direction direction, XhtmlSource source, XhtmlProseReader proses) {
        if (!source.toChild("a")) {
            throw source.misplaced("figure");
        }
        String href = source.attributes("href").getOrDefault("href", "");
        if (!(Xhtml.linkTo(href).orElse(null) instanceof Mark.WebLink)) {
            throw source.foreignLink(href);
        }
        Prose words = proses.all();
        boolean marked = words.runs().stream().anyMatch(run -> !run.marks().equals(Marks.NONE));
        if (marked || source.toChild()) {
            throw source.misplaced("figure");
        }
        return new Block.Card(words.plain(), href, direction);
    }

    private static Block.Picture picture(Direction direction, XhtmlSource source, XhtmlProseReader proses) {
        if (!source.toChild("img")) {
            throw source.misplaced("figure");
        }
        Map<String, String> image = source.attributes("src", "alt");
        Matcher hash = HASH.matcher(image.getOrDefault("src", ""));
        if (!hash.matches()) {
            throw source.noPictureHash(image.getOrDefault("src", ""));
        }
        source.toEmptyEnd();
        Prose words = Prose.EMPTY;
        if (source.toChild("figcaption")) {
            source.attributes();
            words = proses.all();
            if (source.toChild()) {
                throw source.misplaced(source.tag());
            }
        }
        return worded(hash.group(1), image.getOrDefault("alt", ""), words, direction, source);
    }

    private static Block.Picture worded(
            String media, String alt, Prose words, Direction direction, XhtmlSource source) {
        StringBuilder caption = new StringBuilder();
        String credit = "";
        for (Run run : words.runs()) {
            boolean emphasised = run.marks().has(Mark.Style.EMPHASIS);
            boolean plain = run.marks().link() == null && run.marks().styles().size() == (emphasised ? 1 : 0);
            if (!plain || !credit.isEmpty()) {
                throw source.misplaced("figcaption");
            }
            if (emphasised) {
                credit = run.text();
            } else {
                caption.append(run.text());
            }
        }
        int end = caption.length() - 1;
        if (!credit.isEmpty() && end >= 0 && caption.charAt(end) == ' ') {
            caption.setLength(end);
        }
        return new Block.Picture(media, caption.toString(), credit, alt, direction);
    }
}
