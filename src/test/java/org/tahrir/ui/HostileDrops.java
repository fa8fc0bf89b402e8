package org.tahrir.ui;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.tahrir.bundle.HostileBundles;
import org.tahrir.importing.HostileFiles;
import org.tahrir.ui.intake.Dropping;

/// Everything of which the core knows that it must not come in, dropped on the assembled window one by one.
final class HostileDrops {
    /// Something dropped.
    ///
    /// @param onPaper whether on the paper, which takes pictures, or on the window beside it
    record Case(String name, Path file, boolean onPaper) {}

    private final AtTheKeyboard desk;

    HostileDrops(AtTheKeyboard desk) {
        this.desk = desk;
    }

    /// Writes them all into a folder.
    static List<Case> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Case> cases = new ArrayList<>();
        for (Path file : HostileFiles.write(folder)) {
            cases.add(new Case(file.getFileName().toString(), file, false));
        }
        for (Path file : HostileBundles.write(folder)) {
            cases.add(new Case(file.getFileName().toString(), file, false));
        }
        addNames(folder, cases);
        addPictures(Files.createDirectories(folder.resolve("pictures")), cases);
        return cases;
    }

    private static void addNames(Path folder, List<Case> cases) throws IOException {
        byte[] broken = {'a', (byte) 0xD9, 0, 'b'};
        Path turned = Files.write(folder.resolve("story\u202Etxt.exe"), broken);
        cases.add(new Case("turned-name", turned, false));
        Path isolated = Files.write(folder.resolve("\u2067خبر\u2066.txt"), broken);
        cases.add(new Case("isolates-in-name", isolated, false));
        Path lines = Files.write(folder.resolve("two\nlines.txt"), broken);
        cases.add(new Case("lines-in-name", lines, false));
        Path longest = Files.write(folder.resolve("x".repeat(250) + ".txt"), broken);
        cases.add(new Case("long-name", longest, false));
        byte[] wide = "خبر بلا علامة في أوله".getBytes(StandardCharsets.UTF_16LE);
        cases.add(new Case("utf16-no-mark.txt", Files.write(folder.resolve("utf16-no-mark.txt"), wide), false));
        cases.add(new Case("device", Path.of("/dev/zero"), false));
        cases.add(new Case("story-on-paper.txt", Files.write(folder.resolve("on-paper.txt"), broken), true));
    }

    private static void addPictures(Path folder, List<Case> cases) throws IOException {
        byte[] sound = Files.readAllBytes(Path.of("samples/pictures/bus.png"));
        byte[] giant = sound.clone();
        Arrays.fill(giant, 16, 24, (byte) 0x3F); // width and height of the header
        addPicture(cases, Files.write(folder.resolve("giant.png"), giant));
        addPicture(cases, Files.write(folder.resolve("cut.png"), Arrays.copyOf(sound, 20)));
        addPicture(cases, Files.write(folder.resolve("empty.jpg"), new byte[0]));
        addPicture(cases, Files.writeString(folder.resolve("script.svg"), "<svg onload='x'/>"));
        Path large = Files.write(folder.resolve("large.png"), sound);
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(80 << 20);
        }
        addPicture(cases, large);
        addPicture(cases, folder.resolve("gone.png"));
        addPicture(cases, Files.createDirectory(folder.resolve("folder.png")));
        cases.add(new Case("sound-beside-paper.png", Path.of("samples/pictures/bus.png"), false));
    }

    private static void addPicture(List<Case> cases, Path file) {
        cases.add(new Case(file.getFileName() + " on the paper", file, true));
        cases.add(new Case(file.getFileName() + " beside it", file, false));
    }

    /// Drops it, waits for the answer and closes what it stands on.
    ///
    /// @return what the window said
    String drop(Case hostile) {
        Node target = desk.part(hostile.onPaper() ? ".paper-sheet" : ".shell");
        Dropping.files(List.of(hostile.file())).on(target);
        desk.until(hostile.name() + " is answered", () -> !said().isEmpty());
        String said = Screen.get(this::said);
        Screen.run(() -> {
            desk.window.chrome().sheets().close();
            desk.window.chrome().toasts().clear();
        });
        return said;
    }

    private String said() {
        return Stream.of(".came-failure", ".toast-text")
                .flatMap(style -> desk.part(".shell").lookupAll(style).stream())
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }
}
