package org.tahrir.bundle;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Bags with every hash right whose JSON is malformed, deceives, or tells of things that aren't so.
final class HostileJson {
    private static final String JSON = "bundle.bad-json";
    private static final String FIELD = "bundle.bad-field";
    private static final String MANIFEST = EntryNames.MANIFEST;
    private static final String NINJS = "ninjs.json";
    private static final String NEWSROOM = "newsroom.json";
    private static final String STORY = "bundle.story-inconsistent";
    private static final String SHAPE = "bundle.manifest-inconsistent";

    private HostileJson() {}

    static Stream<HostileKind> all() {
        return Stream.of(encodings(), syntax(), numbers(), manifests(), stories())
                .flatMap(kinds -> kinds);
    }

    private static Stream<HostileKind> encodings() {
        return Stream.of(
                HostileKind.text("JSON behind a byte order mark", JSON, MANIFEST, text -> "\uFEFF" + text),
                encoded("JSON in UTF-16", StandardCharsets.UTF_16LE, JSON),
                encoded("JSON in UTF-16 with a mark", StandardCharsets.UTF_16, "bundle.no-utf8"),
                encoded("JSON in UTF-32", Charset.forName("UTF-32BE"), JSON),
                encoded("JSON in windows-1256", Charset.forName("windows-1256"), "bundle.no-utf8"),
                HostileKind.sealed(
                        "half a character of UTF-8",
                        "bundle.no-utf8",
                        NINJS,
                        bytes -> insert(bytes, "\"usable".length(), new byte[] {(byte) 0xC3})),
                HostileKind.sealed(
                        "UTF-8 longer than need be",
                        "bundle.no-utf8",
                        NINJS,
                        bytes -> insert(bytes, 30, new byte[] {(byte) 0xC0, (byte) 0xAF})),
                HostileKind.sealed(
                        "a surrogate written as UTF-8",
                        "bundle.no-utf8",
                        NINJS,
                        bytes -> insert(bytes, 30, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})),
                HostileKind.text(
                        "half a character by an escape",
                        "bundle.unstorable",
                        NINJS,
                        text -> text.replaceFirst("عنوان", "\\\\ud83d")),
                HostileKind.text(
                        "the other half by an escape",
                        "bundle.unstorable",
                        NEWSROOM,
                        text -> text.replaceFirst("\"reason\": \"", "\"reason\": \"\\\\uDE00")));
    }

    private static Stream<HostileKind> syntax() {
        return Stream.of(
                HostileKind.text("nothing instead of JSON", "bundle.no-json-object", MANIFEST, text -> ""),
                HostileKind.text("null instead of an object", "bundle.no-json-object", MANIFEST, text -> "null"),
                HostileKind.text("a string instead of an object", "bundle.no-json-object", MANIFEST, text -> "\"x\""),
                HostileKind.text("two objects", JSON, MANIFEST, text -> text + text),
                HostileKind.text("a comment", JSON, MANIFEST, text -> "/* x */" + text),
                HostileKind.text("single quotation marks", JSON, MANIFEST, text -> text.replace('"', '\'')),
                HostileKind.text(
                        "a comma too many", JSON, MANIFEST, text -> text.replaceFirst("\\}\\s*\\}\\s*$", "},}")),
                HostileKind.text("half of the JSON", JSON, MANIFEST, text -> text.substring(0, text.length() / 2)),
                HostileKind.text(
                        "lists within lists",
                        "bundle.bad-json-somewhere",
                        MANIFEST,
                        text -> "{\"a\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}"),
                HostileKind.text(
                        "objects within objects",
                        "bundle.bad-json-somewhere",
                        NINJS,
                        text -> "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)),
                HostileKind.text(
                        "a key twice within a story",
                        JSON,
                        MANIFEST,
                        text -> text.replaceFirst("\"version\"", "\"version\": \"1\", \"version\"")),
                HostileKind.text(
                        "a key twice, once by an escape",
                        JSON,
                        MANIFEST,
                        text -> text.replaceFirst("\"generator\"", "\"\\\\u0073ite\": \"x\", \"generator\"")),
                HostileKind.text(
                        "a key of many thousand letters",
                        "bundle.bad-json-somewhere",
                        MANIFEST,
                        text -> text.replaceFirst("\\{", "{\"" + "k".repeat(60_000) + "\": 1,")),
                HostileKind.text(
                        "a line feed in a string", JSON, NINJS, text -> text.replaceFirst("usable", "us\nable")));
    }

    private static Stream<HostileKind> numbers() {
        return Stream.of(
                format("not a number", "NaN", JSON),
                format("without an end", "Infinity", JSON),
                format("of a thousand digits", "1".repeat(1_000), "bundle.bad-json-somewhere"),
                format("of a huge power", "1e999999999", FIELD),
                format("with a fraction", "1.5", FIELD),
                format("as a string", "\"1\"", FIELD),
                format("in hexadecimal digits", "0x1", JSON),
                format("with a zero before it", "01", JSON),
                format("beyond 64 bits", "18446744073709551617", FIELD),
                format("of the future", "2", "bundle.unknown-format"),
                format("that is null", "null", FIELD),
                HostileKind.text(
                        "a count below nothing",
                        SHAPE,
                        MANIFEST,
                        text -> text.replace("\"skipped\": 0", "\"skipped\": -1")),
                HostileKind.text(
                        "a picture of too many bytes",
                        STORY,
                        NEWSROOM,
                        text -> text.replaceFirst("\"bytes\": [0-9]+", "\"bytes\": 9223372036854775807")),
                HostileKind.text(
                        "a picture of no width",
                        FIELD,
                        NEWSROOM,
                        text -> text.replaceFirst("\"width\": [0-9]+", "\"width\": -640")));
    }

    private static Stream<HostileKind> manifests() {
        return Stream.of(
                HostileKind.text(
                        "stories that are no list",
                        FIELD,
                        MANIFEST,
                        text -> text.replaceFirst("\"articles\": \\[", "\"articles\": {\"x\": [")
                                .replaceFirst("\\],\\s*\"skipped\"", "]}, \"skipped\"")),
                HostileKind.text(
                        "a story's name that leads out",
                        "bundle.wrong-name",
                        MANIFEST,
                        text -> text.replaceFirst(
                                "urn:uuid:[0-9a-f-]{36}\",\n      \"version", "../../x\",\n      \"version")),
                HostileKind.text(
                        "a file outside the bag",
                        STORY,
                        MANIFEST,
                        text -> text.replaceFirst("\"data/articles/[^\"]*/article.html", "\"../../etc/passwd")),
                HostileKind.text(
                        "the files in another order",
                        STORY,
                        MANIFEST,
                        text -> text.replaceFirst("(\"[^\"]*article.html\"),\\s*(\"[^\"]*newsroom.json\")", "$2, $1")),
                HostileKind.text(
                        "a picture that isn't there",
                        STORY,
                        MANIFEST,
                        text -> text.replaceFirst("data/media/[0-9a-f]{64}", "data/media/" + "0".repeat(64))),
                HostileKind.text(
                        "a date of no calendar",
                        FIELD,
                        MANIFEST,
                        text -> text.replaceFirst("2026-03-23T", "2026-02-30T")),
                HostileKind.text(
                        "a date of a far year",
                        FIELD,
                        MANIFEST,
                        text -> text.replaceFirst("2026-03-23T", "+9999999999-03-23T")),
                HostileKind.text(
                        "a purpose of no kind", FIELD, MANIFEST, text -> text.replace("\"publish\"", "\"PUBLISH\"")),
                HostileKind.text(
                        "a field that nobody knows",
                        SHAPE,
                        MANIFEST,
                        text -> text.replaceFirst("\"site\"", "\"__proto__\": {}, \"site\"")),
                HostileKind.text(
                        "a title with an override of direction",
                        "bundle.wrong-name",
                        MANIFEST,
                        text -> text.replaceFirst("\"bundleId\": \"urn", "\"bundleId\": \"\u202Eurn")));
    }

    private static Stream<HostileKind> stories() {
        return Stream.of(
                body("a script", "xhtml.unknown-tag", "<script>x</script>"),
                body("a frame", "xhtml.unknown-attribute", "<iframe src=\\\\\"https://evil.example\\\\\"/>"),
                body(
                        "an image from elsewhere",
                        "xhtml.unknown-attribute",
                        "<img src=\\\\\"https://evil.example/x.png\\\\\"/>"),
                body(
                        "a deed on a click",
                        "xhtml.unknown-attribute",
                        "<a href=\\\\\"https://a.example\\\\\" onclick=\\\\\"x\\\\\">x</a>"),
                body("a link that runs", "xhtml.foreign-link", "<a href=\\\\\"javascript:alert(1)\\\\\">x</a>"),
                body("a link that is data", "xhtml.foreign-link", "<a href=\\\\\"data:text/html,x\\\\\">x</a>"),
                body("an entity", "xhtml.broken", "&lol;"),
                body("a comment", "xhtml.foreign-markup", "<!-- x -->"),
                body("an instruction", "xhtml.foreign-markup", "<?php x ?>"),
                body("a section of signs", STORY, "<![CDATA[<script>]]>"),
                body("an element that never ends", "xhtml.broken", "<strong>"),
                body(
                        "elements within elements",
                        "xhtml.too-deep",
                        "<strong>".repeat(3_000) + "</strong>".repeat(3_000)),
                HostileKind.text(
                        "a document type in the text",
                        "xhtml.broken",
                        NINJS,
                        text -> text.replaceFirst(
                                "\"value\": \"<p",
                                "\"value\": \"<!DOCTYPE a [<!ENTITY lol SYSTEM 'file:///etc/passwd'>]><p")),
                HostileKind.text(
                        "another story's name",
                        STORY,
                        NINJS,
                        text -> text.replaceFirst(
                                "urn:uuid:[0-9a-f-]{36}", "urn:uuid:00000000-0000-4000-8000-0000000000ff")),
                HostileKind.text(
                        "a headline told two ways", STORY, NINJS, text -> text.replaceFirst("عنوان الخبر", "غيره")),
                HostileKind.text(
                        "a version told two ways",
                        STORY,
                        NINJS,
                        text -> text.replaceFirst("\"version\": \"1\"", "\"version\": \"2\"")),
                HostileKind.text(
                        "a bell in a headline",
                        STORY,
                        NINJS,
                        text -> text.replaceFirst("عنوان الخبر", "عنوان\\\\u0007الخبر")),
                HostileKind.text(
                        "NUL in a headline",
                        STORY,
                        NINJS,
                        text -> text.replaceFirst("عنوان الخبر", "عنوان\\\\u0000الخبر")),
                HostileKind.text(
                        "a stage of no kind", FIELD, NEWSROOM, text -> text.replace("\"exported\"", "\"trashed\"")),
                HostileKind.text(
                        "a link that isn't one of the web",
                        FIELD,
                        NEWSROOM,
                        text -> text.replaceFirst(
                                "\"related\": \\[\\s*\\{",
                                "\"related\": [{\"headline\": \"x\", \"url\": \"file:///etc\"}, {")),
                HostileKind.text(
                        "a picture's type that is a page",
                        FIELD,
                        NEWSROOM,
                        text -> text.replace("image/png", "text/html")),
                HostileKind.text(
                        "a picture's hash that leads out",
                        FIELD,
                        NEWSROOM,
                        text -> text.replaceFirst("\"sha256\": \"[0-9a-f]+", "\"sha256\": \"../../x")),
                page("a page with a script", text -> text.replace("</body>", "<script>x</script></body>")),
                page(
                        "a page that sends its reader away",
                        text -> text.replace(
                                "<head>",
                                "<head><meta http-equiv=\"refresh\" content=\"0;url=https://evil.example\">")),
                page("a page whose policy says nothing", text -> text.replace("http-equiv", "name")),
                page(
                        "a page that fetches a sheet",
                        text -> text.replace(
                                "</title>", "</title><link rel=\"stylesheet\" href=\"https://evil.example/x.css\">")),
                page(
                        "a page that hides a tag in a stray quotation mark",
                        text -> text.replace("</body>", "<p \" ><script>x</script><p class=\"></body>")),
                page(
                        "a page with a base",
                        text -> text.replace("<title>", "<base href=\"https://evil.example/\"><title>")),
                page(
                        "a page with pictures for every width",
                        text -> text.replace(
                                "</body>", "<img src=\"../x\" alt=\"\" srcset=\"https://evil.example/x 2x\"></body>")),
                HostileKind.text(
                        "a description that ends its script",
                        STORY,
                        "schema-org.json",
                        text -> text.replaceFirst("\"headline\": \"", "\"headline\": \"</script>")));
    }

    private static HostileKind encoded(String what, Charset charset, String key) {
        return HostileKind.sealed(
                what, key, MANIFEST, bytes -> new String(bytes, StandardCharsets.UTF_8).getBytes(charset));
    }

    private static HostileKind format(String what, String number, String key) {
        return HostileKind.text(
                "a format " + what,
                key,
                MANIFEST,
                text -> text.replaceFirst("\"formatVersion\": 1", "\"formatVersion\": " + number));
    }

    /// Something more in the story's first paragraph.
    private static HostileKind body(String what, String key, String more) {
        return HostileKind.text(
                "in the text: " + what, key, NINJS, text -> text.replaceFirst("(\"value\": \"<p[^>]*>)", "$1" + more));
    }

    private static HostileKind page(String what, UnaryOperator<String> change) {
        return HostileKind.text(what, STORY, "article.html", change);
    }

    private static byte[] insert(byte[] bytes, int at, byte[] more) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, longer, at, more.length);
        System.arraycopy(bytes, at, longer, at + more.length, bytes.length - at);
        return longer;
    }
}
