package org.tahrir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Role;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.settings.Language;
import org.tahrir.settings.Settings;
import org.tahrir.settings.SettingsFile;
import org.tahrir.settings.Wishes;

/// The command line without a verb: it opens the window, or says why it can't.
class WindowDoorTest {
    @TempDir
    Path folder;

    private final List<Wishes> opened = new ArrayList<>();

    @Test
    void withoutAVerbTheWindowOpensAsItIsWished() {
        Shell shell = shell(Optional.empty(), Optional.empty());
        assertThat(shell.run()).isZero();
        assertThat(shell.run("--library", "desk", "--language", "ar", "--as", "reporter", "--name", "ريم"))
                .isZero();
        assertThat(opened).containsExactly(Wishes.NONE, new Wishes(Path.of("desk"), Language.AR, "ريم", Role.REPORTER));
        assertThat(shell.out() + shell.err()).isEmpty();
    }

    @Test
    void whatTheWindowSaysAtItsEndIsToldBeside() {
        Shell shell = shell(Optional.empty(), Optional.of(Notice.of("window.already-open", "/desk")));
        assertThat(shell.run()).isZero();
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("/desk").contains("brought to the front");
    }

    @Test
    void withoutADisplayItIsRefusedWithASentence() {
        Shell shell = shell(Optional.of(Notice.of("window.no-display")), Optional.empty());
        assertThat(shell.run()).isEqualTo(1);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("no display").contains("--help");
        assertThat(shell.run("--language", "ar")).isEqualTo(1);
        assertThat(shell.err()).contains("شاشة");
        assertThat(opened).isEmpty();
    }

    @Test
    void wrongWordsAreToldBeforeAnythingOpens() {
        Shell shell = shell(Optional.empty(), Optional.empty());
        assertThat(shell.run("--as", "king")).isEqualTo(2);
        assertThat(shell.run("--language", "fr")).isEqualTo(2);
        assertThat(shell.run("--json")).isEqualTo(2);
        assertThat(shell.run("nonsense")).isEqualTo(2);
        assertThat(opened).isEmpty();
    }

    @Test
    void mavenGetsTheWindowOrElseTheDemonstration() {
        String demo = folder.resolve("demo").toString();
        assertThat(shell(Optional.empty(), Optional.empty()).run("--or-demo", demo))
                .isZero();
        assertThat(opened).hasSize(1);
        Shell blind = shell(Optional.of(Notice.of("window.no-display")), Optional.empty());
        assertThat(blind.run("--or-demo", demo)).isZero();
        assertThat(opened).hasSize(1);
        assertThat(blind.out()).contains("the same bytes").contains("2 pictures");
        assertThat(folder.resolve("demo/bundle.zip")).exists();
    }

    @Test
    void whereADisplayLeadsNowhereMavenGetsTheDemonstrationToo() {
        Shell shell = new Shell(null, folder.resolve("config"), new Window() {
            @Override
            public Optional<Notice> obstacle() {
                return Optional.empty();
            }

            @Override
            public Optional<Notice> open(Wishes wishes) {
                throw TahrirException.refused("window.no-display");
            }

            @Override
            public List<Path> draw(Path pictures, Path library) {
                return List.of(pictures.resolve("1.png"));
            }
        });
        assertThat(shell.run("--or-demo", folder.resolve("demo").toString())).isZero();
        assertThat(shell.err()).contains("no display").contains("XWayland");
        assertThat(shell.out()).contains("the same bytes");
        assertThat(shell.run()).isEqualTo(1);
    }

    @Test
    void theDemonstrationGoesOnWithoutPictures() {
        Shell shell = new Shell(null, folder.resolve("config"));
        assertThat(shell.run("demo", "--out", folder.resolve("demo").toString()))
                .isZero();
        assertThat(shell.out()).contains("left out").contains("libfreetype.so");
    }

    @Test
    void whoActsIsWhoTheSettingsSayUnlessToldOtherwise() {
        Path config = folder.resolve("config");
        new SettingsFile(config.resolve("tahrir/settings.json"))
                .write(Settings.DEFAULT.withName("ريم").withRole(Role.REPORTER));
        Shell shell = new Shell(folder.resolve("library"), config);
        shell.json("import", page());
        String id = shell.json("list").get(0).get("id").asString();
        assertThat(shell.run("stage", id, "ready")).isEqualTo(1);
        assertThat(shell.run("stage", id, "ready", "--as", "editor", "--name", "سلمى"))
                .isZero();
        assertThat(shell.json("versions", id).toString()).contains("ريم", "سلمى");
    }

    private String page() {
        try {
            return Files.writeString(folder.resolve("page.txt"), "افتتاح الجسر\n\nنص الخبر.\n")
                    .toString();
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private Shell shell(Optional<Notice> obstacle, Optional<Notice> said) {
        return new Shell(null, folder.resolve("config"), new Window() {
            @Override
            public Optional<Notice> obstacle() {
                return obstacle;
            }

            @Override
            public Optional<Notice> open(Wishes wishes) {
                opened.add(wishes);
                return said;
            }

            @Override
            public List<Path> draw(Path pictures, Path library) {
                return List.of(pictures.resolve("1.png"), pictures.resolve("2.png"));
            }
        });
    }
}
