package org.tahrir.bundle;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Makes zips with any lie in them.
final class RawZip {
    /// One entry; what the headers say of it can be changed field by field.
    static final class Item {
        String name;
        String localName;
        byte[] packed;
        int method = 8;
        int flags;
        int localFlags;
        long crc;
        long size;
        long localCrc;
        long packedSize;
        long localOffsetShift;
        int localMagic = 0x04034b50;
        int localMethod = -1;
        int disk;
        int made = 20;
        long attributes;
        byte[] extra = {};
        byte[] localExtra = {};
        byte[] comment = {};
        byte[] after = {};

        Item(String name, byte[] data) {
            this.name = name;
            this.localName = name;
            this.packed = deflated(data);
            CRC32 crc32 = new CRC32();
            crc32.update(data);
            this.crc = crc32.getValue();
            this.localCrc = crc;
            this.size = data.length;
            this.packedSize = packed.length;
        }
    }

    final List<Item> items = new ArrayList<>();
    byte[] before = {};
    byte[] after = {};
    byte[] comment = {};
    Charset names = StandardCharsets.UTF_8;
    boolean tableReversed;
    int countShift;
    UnaryOperator<byte[]> end = bytes -> bytes;

    static RawZip of(String root, Map<String, byte[]> files) {
        RawZip zip = new RawZip();
        files.forEach((path, data) -> zip.items.add(new Item(root + "/" + path, data)));
        return zip;
    }

    Item item(String ending) {
        return items.stream()
                .filter(item -> item.name.endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before);
        List<Long> offsets = new ArrayList<>();
        for (Item item : items) {
            offsets.add((long) out.size());
            byte[] name = item.localName.getBytes(names);
            ByteBuffer local = buffer(30)
                    .putInt(item.localMagic)
                    .putShort((short) 20)
                    .putShort((short) item.localFlags)
                    .putShort((short) (item.localMethod < 0 ? item.method : item.localMethod))
                    .putShort((short) 1)
                    .putShort((short) 33)
                    .putInt((int) item.localCrc)
                    .putInt((int) item.packedSize)
                    .putInt((int) item.size)
                    .putShort((short) name.length)
                    .putShort((short) item.localExtra.length);
            out.writeBytes(bytes(local));
            out.writeBytes(name);
            out.writeBytes(item.localExtra);
            out.writeBytes(item.packed);
            out.writeBytes(item.after);
        }
        int table = out.size();
        for (int i = 0; i < items.size(); i++) {
            int number = tableReversed ? items.size() - 1 - i : i;
            writeCentral(out, items.get(number), offsets.get(number));
        }
        ByteBuffer last = buffer(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) (items.size() + countShift))
                .putShort((short) (items.size() + countShift))
                .putInt(out.size() - table)
                .putInt(table)
                .putShort((short) comment.length);
        out.writeBytes(end.apply(bytes(last)));
        out.writeBytes(comment);
        out.writeBytes(after);
        return out.toByteArray();
    }

    private void writeCentral(ByteArrayOutputStream out, Item item, long offset) {
        byte[] name = item.name.getBytes(names);
        ByteBuffer central = buffer(46)
                .putInt(0x02014b50)
                .putShort((short) item.made)
                .putShort((short) 20)
                .putShort((short) item.flags)
                .putShort((short) item.method)
                .putShort((short) 1)
                .putShort((short) 33)
                .putInt((int) item.crc)
                .putInt((int) item.packedSize)
                .putInt((int) item.size)
                .putShort((short) name.length)
                .putShort((short) item.extra.length)
                .putShort((short) item.comment.length)
                .putShort((short) item.disk)
                .putShort((short) 0)
                .putInt((int) item.attributes)
                .putInt((int) (offset + item.localOffsetShift));
        out.writeBytes(bytes(central));
        out.writeBytes(name);
        out.writeBytes(item.extra);
        out.writeBytes(item.comment);
    }

    static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater(6, true);
        deflater.setInput(data);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(piece, 0, deflater.deflate(piece));
        }
        deflater.end();
        return out.toByteArray();
    }

    /// The sums of an item as a streaming program writes them after it.
    static byte[] descriptor(Item item) {
        return bytes(buffer(16)
                .putInt(0x08074b50)
                .putInt((int) item.crc)
                .putInt((int) item.packedSize)
                .putInt((int) item.size));
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.position()];
        buffer.get(0, bytes);
        return bytes;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
