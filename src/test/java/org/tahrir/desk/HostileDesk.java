package org.tahrir.desk;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tahrir.notice.TahrirException;

/// Another process, with little memory, that is given hostile files one after the other: says of each which notice it
/// was refused with. Anything but a refusal ends it.
public final class HostileDesk {
    private HostileDesk() {}

    /// Takes in whatever it is given.
    ///
    /// @param args the library's folder, and the folder with the files
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[1]))) {
            files = all.sorted().toList();
        }
        try (TestDesk desk = new TestDesk(Path.of(args[0]))) {
            Intake intake = desk.newsroom.intake(TestDesk.EDITOR);
            for (Path file : files) {
                out.println(file.getFileName() + "\t" + refusal(intake, file));
            }
        }
    }

    private static String refusal(Intake intake, Path file) {
        try {
            return "TAKEN " + intake.take(file, false, skipped -> {}, done -> {});
        } catch (TahrirException refused) {
            return refused.notice().key();
        }
    }
}
