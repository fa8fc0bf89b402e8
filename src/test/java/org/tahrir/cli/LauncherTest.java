package org.tahrir.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The script that starts the program, as a shell runs it. What needs the whole program is skipped until it is packed.
class LauncherTest {
    private static final Path SCRIPT = Path.of("packaging/bin/tahrir").toAbsolutePath();
    private static final Path PACKED = Path.of("target/tahrir").toAbsolutePath();

    @TempDir
    Path folder;

    private record Answer(int code, String out, String err) {}

    @BeforeEach
    void needsAShell() {
        assumeThat(Path.of("/bin/sh")).as("a shell").isExecutable();
        assumeThat(SCRIPT).as("the launcher").exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8", "ar_SY.UTF-8", "POSIX"})
    void arabicArgumentsSurviveAnyLocale(String locale) throws IOException, InterruptedException {
        Path launcher = packed();
        Path page = Files.writeString(folder.resolve("page.txt"), "افتتاح الجسر\n\nنص الخبر.\n");
        String library = folder.resolve("library").toString();
        Map<String, String> environment = Map.of("LC_ALL", locale);

        assertThat(run(folder, environment, launcher, "--library", library, "import", page.toString())
                        .code())
                .isZero();
        Answer found = run(folder, environment, launcher, "--library", library, "search", "--json", "والجِسر");

        assertThat(found.code()).isZero();
        assertThat(found.out()).contains("\"headline\":\"افتتاح الجسر\"");
        assertThat(found.err()).isEmpty();
        Answer none = run(folder, environment, launcher, "--library", library, "show", "لا-أحد");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("لا-أحد");
        assertThat(none.err().contains("There is no story")).isEqualTo(!locale.startsWith("ar"));
    }

    @Test
    void runsFromAnywhereThroughLinksOfLinks() throws IOException, InterruptedException {
        Path launcher = packed();
        Path elsewhere = Files.createDirectories(folder.resolve("مكان آخر"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("tahrir"), launcher);
        Path again = Files.createSymbolicLink(folder.resolve("again"), Path.of("مكان آخر/tahrir"));

        for (Path started : List.of(launcher, link, again)) {
            assertThat(run(elsewhere, Map.of(), started, "--version").out())
                    .as("%s", started)
                    .startsWith("tahrir ");
        }
    }

    @Test
    void theDemonstrationDrawsTheWindowWithoutADisplayAndLeavesNothingElse() throws IOException, InterruptedException {
        Map<String, String> homes = Map.of(
                "XDG_DATA_HOME", folder.resolve("data").toString(),
                "XDG_CONFIG_HOME", folder.resolve("config").toString());

        Answer answer = run(folder, homes, packed(), "demo", "--out", "demo");

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.err()).isEmpty();
        try (Stream<Path> pictures = Files.list(folder.resolve("demo/pictures"))) {
            assertThat(pictures.filter(file -> file.toString().endsWith(".png"))
                            .map(file -> file.toFile().length()))
                    .hasSizeGreaterThanOrEqualTo(19)
                    .allSatisfy(length -> assertThat(length).isBetween(15_000L, 200_000L));
        }
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(folder.resolve("config")).doesNotExist();
    }

    @Test
    void withoutADisplayTheWindowIsRefusedWithOneSentence() throws IOException, InterruptedException {
        Answer answer = run(folder, Map.of(), packed(), "--library", "library");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.err()).contains("DISPLAY");
        assertThat(folder.resolve("library")).doesNotExist();
    }

    @Test
    void findsAJdkNewEnoughWhenTheOneOnThePathIsOld() throws IOException, InterruptedException {
        Path old = jdk("17.0.9");

        Answer answer = run(
                folder,
                Map.of("JAVA_HOME", old.toString(), "PATH", old.resolve("bin") + ":/usr/bin:/bin"),
                packed(),
                "--version");

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).startsWith("tahrir ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "en_US.UTF-8", "ar_SY.UTF-8", "ar"})
    void saysOneSentenceAndEndsWithThreeWithoutAJdk(String locale) throws IOException, InterruptedException {
        Path old = jdk("17.0.9");
        Map<String, String> environment =
                Map.of("LC_ALL", locale, "JAVA_HOME", old.toString(), "HOME", folder.toString());

        Answer answer = run(folder, environment, lonely(), "list");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.err()).contains(locale.startsWith("ar") ? "أحدث" : "or newer", "JAVA_HOME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "25.0.1", "26-ea", "30.0.2"})
    void takesAnyJdkNewEnoughFromJavaHomeAndHandsTheArgumentsOn(String version)
            throws IOException, InterruptedException {
        Path jdk = jdk(version);

        Answer answer =
                run(folder, Map.of("JAVA_HOME", jdk.toString()), lonely(), "search", "كلمتان معا", "", "*", "a\\b");

        assertThat(answer.code()).as(answer.err()).isEqualTo(7);
        assertThat(answer.out()).contains("[org.tahrir.Main]\n[search]\n[كلمتان معا]\n[]\n[*]\n[a\\b]\n");
        assertThat(answer.out()).contains("[-Dfile.encoding=UTF-8]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.0.2", "1.8.0_402", "9", "x"})
    void passesOverWhatIsTooOldOrSaysNoVersion(String version) throws IOException, InterruptedException {
        Path jdk = jdk(version);

        assertThat(run(folder, Map.of("JAVA_HOME", jdk.toString(), "HOME", "/none"), lonely(), "list")
                        .code())
                .isEqualTo(3);
    }

    @Test
    void takesAJdkFromTheHomeFolderOfItsUser() throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("بيت ريم"));
        Path jdks = Files.createDirectories(home.resolve(".jdks"));
        Files.move(jdk("25.0.1"), jdks.resolve("temurin-25"));

        assertThat(run(folder, Map.of("HOME", home.toString()), lonely(), "list")
                        .code())
                .isEqualTo(7);
    }

    private static Path packed() {
        assumeThat(PACKED.resolve("bin/tahrir")).as("the packed program").isExecutable();
        return PACKED.resolve("bin/tahrir");
    }

    /// The script without the places of this machine in which a JDK may lie.
    private Path lonely() throws IOException {
        String script = Files.readString(SCRIPT)
                .replace("/usr/lib/jvm/*", "/none/*")
                .replace("/opt/*", "/none/*")
                .replace("command -v java", "command -v no-java-of-this-machine")
                .replace("/Library/Java/JavaVirtualMachines/*/Contents/Home", "/none/*");
        Path copy = Files.createDirectories(folder.resolve("lonely/bin")).resolve("tahrir");
        Files.writeString(copy, script);
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
        return copy;
    }

    /// A JDK that has only a version, and a java that says its arguments and ends with 7.
    private Path jdk(String version) throws IOException {
        Path jdk = folder.resolve("jdk-" + version);
        Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '[%s]\\n' \"$@\"\nexit 7\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    /// Arguments go through a script file: a JVM under LC_ALL=C couldn't hand Arabic ones on by itself.
    private Answer run(Path from, Map<String, String> environment, Path script, String... arguments)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("exec", quoted(script.toString())));
        for (String argument : arguments) {
            line.add(quoted(argument));
        }
        Path command = Files.writeString(folder.resolve("command.sh"), String.join(" ", line) + "\n");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", command.toString()).directory(from.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "HOME", folder.toString()));
        builder.environment().putAll(environment);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int code = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Answer(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
