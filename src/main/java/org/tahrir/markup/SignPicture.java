package org.tahrir.markup;

import java.util.Optional;
import org.jsoup.nodes.Element;

/// Pictures in a line that are none: spacers, the boxes of a checklist, and emoji drawn as pictures.
final class SignPicture {
    private static final int LONGEST = 24;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int AS_EMOJI = 0xFE0F;

    private SignPicture() {}

    /// Whether it says nothing at all.
    static boolean isDecoration(Element image) {
        Element parent = image.parent();
        return image.attr("width").equals("1")
                || image.attr("height").equals("1")
                || image.attr("aria-roledescription").equals("checkbox")
                || (parent != null && parent.attr("role").equals("checkbox"));
    }

    /// The emoji that it draws.
    static Optional<String> emoji(Element image) {
        String alt = image.attr("alt").strip();
        boolean emoji = !alt.isEmpty()
                && alt.length() <= LONGEST
                && alt.codePoints().anyMatch(sign -> sign == AS_EMOJI || Character.isEmojiPresentation(sign))
                && alt.codePoints().allMatch(SignPicture::isOfEmoji);
        return emoji ? Optional.of(alt) : Optional.empty();
    }

    private static boolean isOfEmoji(int sign) {
        return sign == ZERO_WIDTH_JOINER || sign == AS_EMOJI || (sign > 0x7F && Character.isEmoji(sign));
    }
}
