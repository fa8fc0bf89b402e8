package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;

/// A body as plain text on the clipboard, there and back.
final class PlainText {
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u2028\u2029\u0085\u000B\f]");
    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t\u00A0]*\n[\n \t\u00A0]*");
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\n\t]]");
    private static final Pattern OUTER_LINE_ENDS = Pattern.compile("^\n+|\n+$");

    private PlainText() {}

    /// The words of a body: blocks parted by blank lines, items of a list by line ends, cells by tabs; captions belong
    /// to it.
    static String of(Body body) {
        StringBuilder text = new StringBuilder();
        Block before = null;
        for (Block block : body.blocks()) {
            String words = words(block);
            if (!words.isEmpty()) {
                if (before != null) {
                    text.append(before instanceof Block.Item && block instanceof Block.Item ? "\n" : "\n\n");
                }
                text.append(words);
                before = block;
            }
        }
        return text.toString();
    }

    /// The paragraphs of a text: where blank lines part it, what stands between two of them with its line breaks, else
    /// every line. Spaces at its ends stay, line ends don't.
    static Body body(String text) {
        String lines = OUTER_LINE_ENDS.matcher(clean(text)).replaceAll("");
        boolean parted = BLANK_LINES.matcher(lines).find();
        List<Block> blocks = new ArrayList<>();
        for (String part : parted ? BLANK_LINES.split(lines, -1) : lines.split("\n", -1)) {
            blocks.add(new Block.Paragraph(Prose.of(part), Direction.INHERIT));
        }
        return new Body(blocks);
    }

    /// A text whose lines end with a line feed, without characters that no story can hold.
    static String clean(String text) {
        return storable(LINE_END.matcher(text).replaceAll("\n"));
    }

    /// A text without control characters and half surrogate pairs; line ends, U+2028 too, stay.
    static String storable(String text) {
        return UNSTORABLE
                .matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("");
    }

    private static String words(Block block) {
        if (block instanceof Block.Picture picture) {
            return String.join(" ", List.of(picture.caption(), picture.credit()))
                    .strip();
        }
        return block instanceof Block.Card card ? card.lines() : Body.of(block).plain();
    }
}
