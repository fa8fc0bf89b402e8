package org.tahrir.store;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.tahrir.article.StoryId;

/// How values stand in columns that SQLite has no type for: moments as microseconds since 1970, ids as 16 bytes whose
/// order is that of their hexadecimal digits.
final class Columns {
    private static final Instant EARLIEST = Instant.parse("-9999-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("+20000-01-01T00:00:00Z");

    private Columns() {}

    /// Microseconds since 1970; years that no clock of a newsroom shows are drawn to the nearest one that fits.
    static long of(Instant moment) {
        Instant fitting = moment.isBefore(EARLIEST) ? EARLIEST : moment.isAfter(LATEST) ? LATEST : moment;
        return ChronoUnit.MICROS.between(Instant.EPOCH, fitting);
    }

    static Instant moment(long column) {
        return Instant.EPOCH.plus(column, ChronoUnit.MICROS);
    }

    /// A moment as the library will give it back.
    static Instant kept(Instant moment) {
        return moment(of(moment));
    }

    static byte[] of(StoryId id) {
        return ByteBuffer.allocate(16)
                .putLong(id.uuid().getMostSignificantBits())
                .putLong(id.uuid().getLeastSignificantBits())
                .array();
    }

    /// The first 16 bytes of a hash.
    ///
    /// @param hash at least 32 hexadecimal digits
    static byte[] trace(String hash) {
        return HexFormat.of().parseHex(hash, 0, 32);
    }

    static StoryId id(byte[] column) {
        ByteBuffer bytes = ByteBuffer.wrap(column);
        return new StoryId(new UUID(bytes.getLong(), bytes.getLong()));
    }
}
