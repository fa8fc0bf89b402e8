package org.tahrir.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.RandomBodies;
import org.tahrir.text.Seeds;

/// Damaged and hostile fragments: each is read as a body that can be written again, or refused with a sentence.
class XhtmlFuzzTest {
    private static final List<String> POISON = List.of(
            "<",
            ">",
            "&",
            "\"",
            "</p>",
            "<p>",
            "<li>",
            "</ul>",
            "<ul>",
            "<br/>",
            "<em>",
            "</em>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<?x",
            "&amp;",
            "&#x",
            "&lol;",
            "<!DOCTYPE a [<!ENTITY lol \"lol\">]>",
            "\u0000",
            "\uD800",
            "\uFFFF",
            "xmlns=\"a\"",
            " dir=\"rtl\"",
            "<a href=\"//x\">",
            "<figure>",
            "<table>",
            "<tr>",
            "\r\n",
            "&#13;",
            "&#10;",
            "<x:p>");

    @Test
    void readsOrRefusesWhateverItIsGiven() {
        int[] refused = {0};
        Seeds.each(6000, chance -> {
            StringBuilder xhtml =
                    new StringBuilder(Xhtml.write(RandomBodies.body(chance), Direction.RTL, Xhtml.Links.CANONICAL));
            for (int i = 1 + chance.nextInt(3); i > 0; i--) {
                damage(xhtml, chance);
            }
            read(xhtml.toString())
                    .ifPresentOrElse(body -> assertThat(rewritten(body)).isEqualTo(body), () -> refused[0]++);
        });
        assertThat(refused[0]).isGreaterThan(3000);
    }

    @Test
    void takesSectionsOfPlainCharactersAsText() {
        assertThat(Xhtml.read("<p><![CDATA[<b>]]></p>")).isEqualTo(Body.ofParagraphs(List.of("<b>")));
    }

    private static void damage(StringBuilder xhtml, RandomGenerator chance) {
        int from = chance.nextInt(xhtml.length() + 1);
        int to = Math.min(xhtml.length(), from + chance.nextInt(12));
        switch (chance.nextInt(3)) {
            case 0 -> xhtml.delete(from, to);
            case 1 -> xhtml.insert(from, POISON.get(chance.nextInt(POISON.size())));
            default -> xhtml.insert(chance.nextInt(xhtml.length() + 1), xhtml.substring(from, to));
        }
    }

    private static Optional<Body> read(String xhtml) {
        try {
            return Optional.of(Xhtml.read(xhtml));
        } catch (TahrirException refused) {
            assertThat(refused.kind()).isEqualTo(TahrirException.Kind.UNREADABLE);
            assertThat(refused.notice().key()).startsWith("xhtml.");
            return Optional.empty();
        }
    }

    private static Body rewritten(Body body) {
        return Xhtml.read(Xhtml.write(body, Direction.LTR, Xhtml.Links.CANONICAL));
    }
}
