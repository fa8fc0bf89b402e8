package org.tahrir.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.tahrir.Main;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Sentences;

/// The arrows of the house: `notice <- text <- {markup, article} <- {style, store, bundle, importing, settings} <- desk
/// <- {cli, ui} <- Main`, rooms in the middle never see one another, and some libraries have a room of their own.
/// Inside the window: `{fonts, kit} <- editor <- work <- its parts <- ui`.
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    private static final List<String> ROOMS = List.of(
            "notice",
            "text",
            "markup",
            "article",
            "style",
            "store",
            "bundle",
            "importing",
            "settings",
            "desk",
            "cli",
            "ui");
    /// The parts of the window, which never see one another.
    private static final List<String> PARTS =
            List.of("library", "paper", "inspector", "palette", "publish", "intake", "preferences", "difference");

    @Test
    void arrowsPointOneWay() {
        mayUse("notice");
        mayUse("text", "notice");
        mayUse("markup", "notice", "text");
        mayUse("article", "notice", "text");
        mayUse("style", "notice", "text", "article");
        mayUse("store", "notice", "text", "article");
        mayUse("bundle", "notice", "text", "markup", "article");
        mayUse("importing", "notice", "text", "markup", "article");
        mayUse("settings", "notice", "text", "article");
        mayUse("desk", "notice", "text", "markup", "article", "style", "store", "bundle", "importing", "settings");
        mayUse(
                "cli",
                "notice",
                "text",
                "markup",
                "article",
                "style",
                "store",
                "bundle",
                "importing",
                "settings",
                "desk");
        mayUse(
                "ui",
                "notice",
                "text",
                "markup",
                "article",
                "style",
                "store",
                "bundle",
                "importing",
                "settings",
                "desk");
    }

    @Test
    void arrowsInsideTheWindowPointOneWay() {
        mayUseInUi("fonts");
        mayUseInUi("kit", "fonts");
        mayUseInUi("editor", "fonts", "kit");
        mayUseInUi("work", "fonts", "kit", "editor");
        PARTS.forEach(part -> mayUseInUi(part, "fonts", "kit", "editor", "work", "difference"));
        noClasses()
                .that()
                .resideInAPackage("org.tahrir.ui.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.tahrir.ui")
                .check(HOUSE);
    }

    @Test
    void everyPackageIsAKnownRoom() {
        assertThat(HOUSE.stream().map(JavaClass::getPackageName).distinct().map(ArchitectureTest::room))
                .isSubsetOf(Stream.concat(ROOMS.stream(), Stream.of("")).toList());
        assertThat(HOUSE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("org.tahrir.ui."))
                        .map(name -> name.split("\\.", -1)[3]))
                .isSubsetOf(Stream.concat(PARTS.stream(), Stream.of("fonts", "kit", "editor", "work"))
                        .toList());
    }

    @Test
    void roomsAreFreeOfCycles() {
        slices().matching("org.tahrir.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("org.tahrir.ui.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void theScreenIsKnownOnlyToTheWindow() {
        onlyIn("javafx..", "..ui..");
        onlyIn("com.sun..", "..ui.fonts..", "..ui.editor..");
        onlyIn("org.fxmisc..", "..ui.editor..");
        onlyIn("org.reactfx..", "..ui.editor..");
        onlyIn("atlantafx..", "..ui.kit..");
    }

    @Test
    void modelsOfTheWindowKnowNoNodes() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void proseIsNeverWrittenInStockFields() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.scene.control.TextField")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.scene.control.TextArea")
                .check(HOUSE);
    }

    @Test
    void whatASentenceOfTheWindowNamesIsSetApart() {
        noClasses()
                .that()
                .resideInAPackage("org.tahrir.ui..")
                .and()
                .doNotHaveFullyQualifiedName(Sentences.class.getName())
                .should()
                .callMethod(Messages.class, "text", Notice.class)
                .check(HOUSE);
    }

    @Test
    void sqlIsSpokenOnlyInTheStore() {
        onlyIn("java.sql..", "..store..");
        onlyIn("org.sqlite..", "..store..");
    }

    @Test
    void jsonIsSpokenOnlyWhereFilesAreReadAndWritten() {
        onlyIn("tools.jackson..", "..bundle..", "..importing..", "..settings..", "..store..", "..cli..");
        assertThat(users("tools.jackson", "org.tahrir.store"))
                .isSubsetOf("ArticleCodec", "BodyJson", "JsonFields", "RevisionJson");
    }

    @Test
    void htmlIsReadOnlyInMarkupAndImporting() {
        onlyIn("org.jsoup..", "..markup..", "..importing..");
    }

    @Test
    void onlyTheCommandLineParsesArgumentsAndPrints() {
        onlyIn("picocli..", "..cli..");
        noClasses()
                .that()
                .resideOutsideOfPackage("..cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(HOUSE);
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(HOUSE);
    }

    @Test
    void noJacksonOfTheTestLibrariesIsUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(HOUSE);
    }

    @Test
    void timeAndChanceComeOnlyFromMain() {
        ArchRule rule = noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.tahrir.Main")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Clock.class, "systemUTC");
        rule.check(HOUSE);
    }

    @Test
    void everyRoomIsNullMarkedAndSaysWhatItIsFor() throws IOException {
        Set<String> packages = HOUSE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(packages).hasSizeGreaterThan(ROOMS.size());
        for (String name : packages) {
            Path info = Path.of("src/main/java", name.replace('.', '/'), "package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info, StandardCharsets.UTF_8))
                    .as(name)
                    .startsWith("///")
                    .contains("@" + NullMarked.class.getSimpleName());
        }
    }

    @Test
    void noFileIsLongerThanOneJobNeeds() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > 300)
                    .map(Path::toString)
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    @Test
    void testsAreAtLeastFourFifthsOfTheCode() throws IOException {
        assertThat(allLines("src/test/java")).isGreaterThanOrEqualTo(allLines("src/main/java") * 4 / 5);
    }

    private static long allLines(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .mapToLong(ArchitectureTest::lines)
                    .sum();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.count();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static void mayUse(String room, String... others) {
        String[] forbidden = ROOMS.stream()
                .filter(other -> !other.equals(room) && !List.of(others).contains(other))
                .map(other -> "org.tahrir." + other + "..")
                .toArray(String[]::new);
        if (forbidden.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage("org.tahrir." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .check(HOUSE);
        }
        noClasses()
                .that()
                .resideInAPackage("org.tahrir." + room + "..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.tahrir.Main")
                .check(HOUSE);
    }

    private static void mayUseInUi(String part, String... others) {
        String[] forbidden = Stream.concat(PARTS.stream(), Stream.of("fonts", "kit", "editor", "work"))
                .filter(other -> !other.equals(part) && !List.of(others).contains(other))
                .map(other -> "org.tahrir.ui." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.tahrir.ui." + part + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static void onlyIn(String library, String... rooms) {
        classes()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage(library)
                .check(HOUSE);
    }

    private static List<String> users(String library, String room) {
        return HOUSE.stream()
                .filter(one -> one.getPackageName().startsWith(room))
                .filter(one -> one.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().getPackageName().startsWith(library)))
                .map(one -> one.getName()
                        .substring(one.getPackageName().length() + 1)
                        .replaceAll("\\$.*", ""))
                .distinct()
                .collect(Collectors.toList());
    }

    private static String room(String packageName) {
        String inside = packageName.substring("org.tahrir".length());
        return inside.isEmpty() ? "" : inside.substring(1).split("\\.", -1)[0];
    }
}
