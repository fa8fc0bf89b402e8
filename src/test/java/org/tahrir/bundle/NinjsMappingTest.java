package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Byline;
import org.tahrir.article.Clearance;
import org.tahrir.article.Correction;
import org.tahrir.article.Filing;
import org.tahrir.article.Headlines;
import org.tahrir.article.House;
import org.tahrir.article.MediaFile;
import org.tahrir.article.Origin;
import org.tahrir.article.Published;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The table of ninjs 3.1, row by row.
class NinjsMappingTest {
    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2026-03-23T12:00:00+03:00");

    @TempDir
    Path folder;

    private static ObjectNode item(Article article) {
        return item(BundleSamples.entry(article), BundleSamples.HOUSE);
    }

    private static ObjectNode item(Entry entry, House house) {
        return Json.read(Ninjs.write(entry, house, Purpose.PUBLISH, Set.of(BundleSamples.id(2))), "ninjs");
    }

    private static Article plain() {
        return BundleSamples.article(1);
    }

    /// The objects of a list as one line each: `key=value key=value`, in the order they are written.
    private static List<String> rows(JsonNode list) {
        return list.valueStream()
                .map(object -> object.propertyStream()
                        .map(field -> field.getKey() + "="
                                + (field.getValue().isString()
                                        ? field.getValue().stringValue()
                                        : field.getValue().toString()))
                        .reduce((some, more) -> some + " " + more)
                        .orElse(""))
                .toList();
    }

    @Test
    void saysWhichStandardItIs() {
        assertThat(rows(Json.object().putArray("x").add(item(plain()).path("standard"))))
                .containsExactly("name=ninjs version=3.1 schema=http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json");
    }

    @Test
    void namesTheStoryByItsOwnNameThatNeverChanges() {
        Article other = plain().withHeadlines(Headlines.of("عنوان آخر تمامًا"));
        assertThat(item(plain()).path("uri").stringValue())
                .isEqualTo(BundleSamples.id(1).uri())
                .isEqualTo(item(other).path("uri").stringValue());
    }

    @Test
    void putsTheHeadlineFirstAndTheStandfirstSecond() {
        ObjectNode item = item(plain().withHeadlines(new Headlines("تمهيد", "العنوان", "المقدمة")));
        assertThat(rows(item.path("headlines")))
                .containsExactly(
                        "role=main contentType=text/plain value=العنوان",
                        "role=sub contentType=text/plain value=المقدمة");
        assertThat(rows(item.path("descriptions")))
                .containsExactly("role=abstract contentType=text/plain value=المقدمة");
    }

    @Test
    void keepsTheKickerToItsOwnDesk() {
        assertThat(item(plain().withHeadlines(new Headlines("تمهيد خاص", "العنوان", "")))
                        .toString())
                .doesNotContain("تمهيد خاص");
    }

    @Test
    void hasNoDescriptionWithoutAStandfirst() {
        ObjectNode item = item(plain());
        assertThat(item.has("descriptions")).isFalse();
        assertThat(item.path("headlines").size()).isEqualTo(1);
    }

    @Test
    void titlesThePageWithHeadlineAndSite() {
        assertThat(item(plain()).path("title").stringValue()).isEqualTo("عنوان الخبر 1 - صحيفة النهر");
        assertThat(item(BundleSamples.entry(plain()), House.DEFAULT)
                        .path("title")
                        .stringValue())
                .isEqualTo("عنوان الخبر 1");
    }

    @Test
    void titlesADraftWithoutHeadlineWithTheSiteAlone() {
        assertThat(item(plain().withHeadlines(Headlines.of(""))).path("title").stringValue())
                .isEqualTo("صحيفة النهر");
        assertThat(item(BundleSamples.entry(plain().withHeadlines(Headlines.of(""))), House.DEFAULT)
                        .has("title"))
                .isFalse();
    }

    @Test
    void writesTheBodyTwiceAsXhtmlAndAsPlainText() {
        Body body = Body.of(
                new Block.Paragraph(
                        Prose.of(Run.plain("نص "), new Run("غامق", Marks.of(Mark.Style.STRONG))), Direction.INHERIT),
                new Block.Heading(2, Prose.of("فاصل"), Direction.INHERIT));
        JsonNode bodies = item(plain().withBody(body)).path("bodies");
        assertThat(bodies.size()).isEqualTo(2);
        JsonNode main = bodies.get(0);
        assertThat(main.path("role").stringValue()).isEqualTo("main");
        assertThat(main.path("contentType").stringValue()).isEqualTo("application/xhtml+xml");
        assertThat(main.path("value").stringValue()).isEqualTo("<p>نص <strong>غامق</strong></p>\n<h2>فاصل</h2>");
        JsonNode text = bodies.get(1);
        assertThat(text.path("role").stringValue()).isEqualTo("plain");
        assertThat(text.path("contentType").stringValue()).isEqualTo("text/plain");
        assertThat(text.path("value").stringValue()).isEqualTo("نص غامق\n\nفاصل");
    }

    @Test
    void countsWordsAndCharactersAsPeopleDo() {
        JsonNode bodies = item(plain().withBody(Body.ofParagraphs(List.of("مُدُن 😀", "2,500 كم"))))
                .path("bodies");
        for (JsonNode body : bodies) {
            assertThat(body.path("wordCount").intValue()).isEqualTo(3);
            assertThat(body.path("charCount").intValue())
                    .as("code points, line feeds left out")
                    .isEqualTo(15);
        }
    }

    @Test
    void leadsFromTheBodyToAnotherStoryByItsName() {
        Body body = Body.of(new Block.Paragraph(
                Prose.of(
                        new Run(
                                "قصة",
                                Marks.of(new Mark.StoryLink(BundleSamples.id(9).uri()))),
                        new Run(" وموقع", Marks.of(new Mark.WebLink("https://nahr.example/?a=1&b=2")))),
                Direction.INHERIT));
        assertThat(item(plain().withBody(body)).at("/bodies/0/value").stringValue())
                .contains("<a href=\"" + BundleSamples.id(9).uri() + "\">قصة</a>")
                .contains("<a href=\"https://nahr.example/?a=1&amp;b=2\"> وموقع</a>");
    }

    @Test
    void takesTheBylineAsTypedElseTheAuthorsNames() {
        List<Author> authors = List.of(new Author("سامر", "reporter"), new Author("هدى", "photographer"));
        ObjectNode typed = item(plain().withByline(new Byline("فريق التحقيقات", authors)));
        assertThat(typed.path("by").stringValue()).isEqualTo("فريق التحقيقات");
        ObjectNode named = item(plain().withByline(new Byline("", authors)));
        assertThat(named.path("by").stringValue()).isEqualTo("سامر، هدى");
        ObjectNode english =
                item(plain().withByline(new Byline("", authors)).withFiling(Filing.DEFAULT.withLanguage("en")));
        assertThat(english.path("by").stringValue()).isEqualTo("سامر, هدى");
        assertThat(item(plain()).has("by")).isFalse();
    }

    @Test
    void namesEveryAuthorAsAPersonInTheirOrder() {
        List<Author> authors = List.of(new Author("سامر", "reporter"), new Author("هدى", ""));
        assertThat(rows(item(plain().withByline(new Byline("سطر", authors))).path("people")))
                .containsExactly("name=سامر rel=author", "name=هدى rel=author");
        assertThat(item(plain().withByline(new Byline("سطر", List.of()))).has("people"))
                .isFalse();
    }

    @Test
    void tellsPublisherAndAgencyApart() {
        Origin both = new Origin("بلدي نيوز", "رويترز", "", null, "");
        assertThat(rows(item(plain().withOrigin(both)).path("infoSources")))
                .containsExactly("name=بلدي نيوز role=publisher", "name=رويترز role=agency");
        assertThat(rows(item(plain().withOrigin(both.withSource(""))).path("infoSources")))
                .containsExactly("name=رويترز role=agency");
        assertThat(item(plain().withOrigin(Origin.NONE)).has("infoSources")).isFalse();
    }

    @Test
    void saysWhereAndWhenInTheOffsetOfThePlace() {
        ObjectNode item = item(plain());
        assertThat(item.path("located").stringValue()).isEqualTo("دمشق");
        assertThat(item.path("contentCreated").stringValue()).isEqualTo("2026-03-22T09:00:00+03:00");
        ObjectNode nowhere = item(plain().withOrigin(Origin.NONE));
        assertThat(nowhere.has("located")).isFalse();
        assertThat(nowhere.has("contentCreated")).isFalse();
    }

    @Test
    void writesSecondsThatAreZero() {
        OffsetDateTime midnight = OffsetDateTime.parse("2026-01-01T00:00Z");
        assertThat(item(plain().withOrigin(Origin.NONE.withDate(midnight)))
                        .path("contentCreated")
                        .stringValue())
                .isEqualTo("2026-01-01T00:00:00Z");
    }

    @Test
    void filesSectionTopicsAndKeywordsAsSubjects() {
        Filing filing = Filing.DEFAULT
                .withSection("محليات")
                .withTopics(List.of(
                        new Filing.Topic("تعليم", "http://cv.iptc.org/newscodes/mediatopic/20000398"),
                        new Filing.Topic("مدارس", ""),
                        new Filing.Topic("جسور", "ليس عنوانًا")))
                .withKeywords(List.of("حلب", "ترميم"));
        assertThat(rows(item(plain().withFiling(filing)).path("subjects")))
                .containsExactly(
                        "name=محليات rel=section literal=محليات",
                        "name=تعليم rel=about uri=http://cv.iptc.org/newscodes/mediatopic/20000398",
                        "name=مدارس rel=about literal=مدارس",
                        "name=جسور rel=about literal=ليس عنوانًا",
                        "name=حلب rel=keyword literal=حلب",
                        "name=ترميم rel=keyword literal=ترميم");
        assertThat(item(plain()).has("subjects")).isFalse();
    }

    @Test
    void namesRelatedPiecesInTheReadersOrder() {
        ObjectNode item = item(plain().withRelated(List.of(
                RelatedLink.headlineOnly("بلا عنوان"),
                RelatedLink.toStory(BundleSamples.id(2), "في الحزمة"),
                RelatedLink.toAddress("https://a.example/3", "على الشبكة"))));
        JsonNode associations = item.path("associations");
        assertThat(associations.valueStream().map(piece -> piece.path("name").stringValue()))
                .containsExactly("related-1", "related-2", "related-3");
        for (JsonNode piece : associations) {
            assertThat(piece.path("rel").stringValue()).isEqualTo("http://cv.iptc.org/newscodes/itemrelation/seeAlso");
            assertThat(piece.path("type").stringValue()).isEqualTo("text");
            assertThat(piece.path("representationType").stringValue()).isEqualTo("partial");
            assertThat(piece.path("uri").stringValue()).matches("urn:uuid:[0-9a-f-]{36}");
        }
        assertThat(associations
                        .valueStream()
                        .map(piece -> piece.at("/headlines/0/value").stringValue()))
                .containsExactly("بلا عنوان", "في الحزمة", "على الشبكة");
        assertThat(associations.get(1).path("uri").stringValue())
                .isEqualTo(BundleSamples.id(2).uri());
        assertThat(rows(associations.get(2).path("altIds"))).containsExactly("role=url value=https://a.example/3");
    }

    @Test
    void neverCarriesTheTextOfARelatedPiece() {
        JsonNode piece = item(plain().withRelated(List.of(RelatedLink.toStory(BundleSamples.id(2), "عنوان"))))
                .at("/associations/0");
        assertThat(piece.propertyNames())
                .containsExactly("name", "rel", "uri", "type", "representationType", "headlines");
    }

    @Test
    void givesAnUnresolvedHeadlineTheSameNameEveryTime() {
        Article twice = plain().withRelated(List.of(
                RelatedLink.headlineOnly("عنوان"),
                RelatedLink.headlineOnly("عنوان آخر"),
                RelatedLink.toAddress("https://a.example", "عنوان")));
        List<String> names = item(twice)
                .path("associations")
                .valueStream()
                .map(piece -> piece.path("uri").stringValue())
                .toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(item(twice.withId(BundleSamples.id(7)))
                        .path("associations")
                        .valueStream()
                        .map(piece -> piece.path("uri").stringValue()))
                .isEqualTo(names);
    }

    @Test
    void showsPicturesBeforeRelatedPiecesTheFirstAsTheMainOne() {
        Article article =
                withPictures(plain(), file("أ"), file("ب")).withRelated(List.of(RelatedLink.headlineOnly("ذو صلة")));
        ObjectNode item = item(BundleSamples.entry(article, List.of(file("أ"), file("ب"))), BundleSamples.HOUSE);
        assertThat(item.path("associations")
                        .valueStream()
                        .map(each -> each.path("name").stringValue()))
                .containsExactly("main-image", "image-2", "related-1");
    }

    @Test
    void saysOfAPictureWhatItIsWhoTookItAndWhereItLies() {
        MediaFile file = file("صورة");
        JsonNode picture = item(BundleSamples.entry(withPictures(plain(), file), List.of(file)), BundleSamples.HOUSE)
                .at("/associations/0");
        String hash = file.media().sha256();
        assertThat(picture.path("uri").stringValue()).isEqualTo("urn:sha256:" + hash);
        assertThat(picture.path("type").stringValue()).isEqualTo("picture");
        assertThat(rows(picture.path("descriptions")))
                .containsExactly(
                        "role=caption contentType=text/plain value=شرح", "role=alt contentType=text/plain value=وصف");
        assertThat(picture.path("by").stringValue()).isEqualTo("تصوير: ليلى");
        assertThat(picture.path("copyrightNotice").stringValue()).isEqualTo("تصوير: ليلى");
        assertThat(rows(picture.path("renditions")))
                .containsExactly("name=original href=../../media/" + hash
                        + ".png contentType=image/png width=640 height=480 sizeInBytes="
                        + file.media().bytes());
    }

    @Test
    void promisesNoFileForAPictureThatLostIts() {
        JsonNode picture = item(withPictures(plain(), file("ضائعة"))).at("/associations/0");
        assertThat(picture.path("type").stringValue()).isEqualTo("picture");
        assertThat(picture.has("renditions")).isFalse();
    }

    @Test
    void pointsFromTheItemToFilesThatReallyLieInTheBag() throws IOException {
        MediaFile one = file("واحد");
        MediaFile two = BundleSamples.picture("اثنان", "image/webp");
        Path zip = folder.resolve("pictures.zip");
        BundleWriter.write(
                BundleSamples.bundle(BundleSamples.entry(withPictures(plain(), one, two), List.of(one, two))),
                zip,
                Progress.NONE);
        Path root = Zips.unpack(zip, folder);
        Path home = root.resolve("data/articles/" + BundleSamples.id(1));
        ObjectNode item = Json.read(Files.readAllBytes(home.resolve("ninjs.json")), "ninjs");
        for (MediaFile file : List.of(one, two)) {
            JsonNode rendition = item.path("associations")
                    .valueStream()
                    .filter(each ->
                            each.path("uri").stringValue().endsWith(file.media().sha256()))
                    .findFirst()
                    .orElseThrow()
                    .at("/renditions/0");
            Path lies = home.resolve(rendition.path("href").stringValue()).normalize();
            assertThat(lies).hasParent(root.resolve("data/media")).isRegularFile();
            assertThat(Files.size(lies)).isEqualTo(rendition.path("sizeInBytes").longValue());
            assertThat(Checksums.of(Files.readAllBytes(lies)).sha256())
                    .isEqualTo(file.media().sha256());
        }
    }

    @Test
    void carriesItsAddressAndTheNameOthersKnowItBy() {
        Article known =
                plain().withAddress("https://nahr.example/1").withOrigin(Origin.NONE.withExternalId("urn:newsml:x:1"));
        assertThat(rows(item(known).path("altIds")))
                .containsExactly("role=url value=https://nahr.example/1", "role=externalId value=urn:newsml:x:1");
        assertThat(item(plain()).has("altIds")).isFalse();
    }

    @Test
    void carriesEmbargoUrgencyNoteAndRights() {
        ObjectNode item = item(plain().withClearance(new Clearance("© النهر", MOMENT, "للمحرر", true, true))
                .withFiling(Filing.DEFAULT.withUrgency(1).withLanguage("ar-SY").withBreaking(true)));
        assertThat(item.path("embargoedUntil").stringValue()).isEqualTo("2026-03-23T12:00:00+03:00");
        assertThat(item.path("urgency").intValue()).isEqualTo(1);
        assertThat(item.path("language").stringValue()).isEqualTo("ar-SY");
        assertThat(item.path("edNote").stringValue()).isEqualTo("للمحرر");
        assertThat(item.path("copyrightNotice").stringValue()).isEqualTo("© النهر");
        assertThat(item(plain()).has("embargoedUntil")).isFalse();
        assertThat(item(plain()).has("edNote")).isFalse();
        assertThat(item(plain()).path("urgency").intValue()).isEqualTo(5);
    }

    @Test
    void tellsTheVersionItGoesOutAsNotTheEditionInTheLibrary() {
        Published third = new Published(3, "", Published.Action.UPDATE, 0);
        Entry entry =
                new Entry(BundleSamples.story(plain(), Stage.EXPORTED).withEdition(99), third.next(plain()), List.of());
        ObjectNode item = item(entry, BundleSamples.HOUSE);
        assertThat(item.path("version").stringValue()).isEqualTo("4");
        assertThat(item.path("versionCreated").stringValue()).isEqualTo("2026-03-23T10:15:30Z");
    }

    @Test
    void isUsableUntilItIsKilled() {
        assertThat(item(plain()).path("pubStatus").stringValue()).isEqualTo("usable");
        Article corrected = plain().withCorrection(new Correction(Correction.Kind.CORRECT, "تصحيح", MOMENT));
        assertThat(item(corrected).path("pubStatus").stringValue()).isEqualTo("usable");
        Article killed = corrected.withCorrection(new Correction(Correction.Kind.KILL, "سُحب", MOMENT));
        ObjectNode item = item(killed);
        assertThat(item.path("pubStatus").stringValue()).isEqualTo("canceled");
        assertThat(item.at("/bodies/1/value").stringValue()).isEqualTo("سُحب");
        assertThat(item.has("associations")).isFalse();
    }

    @Test
    void namesItsSlugAsTypedElseMadeOfTheHeadline() {
        assertThat(item(plain().withFiling(Filing.DEFAULT.withSlug("bridge-opens")))
                        .path("slugline")
                        .stringValue())
                .isEqualTo("bridge-opens");
        assertThat(item(plain()).path("slugline").stringValue()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void writesItsKeysInOneOrderForEveryStory() {
        Article whole = withPictures(plain(), file("أ"))
                .withHeadlines(new Headlines("ت", "ع", "م"))
                .withByline(new Byline("س", List.of(new Author("ص", ""))))
                .withOrigin(new Origin("أ", "ب", "ج", MOMENT, "د"))
                .withFiling(Filing.DEFAULT.withSection("ق"))
                .withClearance(new Clearance("ح", MOMENT, "ن", false, false))
                .withAddress("https://a.example");
        assertThat(item(whole).propertyNames())
                .containsExactly(
                        "standard",
                        "uri",
                        "type",
                        "representationType",
                        "version",
                        "versionCreated",
                        "contentCreated",
                        "embargoedUntil",
                        "pubStatus",
                        "urgency",
                        "language",
                        "title",
                        "slugline",
                        "copyrightNotice",
                        "edNote",
                        "headlines",
                        "descriptions",
                        "bodies",
                        "by",
                        "people",
                        "located",
                        "infoSources",
                        "altIds",
                        "subjects",
                        "associations");
    }

    private static MediaFile file(String content) {
        return BundleSamples.picture(content, "image/png");
    }

    private static Article withPictures(Article article, MediaFile... files) {
        List<Block> blocks = new java.util.ArrayList<>(article.body().blocks());
        for (MediaFile file : files) {
            blocks.add(new Block.Picture(file.media().sha256(), "شرح", "تصوير: ليلى", "وصف", Direction.INHERIT));
        }
        return article.withBody(new Body(blocks));
    }
}
