package org.tahrir.ui.kit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// Starts other programs on files, on a thread of its own. Of several ways the first that works is taken: a program
/// that can't be started, or ends at once with an error, didn't work; one that goes on running did.
final class Launch {
    private static final long PATIENCE_SECONDS = 4;

    private final String system;
    private final Predicate<List<String>> start;

    /// @param system the system's name as Java gives it, such as `Linux`
    Launch(String system) {
        this(system, Launch::works);
    }

    /// @param start starts a command and says whether it worked
    Launch(String system, Predicate<List<String>> start) {
        this.system = system;
        this.start = start;
    }

    /// @param failed heard on no particular thread
    void open(Path file, Runnable failed) {
        open(file.toAbsolutePath().toString(), failed);
    }

    /// @param target a file's path or an address of the web
    /// @param failed heard on no particular thread
    void open(String target, Runnable failed) {
        run(
                system.startsWith("Windows")
                        ? List.of(List.of("rundll32", "url.dll,FileProtocolHandler", target))
                        : system.startsWith("Mac")
                                ? List.of(List.of("open", target))
                                : List.of(List.of("xdg-open", target), List.of("gio", "open", target)),
                failed);
    }

    /// @param failed heard on no particular thread
    void showInFolder(Path file, Runnable failed) {
        Path whole = file.toAbsolutePath();
        String path = whole.toString();
        String folder = String.valueOf(whole.getParent());
        run(
                system.startsWith("Windows")
                        ? List.of(List.of("rundll32", "url.dll,FileProtocolHandler", folder))
                        : system.startsWith("Mac")
                                ? List.of(List.of("open", "-R", path))
                                : List.of(
                                        onDesktopBus(whole),
                                        List.of("xdg-open", folder),
                                        List.of("gio", "open", folder)),
                failed);
    }

    /// Asks the desktop's file manager itself, which alone can mark the file.
    private static List<String> onDesktopBus(Path file) {
        return List.of(
                "dbus-send",
                "--session",
                "--print-reply",
                "--dest=org.freedesktop.FileManager1",
                "/org/freedesktop/FileManager1",
                "org.freedesktop.FileManager1.ShowItems",
                "array:string:" + file.toUri().toASCIIString().replace(",", "%2C"),
                "string:");
    }

    private void run(List<List<String>> ways, Runnable failed) {
        Thread.ofVirtual().name("tahrir-launch").start(() -> {
            if (ways.stream().noneMatch(start)) {
                failed.run();
            }
        });
    }

    private static boolean works(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
