package org.tahrir.ui.editor;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tahrir.text.Direction;

/// The keyboard as the X server knows it, asked over a connection of our own. JavaFX on Linux draws on X in every
/// session, so it is there wherever there is a window; without it nothing is known, and nothing breaks. Belongs to the
/// screen's thread.
@SuppressWarnings("restricted")
final class X11Keyboard implements Keyboard {
    private static final long LEFT_SHIFT = 0xffe1;
    private static final long RIGHT_SHIFT = 0xffe2;
    private static final int CORE_KEYBOARD = 0x100;
    private static final int KEYS = 32;
    private static @Nullable Keyboard shared;

    private final MemorySegment display;
    private final MemorySegment answer = Arena.global().allocate(KEYS);
    private final MethodHandle queryKeymap;
    private final MethodHandle getState;
    private final int left;
    private final int right;

    /// The one connection of the program, made when it is asked for first.
    static Keyboard shared() {
        Keyboard known = shared;
        if (known == null) {
            known = open();
            shared = known;
        }
        return known;
    }

    private static Keyboard open() {
        try {
            SymbolLookup library = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
            MemorySegment display = opened(function(library, "XOpenDisplay", ADDRESS, ADDRESS));
            return display.equals(MemorySegment.NULL) ? new Unknown() : new X11Keyboard(library, display);
        } catch (IllegalArgumentException | NoSuchElementException missing) {
            return new Unknown();
        }
    }

    private static MemorySegment opened(MethodHandle open) {
        try {
            return (MemorySegment) open.invokeExact(MemorySegment.NULL);
        } catch (Throwable failure) {
            throw broken(failure);
        }
    }

    private X11Keyboard(SymbolLookup library, MemorySegment display) {
        this.display = display;
        queryKeymap = function(library, "XQueryKeymap", JAVA_INT, ADDRESS, ADDRESS);
        getState = function(library, "XkbGetState", JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
        MethodHandle keycode = function(library, "XKeysymToKeycode", JAVA_BYTE, ADDRESS, JAVA_LONG);
        left = keycode(keycode, LEFT_SHIFT);
        right = keycode(keycode, RIGHT_SHIFT);
    }

    private int keycode(MethodHandle keycode, long sign) {
        try {
            return Byte.toUnsignedInt((byte) keycode.invokeExact(display, sign));
        } catch (Throwable failure) {
            throw broken(failure);
        }
    }

    @Override
    public Optional<Direction> heldShift() {
        try {
            int done = (int) queryKeymap.invokeExact(display, answer);
            boolean isLeft = done != 0 && isHeld(left);
            boolean isRight = done != 0 && isHeld(right);
            return isLeft == isRight ? Optional.empty() : Optional.of(isRight ? Direction.RTL : Direction.LTR);
        } catch (Throwable failure) {
            throw broken(failure);
        }
    }

    @Override
    public int layout() {
        try {
            int refused = (int) getState.invokeExact(display, CORE_KEYBOARD, answer);
            return refused == 0 ? answer.get(JAVA_BYTE, 0) : 0;
        } catch (Throwable failure) {
            throw broken(failure);
        }
    }

    /// A native call declares everything, and throws nothing that could be expected.
    private static IllegalStateException broken(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(failure);
    }

    private boolean isHeld(int key) {
        return (answer.get(JAVA_BYTE, key / Byte.SIZE) >> (key % Byte.SIZE) & 1) == 1;
    }

    private static MethodHandle function(
            SymbolLookup library, String name, ValueLayout result, ValueLayout... arguments) {
        return Linker.nativeLinker()
                .downcallHandle(library.findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }

    /// Where there is no X server: another system, or no screen at all.
    private record Unknown() implements Keyboard {
        @Override
        public Optional<Direction> heldShift() {
            return Optional.empty();
        }

        @Override
        public int layout() {
            return 0;
        }
    }
}
