package org.tahrir.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Which programs are started on a file, and what happens when none is there.
class LaunchTest {
    private static final Path FILE = Path.of("/home/سلمى/حزمة, 1.zip");

    private final List<List<String>> started = new CopyOnWriteArrayList<>();

    @Test
    void linuxOpensByTheDesktopsOwnProgram() throws InterruptedException {
        assertThat(open("Linux", command -> true)).isTrue();
        assertThat(started).containsExactly(List.of("xdg-open", FILE.toString()));
    }

    @Test
    void theNextWayIsTriedWhenOneFails() throws InterruptedException {
        assertThat(open("Linux", command -> command.getFirst().equals("gio"))).isTrue();
        assertThat(started).extracting(List::getFirst).containsExactly("xdg-open", "gio");
    }

    @Test
    void itIsSaidWhenNothingWorks() throws InterruptedException {
        assertThat(open("Linux", command -> false)).isFalse();
    }

    @Test
    void theFileItselfIsMarkedWhereTheDesktopCan() throws InterruptedException {
        assertThat(show("Linux", command -> true)).isTrue();
        List<String> command = started.getFirst();
        assertThat(command.getFirst()).isEqualTo("dbus-send");
        assertThat(command).anyMatch(word -> word.startsWith("array:string:file:///home/") && word.contains("%2C"));
    }

    @Test
    void elseItsFolderIsOpened() throws InterruptedException {
        assertThat(show("Linux", command -> command.getFirst().equals("xdg-open")))
                .isTrue();
        assertThat(started.getLast()).containsExactly("xdg-open", "/home/سلمى");
    }

    @Test
    void otherSystemsHaveTheirOwnWays() throws InterruptedException {
        assertThat(open("Windows 11", command -> true)).isTrue();
        assertThat(started.getLast().getFirst()).isEqualTo("rundll32");
        assertThat(show("Mac OS X", command -> true)).isTrue();
        assertThat(started.getLast()).containsExactly("open", "-R", FILE.toString());
    }

    @Test
    void aProgramThatIsNotThereIsNoHarm() throws InterruptedException {
        CountDownLatch failed = new CountDownLatch(1);
        Launch real = new Launch("no such system");
        real.open(Path.of("/nowhere/at-all.xyz"), failed::countDown);
        assertThat(failed.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private boolean open(String system, Predicate<List<String>> works) throws InterruptedException {
        return worked(system, works, true);
    }

    private boolean show(String system, Predicate<List<String>> works) throws InterruptedException {
        return worked(system, works, false);
    }

    private boolean worked(String system, Predicate<List<String>> works, boolean open) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch failed = new CountDownLatch(1);
        Launch launch = new Launch(system, command -> {
            started.add(command);
            boolean worked = works.test(command);
            if (worked) {
                ended.countDown();
            }
            return worked;
        });
        Runnable onFailure = () -> {
            failed.countDown();
            ended.countDown();
        };
        if (open) {
            launch.open(FILE, onFailure);
        } else {
            launch.showInFolder(FILE, onFailure);
        }
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        return failed.getCount() == 1;
    }
}
