package org.tahrir.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;

/// A body as a fragment of XHTML, there and back: well-formed XML without a root, one block (one item of a list) a
/// line.
/// What is written with [Links#CANONICAL] is read back as the equal body, to the last space.
///
/// Tags: p, h2 to h4, blockquote, ul, ol, li, strong, em, u, a, br, bdi, figure, img, figcaption, table, thead, tbody,
/// tr, th, td. A block with a direction of its own has `dir`; a figure has a class when its picture is to be `half` as
/// wide as the text or `small`, and when it is a `card`, which is a link by itself. Words of the other script are put
/// in bdi where their neighbours would reorder them: [XhtmlIsolates] has the rule. bdi says nothing new and is dropped
/// on reading.
public final class Xhtml {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Xhtml() {}

    /// Where links lead and pictures lie, as seen from where the fragment will stand.
    public interface Links {
        /// Web addresses as they are, stories by their `urn:uuid:`, pictures as `media/` and their hash.
        Links CANONICAL = new Links() {
            @Override
            public Optional<String> href(Mark.Link link) {
                String href = switch (link) {
                    case Mark.WebLink web -> web.href();
                    case Mark.StoryLink story -> story.story();
                };
                if (!linkTo(href).equals(Optional.of(link))) {
                    throw TahrirException.unreadable("xhtml.foreign-link", href);
                }
                return Optional.of(href);
            }

            @Override
            public String src(Block.Picture picture) {
                return "media/" + picture.media();
            }
        };

        /// The address of a link; empty if only its words are to be shown.
        Optional<String> href(Mark.Link link);

        /// The address of a picture. To be readable again its last part must hold the hash.
        String src(Block.Picture picture);
    }

    /// Writes a body.
    ///
    /// @param base the direction of the page around it, RTL or LTR
    /// @throws TahrirException UNREADABLE when it holds a character that XML can't: a control character, half a
    /// surrogate
    ///     pair, U+FFFE or U+FFFF
    public static String write(Body body, Direction base, Links links) {
        if (base == Direction.INHERIT) {
            throw new IllegalArgumentException("The base direction must be RTL or LTR");
        }
        return new XhtmlWriter(base, links).write(body);
    }

    /// Reads what [#write] wrote. Strict: DTDs, entities, comments, other tags and attributes, text between blocks and
    /// links to anything but http, https, mailto and stories are refused.
    ///
    /// @throws TahrirException UNREADABLE, with the line it stumbled over
    public static Body read(String xhtml) {
        return new XhtmlReader(xhtml).body();
    }

    /// What an address in `href` means to us; empty if its scheme is none of ours.
    static Optional<Mark.Link> linkTo(String href) {
        int colon = href.indexOf(':');
        if (href.startsWith("urn:uuid:")) {
            return Optional.of(new Mark.StoryLink(href));
        }
        return colon > 0 && SCHEMES.contains(href.substring(0, colon).toLowerCase(Locale.ROOT))
                ? Optional.of(new Mark.WebLink(href))
                : Optional.empty();
    }
}
