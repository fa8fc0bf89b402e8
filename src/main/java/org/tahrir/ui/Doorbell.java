package org.tahrir.ui;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// How a second start on a library finds the first window: a socket of the file system that answers as long as that
/// window lives. Only whoever holds the library's lock hangs one, so that one that hangs already is a dead one's.
final class Doorbell implements AutoCloseable {
    private static final byte[] ANSWER = "coming\n".getBytes(StandardCharsets.UTF_8);
    /// What every system allows for the path of a socket, in bytes.
    private static final int LONGEST_PATH = 100;
    private static final long PATIENCE_SECONDS = 3;

    private final ServerSocketChannel server;
    private final Path socket;

    private Doorbell(ServerSocketChannel server, Path socket) {
        this.server = server;
        this.socket = socket;
    }

    /// Hangs a bell for a library.
    ///
    /// @param runtime the folder for what lives as long as a login, or null
    /// @param rung happens on another thread each time somebody rings
    /// @return null where no bell can hang: a second start is then only told that the library is open
    static @Nullable Doorbell hang(Path library, @Nullable Path runtime, Runnable rung) {
        try {
            Path socket = socket(library, runtime);
            if (socket == null) {
                return null;
            }
            Files.deleteIfExists(socket);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            Doorbell bell = new Doorbell(server, socket);
            Thread.ofPlatform().daemon().name("tahrir-doorbell").start(() -> bell.listen(rung));
            return bell;
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    /// Rings at a library.
    ///
    /// @return whether somebody answered
    static boolean ring(Path library, @Nullable Path runtime) {
        CompletableFuture<Boolean> answered = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> answered.complete(isAnswered(library, runtime)));
        try {
            return answered.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException nobody) {
            return false;
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isAnswered(Path library, @Nullable Path runtime) {
        try {
            Path socket = socket(library, runtime);
            if (socket == null || !Files.exists(socket)) {
                return false;
            }
            try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
                ByteBuffer answer = ByteBuffer.allocate(ANSWER.length);
                int read;
                do {
                    read = channel.read(answer);
                } while (read >= 0 && answer.hasRemaining());
                return answer.flip().equals(ByteBuffer.wrap(ANSWER));
            }
        } catch (IOException | UnsupportedOperationException nobody) {
            return false;
        }
    }

    /// In the runtime folder, where paths are short, else in the library; null if even that path is too long.
    private static @Nullable Path socket(Path library, @Nullable Path runtime) throws IOException {
        Path real = library.toRealPath();
        byte[] name = real.toString().getBytes(StandardCharsets.UTF_8);
        Path socket = runtime != null && Files.isDirectory(runtime)
                ? runtime.resolve("tahrir-" + UUID.nameUUIDFromBytes(name))
                : real.resolve("tahrir.door");
        return socket.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH ? null : socket;
    }

    private void listen(Runnable rung) {
        while (server.isOpen()) {
            try (SocketChannel visitor = server.accept()) {
                rung.run();
                visitor.write(ByteBuffer.wrap(ANSWER));
            } catch (IOException gone) {
                // the visitor left early, or the bell was taken down: the loop sees which
            }
        }
    }

    /// Takes the bell down.
    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            // what is left of it answers nobody and is cleared away by the next one
        }
    }
}
