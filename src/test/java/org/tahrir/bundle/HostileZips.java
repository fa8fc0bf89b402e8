package org.tahrir.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/// Zips that lie about themselves: entries that overlap or hide, two tables, bombs, features nobody needs.
final class HostileZips {
    private static final String GAPS = "bundle.zip-gaps";
    private static final String OVERLAP = "bundle.zip-overlap";
    private static final String DISAGREES = "bundle.zip-disagrees";
    private static final String DAMAGED = "bundle.zip-damaged";
    private static final String BOMB = "bundle.zip-bomb";
    private static final String NO_FILE = "bundle.zip-no-file";
    private static final String FEATURE = "bundle.zip-feature";
    private static final String NO_ZIP = "bundle.not-a-zip";
    private static final int END = 22;

    private HostileZips() {}

    static Stream<HostileKind> all() {
        return Stream.of(overlaps(), kinds(), tables(), sizes(), packings(), others())
                .flatMap(kinds -> kinds);
    }

    private static Stream<HostileKind> overlaps() {
        return Stream.of(
                HostileKind.zip("two entries share one body", OVERLAP, zip -> {
                    RawZip.Item last = zip.items.getLast();
                    last.localOffsetShift = -zip.items.get(zip.items.size() - 2).packed.length;
                }),
                HostileKind.zip("every entry is the first one", OVERLAP, zip -> {
                    RawZip.Item second = zip.items.get(1);
                    second.localOffsetShift =
                            -(30L + zip.items.getFirst().name.length() + zip.items.getFirst().packed.length);
                }),
                HostileKind.zip(
                        "an entry that begins behind the zip",
                        OVERLAP,
                        zip -> zip.items.getLast().localOffsetShift = 1 << 20),
                HostileKind.zip(
                        "the table tells them from behind", "bundle.zip-before", zip -> zip.tableReversed = true),
                HostileKind.zip(
                        "an entry that no table names",
                        OVERLAP,
                        zip -> zip.items.getFirst().after =
                                "PK\u0003\u0004 hidden".getBytes(StandardCharsets.US_ASCII)),
                HostileKind.zip(
                        "bytes between the last entry and the table",
                        GAPS,
                        zip -> zip.items.getLast().after = new byte[100]));
    }

    private static Stream<HostileKind> kinds() {
        return Stream.of(
                type("a link", 0xA1FF),
                type("a folder by its kind", 0x41FF),
                type("a device", 0x21FF),
                type("a block device", 0x61FF),
                type("a pipe", 0x11FF),
                type("a socket", 0xC1FF),
                HostileKind.zip("a folder by its DOS bit", NO_FILE, zip -> zip.item("/bagit.txt").attributes = 0x10),
                HostileKind.zip("strongly encrypted", "bundle.zip-encrypted", zip -> flags(zip, 1 << 6 | 1)),
                HostileKind.zip("headers encrypted", "bundle.zip-encrypted", zip -> flags(zip, 1 << 13)),
                HostileKind.zip(
                        "encrypted in its own header alone", DISAGREES, zip -> zip.item("/bagit.txt").localFlags = 1),
                HostileKind.zip("a patch", FEATURE, zip -> flags(zip, 1 << 5)),
                method("shrunk", 1),
                method("deflated to 64 bits", 9),
                method("bzip2", 12),
                method("lzma", 14),
                method("zstandard", 93),
                method("encrypted with AES", 99),
                method("of no known method", 0xFFFF),
                HostileKind.zip("on another disk", FEATURE, zip -> zip.item("/bagit.txt").disk = 1),
                HostileKind.zip(
                        "with a comment",
                        "bundle.zip-extra",
                        zip -> zip.item("/bagit.txt").comment = new byte[] {'x'}));
    }

    private static Stream<HostileKind> tables() {
        return Stream.of(
                HostileKind.bytes("two tables", GAPS, HostileZips::withTableTwice),
                HostileKind.bytes("two zips, one behind the other", GAPS, zip -> joined(zip, zip)),
                HostileKind.bytes("a zip behind a program", GAPS, zip -> joined(new byte[] {'M', 'Z', 0, 0}, zip)),
                HostileKind.bytes("a web page before it", GAPS, zip -> joined(ascii("<html><!--"), zip)),
                HostileKind.bytes("more behind its end", "bundle.zip-end", zip -> joined(zip, ascii("--></html>"))),
                HostileKind.bytes("a large table before the end", GAPS, HostileZips::withLargeEnd),
                HostileKind.bytes("only its end", "bundle.missing-file", zip -> end(0, 0, 0)),
                HostileKind.bytes("only its end, which tells of entries", GAPS, zip -> end(3, 0, 0)),
                HostileKind.bytes("a table far outside", GAPS, zip -> end(1, 46, 0x7FFF_FFFF)),
                HostileKind.bytes("a table as large as memory", GAPS, zip -> end(1, 0x7FFF_FFFF, 0)),
                ending("one entry fewer on this disk", "bundle.zip-disks", 8, -1),
                ending("another disk with the table", "bundle.zip-disks", 6, 1),
                ending("one entry more than there are", "bundle.zip-disks", 10, 1),
                ending("a shorter table", GAPS, 12, -1),
                ending("a table one byte on", GAPS, 16, 1));
    }

    private static Stream<HostileKind> sizes() {
        return Stream.of(
                HostileKind.zip("a bomb that tells its size", BOMB, zip -> replace(zip, new byte[8 << 20], 8 << 20)),
                HostileKind.zip("a bomb that calls itself small", DAMAGED, zip -> replace(zip, new byte[8 << 20], 10)),
                HostileKind.zip(
                        "a bomb that calls itself huge", BOMB, zip -> replace(zip, new byte[8 << 20], 0xFFFF_FFF0L)),
                HostileKind.zip("many bombs, each of them small", BOMB, zip -> {
                    for (int i = 0; i < 40; i++) {
                        String hash = String.format("%064x", i + 1);
                        zip.items.add(new RawZip.Item(root(zip) + "data/media/" + hash + ".png", new byte[900 << 10]));
                    }
                }),
                HostileKind.zip(
                        "a zip in the place of a picture",
                        "bundle.extra-file",
                        zip -> zip.items.add(
                                new RawZip.Item(root(zip) + "data/media/" + "ab".repeat(32) + ".png", zip.bytes()))),
                HostileKind.zip(
                        "a text said to be four gigabytes",
                        DAMAGED,
                        zip -> zip.item("data/manifest.json").size = 0xFFFF_FFF0L),
                HostileKind.zip("sizes told otherwise before the entry", DISAGREES, zip -> {
                    RawZip.Item item = zip.item("/bagit.txt");
                    item.localMethod = 0;
                }),
                HostileKind.zip("a negative size", "bundle.zip64", zip -> zip.item("/bagit.txt").size = -1),
                HostileKind.zip("large sizes in an extra field", "bundle.zip64", zip -> {
                    RawZip.Item item = zip.item("/bagit.txt");
                    item.extra = new byte[] {1, 0, 8, 0, 1, 0, 0, 0, 0, 0, 0, 0};
                    item.size = 0xFFFF_FFFFL;
                }));
    }

    private static Stream<HostileKind> packings() {
        return Stream.of(
                HostileKind.zip("stored, but smaller than it says", FEATURE, zip -> zip.item("/bagit.txt").method = 0),
                HostileKind.zip("packed bytes that never end", DAMAGED, zip -> {
                    RawZip.Item item = zip.item("/bagit.txt");
                    item.packed = Arrays.copyOf(item.packed, item.packed.length - 3);
                    item.packedSize -= 3;
                }),
                HostileKind.zip("bytes behind the packed ones", DAMAGED, zip -> {
                    RawZip.Item item = zip.item("/bagit.txt");
                    item.packed = Arrays.copyOf(item.packed, item.packed.length + 9);
                    item.packedSize += 9;
                }),
                HostileKind.zip("packed bytes of nothing", DAMAGED, zip -> {
                    RawZip.Item item = zip.item("/bagit.txt");
                    item.packed = new byte[0];
                    item.packedSize = 0;
                }),
                HostileKind.zip("a wrong checksum, told twice", DAMAGED, zip -> {
                    zip.item("/bagit.txt").crc ^= 0x100;
                    zip.item("/bagit.txt").localCrc ^= 0x100;
                }),
                HostileKind.zip("no header before an entry", DISAGREES, zip -> zip.item("/bagit.txt").localMagic = 0),
                HostileKind.zip("sums behind the entry that lie", DISAGREES, zip -> {
                    RawZip.Item item = zip.item("/bagit.txt");
                    flags(zip, 8);
                    byte[] sums = RawZip.descriptor(item);
                    sums[4] ^= 1;
                    item.after = sums;
                }),
                HostileKind.zip("no sums behind an entry that promises them", DISAGREES, zip -> flags(zip, 8)),
                HostileKind.zip("sums of large sizes", OVERLAP, zip -> {
                    RawZip.Item item = zip.item("/bagit.txt");
                    flags(zip, 8);
                    item.after = joined(RawZip.descriptor(item), new byte[8]);
                }));
    }

    private static Stream<HostileKind> others() {
        return Stream.of(
                HostileKind.bytes("nothing", NO_ZIP, zip -> new byte[0]),
                HostileKind.bytes("one byte", NO_ZIP, zip -> new byte[] {'P'}),
                HostileKind.bytes("a gzip", NO_ZIP, zip -> new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0}),
                HostileKind.bytes("a 7z", NO_ZIP, zip -> joined(ascii("7z\u00BC\u00AF'\u001C"), new byte[60])),
                HostileKind.bytes("a tar", NO_ZIP, zip -> Arrays.copyOf(ascii("bagit.txt"), 1024)),
                HostileKind.bytes("zeros", NO_ZIP, zip -> new byte[1 << 20]),
                HostileKind.bytes("half of it", "bundle.zip-end", zip -> Arrays.copyOf(zip, zip.length / 2)),
                HostileKind.bytes("all but the last byte", "bundle.zip-end", zip -> Arrays.copyOf(zip, zip.length - 1)),
                HostileKind.bytes(
                        "its second half", NO_ZIP, zip -> Arrays.copyOfRange(zip, zip.length / 2, zip.length - 1)));
    }

    private static HostileKind type(String what, int mode) {
        return HostileKind.zip(what + " instead of a file", NO_FILE, zip -> {
            zip.item("/bagit.txt").made = 0x0314;
            zip.item("/bagit.txt").attributes = (long) mode << 16;
        });
    }

    private static HostileKind method(String what, int method) {
        return HostileKind.zip("packed: " + what, FEATURE, zip -> zip.item("/bagit.txt").method = method);
    }

    /// A number of the end record is another.
    private static HostileKind ending(String what, String key, int at, int more) {
        return HostileKind.bytes(what, key, zip -> {
            ByteBuffer end = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
            int place = zip.length - END + at;
            if (at < 12) {
                end.putShort(place, (short) (end.getShort(place) + more));
            } else {
                end.putInt(place, end.getInt(place) + more);
            }
            return zip;
        });
    }

    private static void flags(RawZip zip, int flags) {
        zip.item("/bagit.txt").flags = flags;
        zip.item("/bagit.txt").localFlags = flags;
    }

    private static void replace(RawZip zip, byte[] content, long size) {
        RawZip.Item old = zip.item("data/manifest.json");
        RawZip.Item item = new RawZip.Item(old.name, content);
        item.size = size;
        zip.items.set(zip.items.indexOf(old), item);
    }

    private static String root(RawZip zip) {
        String name = zip.items.getFirst().name;
        return name.substring(0, name.indexOf('/') + 1);
    }

    private static byte[] end(int count, int size, int at) {
        return ByteBuffer.allocate(END)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(size)
                .putInt(at)
                .array();
    }

    private static byte[] withTableTwice(byte[] zip) {
        int table = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - END + 16);
        return joined(zip, Arrays.copyOfRange(zip, table, zip.length));
    }

    /// With the end record of the large format and the one that leads to it, as the standard has them.
    private static byte[] withLargeEnd(byte[] zip) {
        byte[] whole = Arrays.copyOf(zip, zip.length - END);
        ByteBuffer large = ByteBuffer.allocate(56 + 20).order(ByteOrder.LITTLE_ENDIAN);
        large.putInt(0x06064b50).putLong(44).position(56);
        large.putInt(0x07064b50).putInt(0).putLong(whole.length).putInt(1);
        return joined(joined(whole, large.array()), Arrays.copyOfRange(zip, zip.length - END, zip.length));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
