package org.tahrir.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.RandomBodies;
import org.tahrir.text.Run;
import org.tahrir.text.Seeds;

class XhtmlTest {
    private static final String HASH = "abababababababababababababababababababababababababababababababab";

    @Test
    void anyBodyComesBackAsItWas() {
        Seeds.each(3000, chance -> {
            Body body = RandomBodies.body(chance);
            Direction base = chance.nextBoolean() ? Direction.RTL : Direction.LTR;
            String xhtml = Xhtml.write(body, base, Xhtml.Links.CANONICAL);
            assertThat(Xhtml.read(xhtml)).as(xhtml).isEqualTo(body);
        });
    }

    @Test
    void writesOneBlockALine() {
        Body body = Body.of(
                heading("عنوان"),
                paragraph("فقرة أولى"),
                new Block.Paragraph(Prose.of("English"), Direction.LTR),
                quote("قول"),
                quote("وقول"));
        assertThat(write(body)).isEqualTo("""
                        <h2>عنوان</h2>
                        <p>فقرة أولى</p>
                        <p dir="ltr">English</p>
                        <blockquote>
                        <p>قول</p>
                        <p>وقول</p>
                        </blockquote>""");
    }

    @Test
    void nestsListsInTheItemsBefore() {
        Body body = Body.of(
                item(Block.ListKind.BULLET, 0, "أ"),
                item(Block.ListKind.NUMBER, 1, "ب"),
                item(Block.ListKind.BULLET, 1, "ج"),
                item(Block.ListKind.BULLET, 0, "د"),
                item(Block.ListKind.NUMBER, 0, "ه"));
        assertThat(write(body)).isEqualTo("""
                        <ul>
                        <li>أ<ol>
                        <li>ب</li>
                        </ol><ul>
                        <li>ج</li>
                        </ul></li>
                        <li>د</li>
                        </ul>
                        <ol>
                        <li>ه</li>
                        </ol>""");
    }

    @Test
    void turnsTheDirectionBackForAListInsideATurnedItem() {
        Body body = Body.of(
                new Block.Item(Block.ListKind.BULLET, 0, Prose.of("Reuters"), Direction.LTR),
                item(Block.ListKind.BULLET, 1, "خبر"));
        assertThat(write(body)).contains("<li dir=\"ltr\">Reuters<ul dir=\"rtl\">");
        assertThat(Xhtml.read(write(body))).isEqualTo(body);
    }

    @Test
    void keepsTagsOpenAsLongAsTheirMarksLast() {
        Mark link = new Mark.WebLink("https://example.org/");
        Prose prose = Prose.of(
                new Run("أ", Marks.of(link)),
                new Run("ب", Marks.of(link, Mark.Style.STRONG)),
                new Run("ج", Marks.of(Mark.Style.STRONG, Mark.Style.EMPHASIS)));
        assertThat(write(Body.of(new Block.Paragraph(prose, Direction.INHERIT))))
                .isEqualTo(
                        "<p><a href=\"https://example.org/\">أ<strong>ب</strong></a><strong><em>ج</em></strong></p>");
    }

    @Test
    void writesAPictureWithCaptionAndCredit() {
        assertThat(write(picture("صورة", "رويترز", "ميدان")))
                .isEqualTo("<figure><img src=\"media/" + HASH
                        + "\" alt=\"ميدان\"/><figcaption>صورة <em>رويترز</em></figcaption></figure>");
        assertThat(write(picture("", "رويترز", ""))).contains("<figcaption><em>رويترز</em></figcaption>");
        assertThat(write(picture("", "", ""))).doesNotContain("figcaption");
    }

    @Test
    void aPictureThatIsNotToBeAsWideAsTheTextSaysSo() {
        Block.Picture picture = new Block.Picture(HASH, "", "", "ميدان", Block.PictureSize.HALF, Direction.LTR);
        assertThat(write(Body.of(picture)))
                .isEqualTo(
                        "<figure class=\"half\" dir=\"ltr\"><img src=\"media/" + HASH + "\" alt=\"ميدان\"/></figure>");
        assertThat(write(Body.of(picture.withSize(Block.PictureSize.SMALL)))).startsWith("<figure class=\"small\"");
        assertThat(write(picture("", "", ""))).doesNotContain("class");
    }

    @Test
    void aCardIsAFigureWithALinkAndKnownByItsAddressWhereItHasNoTitle() {
        Block.Card card = new Block.Card("شريط CNN <1>", "https://example.org/?a&b", Direction.INHERIT);
        assertThat(write(Body.of(card)))
                .isEqualTo(
                        "<figure class=\"card\"><a href=\"https://example.org/?a&amp;b\">شريط <bdi>CNN</bdi> &lt;1&gt;</a></figure>");
        Body untitled = Body.of(card.withTitle(" "));
        assertThat(write(untitled)).contains("https://example.org/?a&amp;b</");
        assertThat(Xhtml.read(write(untitled))).isEqualTo(Body.of(card.withTitle("")));
    }

    @Test
    void readsThePictureByTheHashInItsAddress() {
        String xhtml = "<figure><img src=\"../a/media/" + HASH + ".jpg\" alt=\"\"/></figure>";
        assertThat(Xhtml.read(xhtml)).isEqualTo(picture("", "", ""));
    }

    @Test
    void writesATableWithItsHeader() {
        Body body = Body.of(new Block.Table(
                List.of(List.of(Prose.of("أ"), Prose.of("ب")), List.of(Prose.of("ج"))), true, Direction.INHERIT));
        assertThat(write(body))
                .isEqualTo("<table><thead><tr><th>أ</th><th>ب</th></tr></thead>"
                        + "<tbody><tr><td>ج</td><td></td></tr></tbody></table>");
    }

    @Test
    void asksWhereLinksAndPicturesLie() {
        Xhtml.Links links = new Xhtml.Links() {
            @Override
            public Optional<String> href(Mark.Link link) {
                return link instanceof Mark.StoryLink ? Optional.empty() : Optional.of("#web");
            }

            @Override
            public String src(Block.Picture picture) {
                return "p.jpg";
            }
        };
        Prose prose = Prose.of(
                new Run("أ", Marks.of(new Mark.StoryLink("urn:uuid:1"))),
                new Run("ب", Marks.of(new Mark.WebLink("https://example.org/"))));
        Body body = Body.of(
                new Block.Paragraph(prose, Direction.INHERIT),
                picture("", "", "").blocks().getFirst());
        assertThat(Xhtml.write(body, Direction.RTL, links))
                .isEqualTo("<p>أ<a href=\"#web\">ب</a></p>\n<figure><img src=\"p.jpg\" alt=\"\"/></figure>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0007", "\uD800", "x\uDC00", "\uFFFE", "\r"})
    void refusesCharactersThatXmlCannotHold(String text) {
        assertThatExceptionOfType(TahrirException.class)
                .isThrownBy(() -> write(Body.of(paragraph(text))))
                .satisfies(refused -> {
                    assertThat(refused.kind()).isEqualTo(TahrirException.Kind.UNREADABLE);
                    assertThat(refused.notice().key()).isEqualTo("xhtml.unwritable-character");
                });
    }

    @Test
    void refusesToWriteALinkThatItWouldNotRead() {
        Prose prose = Prose.of(new Run("انقر", Marks.of(new Mark.WebLink("javascript:alert(1)"))));
        assertThatExceptionOfType(TahrirException.class)
                .isThrownBy(() -> write(Body.of(new Block.Paragraph(prose, Direction.INHERIT))));
    }

    @Test
    void asksForABaseDirection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Xhtml.write(Body.EMPTY, Direction.INHERIT, Xhtml.Links.CANONICAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>",
                "text",
                "<div></div>",
                "<p><script/></p>",
                "<p onclick=\"x\">a</p>",
                "<p dir=\"auto\">a</p>",
                "<p><a href=\"javascript:x\">a</a></p>",
                "<p><a>a</a></p>",
                "<p>a<p>b</p></p>",
                "<p>a<ul><li>b</li></ul></p>",
                "<ul>a<li>b</li></ul>",
                "<ul><li>b<ul><li>c</li></ul>d</li></ul>",
                "<blockquote><h2>a</h2></blockquote>",
                "<p>a\nb</p>",
                "<p>a<br>b</br></p>",
                "<figure></figure>",
                "<figure><img src=\"media/1.jpg\" alt=\"\"/></figure>",
                "<figure><img src=\"x\" alt=\"\">a</img></figure>",
                "<figure class=\"full\"><img src=\"media/" + HASH + "\" alt=\"\"/></figure>",
                "<figure class=\"card\"><img src=\"media/" + HASH + "\" alt=\"\"/></figure>",
                "<figure><a href=\"https://example.org/\">a</a></figure>",
                "<figure class=\"card\"><a>a</a></figure>",
                "<figure class=\"card\"><a href=\"urn:uuid:1\">a</a></figure>",
                "<figure class=\"card\"><a href=\"https://example.org/\"><em>a</em></a></figure>",
                "<figure class=\"card\"><a href=\"https://example.org/\">a</a><a href=\"https://example.org/\">b</a></figure>",
                "<p class=\"half\">a</p>",
                "<table><tr><td>a</td></tr></table>",
                "<table><tbody><tr><th>a</th></tr></tbody></table>",
                "<table><tbody><tr><td>a</td></tr></tbody><thead><tr><th>b</th></tr></thead></table>",
                "</body><body>",
                "</body>",
                "<!-- a -->",
                "<?a b?>",
                "<!DOCTYPE body><p>a</p>",
                "<p>&nbsp;</p>",
                "<p>&#0;</p>"
            })
    void refusesWhatItDidNotWrite(String xhtml) {
        assertThatExceptionOfType(TahrirException.class)
                .isThrownBy(() -> Xhtml.read(xhtml))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(TahrirException.Kind.UNREADABLE));
    }

    @Test
    void refusesBottomlessNesting() {
        assertThatExceptionOfType(TahrirException.class)
                .isThrownBy(() -> Xhtml.read("<p>" + "<em>".repeat(5000) + "</em>".repeat(5000) + "</p>"));
        assertThatExceptionOfType(TahrirException.class)
                .isThrownBy(() -> Xhtml.read("<ul><li>".repeat(5000) + "</li></ul>".repeat(5000)));
    }

    @Test
    void readsALongTextFullOfEscapes() {
        Body body = Body.of(paragraph("أ & ب < ج > د \"".repeat(60_000)));
        assertThat(Xhtml.read(write(body))).isEqualTo(body);
    }

    @Test
    void readsNothingAsTheEmptyBody() {
        assertThat(Xhtml.read("")).isEqualTo(Body.EMPTY);
        assertThat(write(Body.EMPTY)).isEqualTo("<p></p>");
    }

    private static String write(Body body) {
        return Xhtml.write(body, Direction.RTL, Xhtml.Links.CANONICAL);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Prose.of(text), Direction.INHERIT);
    }

    private static Block heading(String text) {
        return new Block.Heading(2, Prose.of(text), Direction.INHERIT);
    }

    private static Block quote(String text) {
        return new Block.Quote(Prose.of(text), Direction.INHERIT);
    }

    private static Block item(Block.ListKind kind, int depth, String text) {
        return new Block.Item(kind, depth, Prose.of(text), Direction.INHERIT);
    }

    private static Body picture(String caption, String credit, String alt) {
        return Body.of(new Block.Picture(HASH, caption, credit, alt, Direction.INHERIT));
    }
}
