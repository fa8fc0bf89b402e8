package org.tahrir.ui.fonts;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// The few HarfBuzz functions the editor needs, called through java.lang.foreign.
///
/// The library is the system's `libharfbuzz.so.0`: Pango needs it, and JavaFX on Linux needs Pango, so it is
/// there wherever JavaFX draws text. All of this class may be used from any thread: a [Face] is not changed after
/// it was made, and each call of [#shape] works on a buffer of its own, taken from a pool.
@SuppressWarnings("restricted")
final class HarfBuzz {

    /// ISO 15924 tags as HarfBuzz wants them: four letters in one int.
    static final int SCRIPT_ARABIC = tag("Arab");
    static final int SCRIPT_LATIN = tag("Latn");
    static final int SCRIPT_COMMON = tag("Zyyy");
    static final int SCRIPT_INHERITED = tag("Zinh");
    static final int SCRIPT_UNKNOWN = tag("Zzzz");

    private static final int DIRECTION_LTR = 4;
    private static final int DIRECTION_RTL = 5;
    /// Each character keeps its own cluster where the font allows it; clusters never run backwards.
    private static final int CLUSTER_LEVEL_CHARACTERS = 1;
    private static final int FLAG_UNSAFE_TO_BREAK = 1;
    /// Both hb_glyph_info_t and hb_glyph_position_t are five 32 bit fields.
    private static final int FIELDS = 5;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final SymbolLookup LIBRARY = SymbolLookup.libraryLookup("libharfbuzz.so.0", Arena.global());
    private static final Cleaner CLEANER = Cleaner.create();

    private static final MethodHandle BLOB_FROM_FILE = function("hb_blob_create_from_file", ADDRESS, ADDRESS);
    private static final MethodHandle BLOB_DESTROY = function("hb_blob_destroy", null, ADDRESS);
    private static final MethodHandle FACE_CREATE = function("hb_face_create", ADDRESS, ADDRESS, JAVA_INT);
    private static final MethodHandle FACE_DESTROY = function("hb_face_destroy", null, ADDRESS);
    private static final MethodHandle FACE_UPEM = function("hb_face_get_upem", JAVA_INT, ADDRESS);
    private static final MethodHandle FACE_GLYPH_COUNT = function("hb_face_get_glyph_count", JAVA_INT, ADDRESS);
    private static final MethodHandle FONT_CREATE = function("hb_font_create", ADDRESS, ADDRESS);
    private static final MethodHandle FONT_DESTROY = function("hb_font_destroy", null, ADDRESS);
    private static final MethodHandle BUFFER_CREATE = function("hb_buffer_create", ADDRESS);
    private static final MethodHandle BUFFER_DESTROY = function("hb_buffer_destroy", null, ADDRESS);
    private static final MethodHandle BUFFER_RESET = function("hb_buffer_reset", null, ADDRESS);
    private static final MethodHandle BUFFER_CLUSTER_LEVEL =
            function("hb_buffer_set_cluster_level", null, ADDRESS, JAVA_INT);
    private static final MethodHandle BUFFER_DIRECTION = function("hb_buffer_set_direction", null, ADDRESS, JAVA_INT);
    private static final MethodHandle BUFFER_SCRIPT = function("hb_buffer_set_script", null, ADDRESS, JAVA_INT);
    private static final MethodHandle BUFFER_LANGUAGE = function("hb_buffer_set_language", null, ADDRESS, ADDRESS);
    private static final MethodHandle BUFFER_LENGTH = function("hb_buffer_get_length", JAVA_INT, ADDRESS);
    private static final MethodHandle BUFFER_INFOS = function("hb_buffer_get_glyph_infos", ADDRESS, ADDRESS, ADDRESS);
    private static final MethodHandle BUFFER_POSITIONS =
            function("hb_buffer_get_glyph_positions", ADDRESS, ADDRESS, ADDRESS);
    /// "Critical" so that the characters are read straight from the Java array; HarfBuzz copies them and returns.
    private static final MethodHandle BUFFER_ADD_UTF16 = LINKER.downcallHandle(
            symbol("hb_buffer_add_utf16"),
            FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT),
            Linker.Option.critical(true));
    private static final MethodHandle SHAPE = function("hb_shape", null, ADDRESS, ADDRESS, ADDRESS, JAVA_INT);
    private static final MethodHandle LANGUAGE = function("hb_language_from_string", ADDRESS, ADDRESS, JAVA_INT);
    private static final MethodHandle UNICODE_FUNCS = function("hb_unicode_funcs_get_default", ADDRESS);
    private static final MethodHandle UNICODE_SCRIPT = function("hb_unicode_script", JAVA_INT, ADDRESS, JAVA_INT);
    private static final MethodHandle VERSION = function("hb_version_string", ADDRESS);

    private static final MemorySegment NO_LANGUAGE = language("und");
    private static final MemorySegment UNICODE = unicodeFuncs();

    /// Native buffers that are not in use. Holds at most as many as threads ever shaped at the same moment.
    private static final ConcurrentLinkedQueue<MemorySegment> IDLE_BUFFERS = new ConcurrentLinkedQueue<>();

    private HarfBuzz() {}

    /// One font file opened by HarfBuzz, at design units: sizes are a multiplication done by the caller.
    static final class Face {
        private final MemorySegment font;
        private final int unitsPerEm;
        private final ShapedPieces pieces = new ShapedPieces();

        private Face(MemorySegment font, int unitsPerEm) {
            this.font = font;
            this.unitsPerEm = unitsPerEm;
        }

        int unitsPerEm() {
            return unitsPerEm;
        }

        /// Shapes `text[start, start + length)`. The rest of `text` is context: a letter at the edge joins with
        /// its neighbour outside although only the letters inside yield glyphs.
        Glyphs shape(char[] text, int start, int length, boolean rightToLeft, int script) {
            return pieces.shape(this, text, start, length, rightToLeft, script);
        }
    }

    /// The glyphs of one shaped piece of text, in visual order, left to right, in design units. Not to be changed.
    static final class Glyphs {
        final int count;
        final int[] codes;
        /// The first character of the glyph's cluster, counted from the start of the piece.
        final int[] clusters;
        final int[] advances;
        final int[] xOffsets;
        final int[] yOffsets;
        /// True where text cut before the glyph's cluster would have to be shaped anew.
        final boolean[] bound;

        Glyphs(int count) {
            this.count = count;
            codes = new int[count];
            clusters = new int[count];
            advances = new int[count];
            xOffsets = new int[count];
            yOffsets = new int[count];
            bound = new boolean[count];
        }
    }

    static String version() {
        try {
            return ((MemorySegment) VERSION.invokeExact()).reinterpret(64).getString(0);
        } catch (Throwable failure) {
            throw broken(failure);
        }
    }

    /// Opens a font file. The native parts are freed when the returned object is no longer reachable.
    ///
    /// @return null when the file is not a font HarfBuzz can read
    static @Nullable Face open(String file, int index) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment blob = (MemorySegment) BLOB_FROM_FILE.invokeExact(arena.allocateFrom(file));
            MemorySegment face = (MemorySegment) FACE_CREATE.invokeExact(blob, index);
            BLOB_DESTROY.invokeExact(blob);
            int glyphCount = (int) FACE_GLYPH_COUNT.invokeExact(face);
            int unitsPerEm = (int) FACE_UPEM.invokeExact(face);
            MemorySegment font = (MemorySegment) FONT_CREATE.invokeExact(face);
            FACE_DESTROY.invokeExact(face); // the font keeps the face, and the face keeps the blob
            if (glyphCount <= 0 || unitsPerEm <= 0) {
                destroyFont(font);
                return null;
            }
            Face opened = new Face(font, unitsPerEm);
            CLEANER.register(opened, () -> destroyFont(font));
            return opened;
        } catch (Throwable failure) {
            throw broken(failure);
        }
    }

    /// Shapes a piece of text anew; [Face#shape] remembers.
    static Glyphs shape(Face face, char[] text, int start, int length, boolean rightToLeft, int script) {
        @Nullable MemorySegment buffer = IDLE_BUFFERS.poll();
        try {
            if (buffer == null) {
                buffer = (MemorySegment) BUFFER_CREATE.invokeExact();
            }
            BUFFER_RESET.invokeExact(buffer);
            BUFFER_CLUSTER_LEVEL.invokeExact(buffer, CLUSTER_LEVEL_CHARACTERS);
            BUFFER_ADD_UTF16.invokeExact(buffer, MemorySegment.ofArray(text), text.length, start, length);
            BUFFER_DIRECTION.invokeExact(buffer, rightToLeft ? DIRECTION_RTL : DIRECTION_LTR);
            BUFFER_SCRIPT.invokeExact(buffer, script);
            BUFFER_LANGUAGE.invokeExact(buffer, NO_LANGUAGE);
            SHAPE.invokeExact(face.font, buffer, MemorySegment.NULL, 0);

            int count = (int) BUFFER_LENGTH.invokeExact(buffer);
            Glyphs glyphs = new Glyphs(count);
            if (count > 0) {
                long bytes = (long) count * FIELDS * Integer.BYTES;
                MemorySegment infos =
                        ((MemorySegment) BUFFER_INFOS.invokeExact(buffer, MemorySegment.NULL)).reinterpret(bytes);
                MemorySegment places =
                        ((MemorySegment) BUFFER_POSITIONS.invokeExact(buffer, MemorySegment.NULL)).reinterpret(bytes);
                for (int i = 0; i < count; i++) {
                    long at = (long) i * FIELDS;
                    glyphs.codes[i] = infos.getAtIndex(JAVA_INT, at);
                    glyphs.bound[i] = (infos.getAtIndex(JAVA_INT, at + 1) & FLAG_UNSAFE_TO_BREAK) != 0;
                    glyphs.clusters[i] = infos.getAtIndex(JAVA_INT, at + 2) - start;
                    glyphs.advances[i] = places.getAtIndex(JAVA_INT, at);
                    glyphs.xOffsets[i] = places.getAtIndex(JAVA_INT, at + 2);
                    glyphs.yOffsets[i] = places.getAtIndex(JAVA_INT, at + 3);
                }
            }
            return glyphs;
        } catch (Throwable failure) {
            destroyBuffer(buffer);
            buffer = null;
            throw broken(failure);
        } finally {
            Reference.reachabilityFence(face);
            if (buffer != null) {
                IDLE_BUFFERS.add(buffer);
            }
        }
    }

    /// The Unicode script of a code point as a HarfBuzz tag.
    static int scriptOf(int codePoint) {
        try {
            return (int) UNICODE_SCRIPT.invokeExact(UNICODE, codePoint);
        } catch (Throwable failure) {
            throw broken(failure);
        }
    }

    private static MemorySegment language(String name) {
        try (Arena arena = Arena.ofConfined()) {
            return (MemorySegment) LANGUAGE.invokeExact(arena.allocateFrom(name), -1);
        } catch (Throwable failure) {
            throw broken(failure);
        }
    }

    private static MemorySegment unicodeFuncs() {
        try {
            return (MemorySegment) UNICODE_FUNCS.invokeExact();
        } catch (Throwable failure) {
            throw broken(failure);
        }
    }

    private static void destroyFont(MemorySegment font) {
        try {
            FONT_DESTROY.invokeExact(font);
        } catch (Throwable failure) {
            throw broken(failure);
        }
    }

    private static void destroyBuffer(@Nullable MemorySegment buffer) {
        if (buffer != null) {
            try {
                BUFFER_DESTROY.invokeExact(buffer);
            } catch (Throwable failure) {
                throw broken(failure);
            }
        }
    }

    private static MethodHandle function(String name, @Nullable ValueLayout result, ValueLayout... arguments) {
        return LINKER.downcallHandle(
                symbol(name),
                result == null ? FunctionDescriptor.ofVoid(arguments) : FunctionDescriptor.of(result, arguments));
    }

    private static MemorySegment symbol(String name) {
        return LIBRARY.find(name).orElseThrow(() -> new UnsatisfiedLinkError(name + " is not in libharfbuzz"));
    }

    private static int tag(String name) {
        return (name.charAt(0) << 24) | (name.charAt(1) << 16) | (name.charAt(2) << 8) | name.charAt(3);
    }

    private static RuntimeException broken(Throwable failure) {
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
