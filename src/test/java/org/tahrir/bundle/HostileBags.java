package org.tahrir.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/// Bags whose lists and labels aren't what they should be.
final class HostileBags {
    private static final String SHAPE = "bundle.bad-tag-file";
    private static final String HASH = "bundle.wrong-hash";
    private static final String MISSING = "bundle.missing-file";
    private static final String VERSION = "bundle.unknown-bagit";
    private static final String OXUM = "bundle.wrong-oxum";
    private static final String LIST = TagFiles.SHA256;

    private HostileBags() {}

    static Stream<HostileKind> all() {
        return Stream.of(lists(), labels(), files()).flatMap(kinds -> kinds);
    }

    private static Stream<HostileKind> lists() {
        return Stream.of(
                HostileKind.tag("a list with a line twice", SHAPE, LIST, text -> text + firstLine(text)),
                HostileKind.tag(
                        "a list with two hashes of one file", SHAPE, LIST, text -> flipped(firstLine(text)) + text),
                HostileKind.tag("a list that leads out", MISSING, LIST, text -> text + line("../../etc/passwd")),
                HostileKind.tag("a list of an absolute path", MISSING, LIST, text -> text + line("/etc/passwd")),
                HostileKind.tag("a list of a file that isn't there", MISSING, LIST, text -> text + line("data/x")),
                HostileKind.tag(
                        "a list of tag files among the payload", MISSING, LIST, text -> text + line("bagit.txt")),
                HostileKind.tag(
                        "a list that lacks a file",
                        "bundle.extra-file",
                        LIST,
                        text -> text.substring(firstLine(text).length())),
                HostileKind.tag("an empty list", "bundle.extra-file", LIST, text -> ""),
                HostileKind.tag("a hash with a digit changed", HASH, LIST, HostileBags::flipped),
                HostileKind.tag(
                        "hashes in capitals",
                        HASH,
                        LIST,
                        text -> text.substring(0, 64).toUpperCase(Locale.ROOT) + text.substring(64)),
                HostileKind.tag(
                        "hashes in Arabic digits", SHAPE, LIST, text -> "\u0661".repeat(63) + "x  data/y\n" + text),
                HostileKind.tag("hashes of another length", SHAPE, LIST, text -> text.substring(1)),
                HostileKind.tag("one space behind a hash", SHAPE, LIST, text -> text.replaceFirst("  ", " ")),
                HostileKind.tag("line ends of Windows", MISSING, LIST, text -> text.replace("\n", "\r\n")),
                HostileKind.tag("an empty line in a list", SHAPE, LIST, text -> "\n" + text),
                HostileKind.tag("a byte order mark in a list", SHAPE, LIST, text -> "\uFEFF" + text),
                HostileKind.tag(
                        "a path encoded otherwise", MISSING, LIST, text -> text.replaceFirst("data/", "data%2F")),
                HostileKind.tag(
                        "a path with a dot in it", MISSING, LIST, text -> text.replaceFirst("data/", "./data/")),
                HostileKind.tag("the other list differs", HASH, TagFiles.SHA512, HostileBags::flipped),
                HostileKind.file(
                        "a list of tag files that differs",
                        HASH,
                        TagFiles.TAG_SHA256,
                        bytes -> flipped(text(bytes)).getBytes(StandardCharsets.UTF_8)),
                HostileKind.file(
                        "a list of tag files that lists itself",
                        MISSING,
                        TagFiles.TAG_SHA512,
                        bytes -> (text(bytes) + "ab".repeat(64) + "  " + TagFiles.TAG_SHA512 + "\n")
                                .getBytes(StandardCharsets.UTF_8)),
                HostileKind.file(
                        "a list that isn't UTF-8",
                        "bundle.no-utf8",
                        TagFiles.TAG_SHA256,
                        bytes -> Arrays.copyOf(new byte[] {(byte) 0xC3}, 40)));
    }

    private static Stream<HostileKind> labels() {
        return Stream.of(
                HostileKind.tag("an older bag", VERSION, TagFiles.BAGIT, text -> text.replace("1.0", "0.97")),
                HostileKind.tag("a bag in UTF-16", VERSION, TagFiles.BAGIT, text -> text.replace("UTF-8", "UTF-16")),
                HostileKind.tag("a bag that declares more", VERSION, TagFiles.BAGIT, text -> text + "More: 1\n"),
                HostileKind.tag("a bag that declares nothing", VERSION, TagFiles.BAGIT, text -> ""),
                HostileKind.tag(
                        "a byte order mark in the declaration", VERSION, TagFiles.BAGIT, text -> "\uFEFF" + text),
                HostileKind.tag("a declaration twice", SHAPE, TagFiles.BAGIT, text -> text + text),
                HostileKind.tag("a line without a label", SHAPE, TagFiles.BAG_INFO, text -> text + "x\n"),
                HostileKind.tag("a label twice", SHAPE, TagFiles.BAG_INFO, text -> text + firstLine(text)),
                oxum("fewer bytes than there are", "1.1"),
                oxum("a negative sum", "-5.-1"),
                oxum("a sum beyond any number", "9".repeat(400) + ".1"),
                oxum("a sum that is no number", "many"),
                HostileKind.tag("no sum", OXUM, TagFiles.BAG_INFO, text -> text.replaceAll("Payload-Oxum: .*\n", "")),
                HostileKind.tag(
                        "another bundle's name",
                        "bundle.wrong-name",
                        TagFiles.BAG_INFO,
                        text -> text.replaceAll("External-Identifier: .*", "External-Identifier: urn:uuid:x")));
    }

    private static Stream<HostileKind> files() {
        return Stream.concat(
                Stream.of(
                                TagFiles.BAGIT,
                                TagFiles.BAG_INFO,
                                LIST,
                                TagFiles.SHA512,
                                TagFiles.TAG_SHA256,
                                TagFiles.TAG_SHA512,
                                EntryNames.MANIFEST)
                        .map(path -> HostileKind.zip(
                                "without " + path,
                                MISSING,
                                zip -> zip.items.removeIf(
                                        item -> EntryNames.inside(item.name).equals(path)))),
                Stream.of(
                        HostileKind.zip(
                                "without a picture",
                                MISSING,
                                zip -> zip.items.removeIf(item -> item.name.endsWith(".png"))),
                        HostileKind.sealed(
                                "a page that no list of stories names",
                                "bundle.extra-file",
                                "data/media/" + "cd".repeat(32) + ".gif",
                                bytes -> new byte[] {1}),
                        HostileKind.file(
                                "a page changed",
                                HASH,
                                "article.html",
                                bytes -> (text(bytes) + "<script>x</script>").getBytes(StandardCharsets.UTF_8))));
    }

    private static HostileKind oxum(String what, String sum) {
        return HostileKind.tag(
                what, OXUM, TagFiles.BAG_INFO, text -> text.replaceAll("Payload-Oxum: .*", "Payload-Oxum: " + sum));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String firstLine(String text) {
        return text.substring(0, text.indexOf('\n') + 1);
    }

    private static String line(String path) {
        return "ab".repeat(32) + "  " + path + "\n";
    }

    private static String flipped(String text) {
        return (text.charAt(0) == '0' ? "1" : "0") + text.substring(1);
    }
}
