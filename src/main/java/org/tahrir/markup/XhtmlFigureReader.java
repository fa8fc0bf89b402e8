package org.tahrir.markup;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// Reads a figure: a picture with its caption and, in em at the end, its credit.
final class XhtmlFigureReader {
    private static final Pattern HASH = Pattern.compile("(?:.*/)?([0-9a-f]{64})(?:\\.[0-9a-z]+)?", Pattern.DOTALL);

    private XhtmlFigureReader() {}

    static Block.Picture read(Direction direction, XhtmlSource source, XhtmlProseReader proses) {
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
        return picture(hash.group(1), image.getOrDefault("alt", ""), words, direction, source);
    }

    private static Block.Picture picture(
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
