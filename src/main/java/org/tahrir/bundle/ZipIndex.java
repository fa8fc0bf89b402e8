package org.tahrir.bundle;

import static org.tahrir.bundle.ZipHeaders.u16;
import static org.tahrir.bundle.ZipHeaders.u32;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tahrir.notice.TahrirException;

/// Reads the table of a zip and holds it against the headers before each entry. Entries must lie one after the other
/// from the first byte to the table, the table must end where the end record begins, and the end record is the last
/// thing in the file: so nothing hides between them and no two programs can see two different zips.
final class ZipIndex {
    private final FileChannel zip;
    private final long length;
    private final List<Packed> entries = new ArrayList<>();
    private final Set<String> folded = new HashSet<>();
    /// Where the next entry has to begin.
    private long next;

    private ZipIndex(FileChannel zip, long length) {
        this.zip = zip;
        this.length = length;
    }

    /// The entries in the order in which they lie.
    static List<Packed> read(FileChannel zip) throws IOException {
        ZipIndex index = new ZipIndex(zip, zip.size());
        index.readTable();
        return List.copyOf(index.entries);
    }

    private void readTable() {
        ByteBuffer end = end();
        int count = u16(end, 10);
        long tableSize = u32(end, 12);
        long tableAt = u32(end, 16);
        if (count == 0xFFFF || tableSize == ZipHeaders.NONE_32 || tableAt == ZipHeaders.NONE_32) {
            throw TahrirException.unreadable("bundle.zip64");
        }
        if (u16(end, 4) != 0 || u16(end, 6) != 0 || u16(end, 8) != count) {
            throw TahrirException.unreadable("bundle.zip-disks");
        }
        if (count > Budget.MAX_ENTRIES) {
            throw TahrirException.unreadable("bundle.too-many-entries", Integer.toString(Budget.MAX_ENTRIES));
        }
        if (tableAt + tableSize != length - ZipHeaders.END_SIZE
                || tableSize > (long) count * (ZipHeaders.CENTRAL_SIZE + 255)) {
            throw TahrirException.unreadable("bundle.zip-gaps");
        }
        ByteBuffer table = ZipHeaders.read(zip, tableAt, (int) tableSize);
        for (int i = 0; i < count; i++) {
            readEntry(table);
        }
        if (table.hasRemaining() || next != tableAt) {
            throw TahrirException.unreadable("bundle.zip-gaps");
        }
    }

    private ByteBuffer end() {
        if (length >= ZipHeaders.END_SIZE) {
            ByteBuffer end = ZipHeaders.read(zip, length - ZipHeaders.END_SIZE, ZipHeaders.END_SIZE);
            if (end.getInt(0) == ZipHeaders.END && u16(end, 20) == 0) {
                return end;
            }
        }
        if (length < 4 || ZipHeaders.read(zip, 0, 4).getInt(0) != ZipHeaders.LOCAL) {
            throw TahrirException.unreadable("bundle.not-a-zip");
        }
        throw TahrirException.unreadable("bundle.zip-end");
    }

    private void readEntry(ByteBuffer table) {
        if (table.remaining() < ZipHeaders.CENTRAL_SIZE || table.getInt(table.position()) != ZipHeaders.CENTRAL) {
            throw TahrirException.unreadable("bundle.zip-gaps");
        }
        ByteBuffer central =
                table.slice(table.position(), ZipHeaders.CENTRAL_SIZE).order(table.order());
        int nameLength = u16(central, 28);
        if (table.remaining() < ZipHeaders.CENTRAL_SIZE + nameLength) {
            throw TahrirException.unreadable("bundle.zip-gaps");
        }
        String name = name(table, table.position() + ZipHeaders.CENTRAL_SIZE, nameLength);
        table.position(table.position() + ZipHeaders.CENTRAL_SIZE + nameLength);
        checkTableEntry(central, name);
        addEntry(central, name);
    }

    private void checkTableEntry(ByteBuffer central, String name) {
        int flags = u16(central, 8);
        if ((flags & ZipHeaders.ENCRYPTED_BITS) != 0) {
            throw refusal("bundle.zip-encrypted", name);
        }
        int unixType = u16(central, 40) & 0xF000;
        boolean folder = name.endsWith("/") || (central.get(38) & 0x10) != 0;
        if (folder || (unixType != 0 && unixType != 0x8000)) {
            throw refusal("bundle.zip-no-file", name);
        }
        EntryNames.check(name);
        if (!folded.add(name.toLowerCase(Locale.ROOT))) {
            throw refusal("bundle.zip-twice", name);
        }
        int method = u16(central, 10);
        boolean knownMethod = method == ZipHeaders.DEFLATED || method == ZipHeaders.STORED;
        boolean knownFlags = (flags & ~(ZipHeaders.HARMLESS_BITS | ZipHeaders.DESCRIPTOR_BIT)) == 0;
        boolean storedWhole = method != ZipHeaders.STORED || u32(central, 20) == u32(central, 24);
        if (!knownMethod || !knownFlags || !storedWhole || u16(central, 34) != 0) {
            throw refusal("bundle.zip-feature", name);
        }
        if (u32(central, 20) == ZipHeaders.NONE_32
                || u32(central, 24) == ZipHeaders.NONE_32
                || u32(central, 42) == ZipHeaders.NONE_32) {
            throw TahrirException.unreadable("bundle.zip64");
        }
        if (u16(central, 30) != 0 || u16(central, 32) != 0) {
            throw refusal("bundle.zip-extra", name);
        }
    }

    private void addEntry(ByteBuffer central, String name) {
        if (u32(central, 42) != next) {
            throw next == 0 ? TahrirException.unreadable("bundle.zip-before") : refusal("bundle.zip-overlap", name);
        }
        int nameLength = u16(central, 28);
        ByteBuffer local = ZipHeaders.read(zip, next, ZipHeaders.LOCAL_SIZE + nameLength);
        checkLocal(central, local, name);
        long at = next + ZipHeaders.LOCAL_SIZE + nameLength;
        long packedSize = u32(central, 20);
        next = at + packedSize;
        if ((u16(central, 8) & ZipHeaders.DESCRIPTOR_BIT) != 0) {
            next += descriptorSize(central, name);
        }
        boolean deflated = u16(central, 10) == ZipHeaders.DEFLATED;
        entries.add(new Packed(name, deflated, u32(central, 16), packedSize, u32(central, 24), at));
    }

    private static void checkLocal(ByteBuffer central, ByteBuffer local, String name) {
        boolean described = (u16(central, 8) & ZipHeaders.DESCRIPTOR_BIT) != 0;
        boolean same = local.getInt(0) == ZipHeaders.LOCAL
                && u16(local, 6) == u16(central, 8)
                && u16(local, 8) == u16(central, 10)
                && u16(local, 26) == u16(central, 28)
                && name(local, ZipHeaders.LOCAL_SIZE, u16(central, 28)).equals(name);
        for (int field = 0; field < 12 && same; field += 4) {
            long told = u32(local, 14 + field);
            same = told == u32(central, 16 + field) || (described && told == 0);
        }
        if (!same) {
            throw refusal("bundle.zip-disagrees", name);
        }
        if (u16(local, 28) != 0) {
            throw refusal("bundle.zip-extra", name);
        }
    }

    /// The size of the sums that follow an entry whose header was written before they were known.
    private int descriptorSize(ByteBuffer central, String name) {
        ByteBuffer told = ZipHeaders.read(zip, next, 16);
        int sums = told.getInt(0) == ZipHeaders.DESCRIPTOR ? 4 : 0;
        for (int field = 0; field < 12; field += 4) {
            if (u32(told, sums + field) != u32(central, 16 + field)) {
                throw refusal("bundle.zip-disagrees", name);
            }
        }
        return sums + 12;
    }

    private static String name(ByteBuffer bytes, int at, int length) {
        byte[] name = new byte[length];
        bytes.get(at, name);
        return new String(name, StandardCharsets.UTF_8);
    }

    private static TahrirException refusal(String key, String name) {
        return TahrirException.unreadable(key, EntryNames.shown(name));
    }
}
