package org.tahrir.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.TahrirException;

/// An open library file: one connection that writes, owned by the thread `store-writer`, and a few that read. A piece
/// of work is one transaction, whole or not at all; when [#write] returns, it is on the disk. Reading never waits for
/// writing.
final class Database implements AutoCloseable {
    /// What is done in one transaction.
    @FunctionalInterface
    interface Work<T> {
        T in(Session session) throws SQLException;
    }

    /// What is done in one transaction and gives nothing.
    @FunctionalInterface
    interface Change {
        void in(Session session) throws SQLException;
    }

    private static final int READERS = 2;

    private final Path file;
    private final @Nullable Session writer;
    private final ExecutorService writing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("store-writer").daemon(true).factory());
    private final BlockingQueue<Session> idle = new ArrayBlockingQueue<>(READERS);
    private final int readers;
    private final Object gate = new Object();
    private int opened;
    private boolean closed;

    private Database(Path file, @Nullable Session writer, @Nullable Session reader, int readers) {
        this.file = file;
        this.writer = writer;
        this.readers = readers;
        if (reader != null) {
            idle.add(reader);
            opened = 1;
        }
    }

    /// A library for reading and writing; whoever calls holds its lock.
    static Database writing(Path file, Session writer) {
        return new Database(file, writer, null, READERS);
    }

    /// A library for reading, also while another process writes to it.
    static Database reading(Path file, Session reader) {
        return new Database(file, null, reader, READERS);
    }

    /// A library that is nowhere, for reading: its one connection is all there is.
    static Database nowhere(Path file, Session only) {
        return new Database(file, null, only, 1);
    }

    /// Reads from one state of the library.
    <T> T read(Work<T> work) {
        Session session = borrow();
        try {
            return transact(session, "BEGIN", work);
        } finally {
            idle.add(session);
        }
    }

    /// Hands work to the writer and waits until it is on the disk.
    ///
    /// @throws TahrirException REFUSED `store.read-only` when the library was opened for reading
    <T> T write(Work<T> work) {
        Session session = writer();
        return await(writing.submit(() -> transact(session, "BEGIN IMMEDIATE", work)));
    }

    /// [#write] for work that waits for what the caller does in the meantime.
    <T> T writeWhile(Work<T> work, Runnable meanwhile) {
        Session session = writer();
        Future<T> written = writing.submit(() -> transact(session, "BEGIN IMMEDIATE", work));
        meanwhile.run();
        return await(written);
    }

    /// Hands something to the writer that may as well be done another time, and doesn't wait for it: what fails, or
    /// comes when the library is being closed, is left undone.
    void soon(Change change) {
        Session session = writer;
        if (session != null) {
            try {
                writing.execute(() -> tryOut(session, change));
            } catch (RejectedExecutionException closing) {
                return;
            }
        }
    }

    private void tryOut(Session session, Change change) {
        try {
            transact(session, "BEGIN IMMEDIATE", within -> {
                change.in(within);
                return true;
            });
        } catch (TahrirException undone) {
            // the full disk or the damage that is behind it is told when somebody saves
            return;
        }
    }

    /// Whether it was opened for reading only.
    boolean isReadOnly() {
        return writer == null;
    }

    /// [#write] for work that gives nothing.
    void change(Change change) {
        write(session -> {
            change.in(session);
            return true;
        });
    }

    private Session writer() {
        if (writer == null) {
            throw TahrirException.refused("store.read-only");
        }
        synchronized (gate) {
            refuseIfClosed();
        }
        return writer;
    }

    private <T> T transact(Session session, String begin, Work<T> work) {
        boolean done = false;
        try {
            session.run(begin);
            T result = work.in(session);
            session.run("COMMIT");
            done = true;
            return result;
        } catch (SQLException e) {
            throw Trouble.of(e, file);
        } finally {
            if (!done) {
                undo(session);
            }
        }
    }

    private void undo(Session session) {
        try {
            session.recover();
        } catch (SQLException e) {
            throw Trouble.of(e, file);
        }
    }

    private void refuseIfClosed() {
        if (closed) {
            throw new IllegalStateException("The library is closed");
        }
    }

    private Session borrow() {
        synchronized (gate) {
            refuseIfClosed();
            Session session = idle.poll();
            if (session != null) {
                return session;
            }
            if (opened < readers) {
                try {
                    Session another = Connections.reading(file);
                    opened++;
                    return another;
                } catch (SQLException e) {
                    throw Trouble.of(e, file);
                }
            }
        }
        return takeIdle();
    }

    private Session takeIdle() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return idle.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Waits to the end even if interrupted: whoever saves must learn whether it is saved.
    static <T> T await(Future<T> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof RuntimeException cause) {
                        throw cause;
                    }
                    throw new IllegalStateException(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Ends what is under way, moves the journal into the file and lets go of it. A second call does nothing.
    @Override
    public void close() {
        List<Session> sessions = new ArrayList<>();
        synchronized (gate) {
            if (closed) {
                return;
            }
            closed = true;
        }
        writing.close();
        for (int i = 0; i < opened; i++) {
            sessions.add(takeIdle());
        }
        closeAll(sessions);
    }

    private void closeAll(List<Session> sessions) {
        try {
            for (Session session : sessions) {
                session.close();
            }
            if (writer != null) {
                writer.once("PRAGMA wal_checkpoint(TRUNCATE)");
                writer.close();
            }
        } catch (SQLException e) {
            throw Trouble.of(e, file);
        }
    }
}
