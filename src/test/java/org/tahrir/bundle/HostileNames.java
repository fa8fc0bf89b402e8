package org.tahrir.bundle;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// Names of files that lead out, deceive the eye, mean something to some system, or just don't belong.
final class HostileNames {
    private static final String CHARACTERS = "bundle.name-characters";
    private static final String OUT = "bundle.name-leads-out";
    private static final String UNKNOWN = "bundle.name-unknown";

    private HostileNames() {}

    static Stream<HostileKind> all() {
        return Stream.of(
                named("dots lead out from within", OUT, "data/media/../../../../etc/cron.d/x"),
                named("dots at the end", OUT, "data/.."),
                named("a dot of its own", OUT, "./bagit.txt"),
                whole("absolute", OUT, "/tmp/bagit.txt"),
                whole("a drive", OUT, "C:\\bagit.txt"),
                whole("a drive without a root", OUT, "C:bagit.txt"),
                whole("another machine, by backslashes", OUT, "\\\\server\\share\\bagit.txt"),
                whole("another machine, by slashes", OUT, "//server/share/bagit.txt"),
                named("two slashes", OUT, "data//manifest.json"),
                named("backslashes between folders", OUT, "data\\manifest.json"),
                named("a stream of NTFS", OUT, "bagit.txt:hidden"),
                named("NUL within", CHARACTERS, "bagit.txt\u0000.png"),
                named("a bell", CHARACTERS, "bagit\u0007.txt"),
                named("DEL", CHARACTERS, "bagit\u007F.txt"),
                named("a control of the second kind", CHARACTERS, "bagit\u0085.txt"),
                named("an override of direction", CHARACTERS, "data/media/\u202Egnp.exe"),
                named("an embedding of direction", CHARACTERS, "data/media/\u202Bx\u202C.png"),
                named("an isolate", CHARACTERS, "data/media/\u2067x\u2069.png"),
                named("a mark of direction", CHARACTERS, "bagit.txt\u200F"),
                named("a joiner nobody sees", CHARACTERS, "bag\u200Dit.txt"),
                named("a byte order mark", CHARACTERS, "\uFEFFbagit.txt"),
                named("a letter that looks like another", CHARACTERS, "b\u0430git.txt"),
                named("an accent by itself", CHARACTERS, "bagit\u0301.txt"),
                named("wide slashes", CHARACTERS, "..\uFF0F..\uFF0Fx"),
                named("a space at the end", CHARACTERS, "bagit.txt "),
                named("a line feed", CHARACTERS, "bagit.txt\n"),
                named("a device", UNKNOWN, "CON"),
                named("a device with an ending", UNKNOWN, "data/media/aux.png"),
                named("a dot at the end", UNKNOWN, "bagit.txt."),
                named("a hidden file", UNKNOWN, "data/.htaccess"),
                named("files to be fetched", UNKNOWN, "fetch.txt"),
                named("a zip within", UNKNOWN, "data/media/" + "ab".repeat(32) + ".zip"),
                named("a drawing with scripts", UNKNOWN, "data/media/" + "ab".repeat(32) + ".svg"),
                named("another home folder", UNKNOWN, "~/.ssh/authorized_keys"),
                named("in capitals", UNKNOWN, "BAGIT.TXT"),
                whole("no folder", UNKNOWN, "bagit.txt"),
                whole("no name at all", UNKNOWN, ""),
                named("longer than a disk takes", "bundle.name-too-long", "data/" + "a/".repeat(140) + "x"),
                named("longer than the whole table", "bundle.zip-gaps", "data/" + "a/".repeat(20_000) + "x"),
                HostileKind.zip("name: not UTF-8", CHARACTERS, zip -> {
                    zip.names = StandardCharsets.ISO_8859_1;
                    rename(zip, "bag\u00E9it\u00FF.txt");
                }),
                HostileKind.zip("name: UTF-8 that is longer than it need be", CHARACTERS, zip -> {
                    zip.names = StandardCharsets.ISO_8859_1;
                    rename(zip, "\u00C0\u00AE\u00C0\u00AE/x");
                }),
                HostileKind.zip(
                        "name: two that differ by case",
                        UNKNOWN,
                        zip -> zip.items.add(new RawZip.Item(
                                zip.item("/bagit.txt").name.replace("bagit.txt", "Bagit.txt"), new byte[1]))));
    }

    /// A file of the bag's folder under another name.
    private static HostileKind named(String what, String key, String path) {
        return HostileKind.zip("name: " + what, key, zip -> rename(zip, path));
    }

    /// The same outside the folder.
    private static HostileKind whole(String what, String key, String name) {
        return HostileKind.zip("name: " + what, key, zip -> {
            RawZip.Item item = zip.item("/bagit.txt");
            item.name = item.localName = name;
        });
    }

    private static void rename(RawZip zip, String path) {
        RawZip.Item item = zip.item("/bagit.txt");
        item.name = item.localName = item.name.substring(0, item.name.indexOf('/') + 1) + path;
    }
}
