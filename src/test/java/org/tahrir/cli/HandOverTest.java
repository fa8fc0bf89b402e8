package org.tahrir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Two newsrooms that hand stories to each other, and what readers are told of one that has gone out.
class HandOverTest {
    @TempDir
    Path folder;

    private Shell ours;
    private Shell theirs;
    private String id = "";

    @BeforeEach
    void open() throws IOException {
        ours = new Shell(folder.resolve("ours"), folder.resolve("config"));
        theirs = new Shell(folder.resolve("theirs"), folder.resolve("config"));
        Path page = Files.writeString(folder.resolve("page.txt"), "افتتاح الجسر\n\nنص الخبر الأول.\n");
        id = ours.json("import", page.toString()).get(0).get("id").asString();
    }

    @Test
    void aDraftKeepsItsNameStageAndReasonOnItsWay() {
        ours.json("set", id, "section=محليات", "note=يراجع الأرقام");
        ours.json("stage", id, "review");
        ours.json("stage", id, "returned", "--reason", "ينقصه مصدر");
        String bundle = handOver(ours, "drafts.zip", id);

        JsonNode taken = theirs.json("import", bundle).get(0);

        assertThat(taken.get("id").asString()).isEqualTo(id);
        assertThat(taken.get("verdict").asString()).isEqualTo("new");
        JsonNode here = ours.json("show", id);
        JsonNode there = theirs.json("show", id);
        for (String key : List.of(
                "headline", "section", "note", "stage", "reason", "blocks", "plain", "source", "date", "version")) {
            assertThat(there.get(key)).as(key).isEqualTo(here.get(key));
        }
        assertThat(theirs.json("import", bundle).get(0).get("verdict").asString())
                .isEqualTo("same");
    }

    @Test
    void whatBothHaveChangedIsLaidBesideAndNeverOverwritten() {
        String first = handOver(ours, "first.zip", id);
        theirs.json("import", first);
        theirs.json("set", id, "headline=عنوان المكتب الآخر");
        ours.json("set", id, "headline=عنواننا نحن", "section=محليات");
        String second = handOver(ours, "second.zip", id);

        JsonNode verified = theirs.json("verify", second, "--diff");
        assertThat(verified.at("/purpose").asString()).isEqualTo("handover");
        JsonNode difference = verified.at("/differences/0");
        assertThat(difference.get("state").asString()).isEqualTo("different");
        List<String> parts = new ArrayList<>();
        difference.get("parts").forEach(part -> parts.add(part.asString()));
        assertThat(parts).containsExactly("headline", "filing");

        assertThat(theirs.json("import", second).get(0).get("verdict").asString())
                .isEqualTo("theirs");
        assertThat(theirs.json("show", id).get("headline").asString()).isEqualTo("عنوان المكتب الآخر");
        assertThat(theirs.json("import", first).get(0).get("verdict").asString())
                .isEqualTo("same");
    }

    @Test
    void aHandOverIsNeverTakenForPublishing() {
        String bundle = handOver(ours, "drafts.zip", id);

        assertThat(ours.run("verify", bundle)).isZero();
        assertThat(ours.run("verify", bundle, "--publish", "--json")).isEqualTo(1);
        assertThat(ours.lastJson().get("sound").asBoolean()).isFalse();
        assertThat(ours.lastJson().get("problems")).hasSize(1);
        assertThat(ours.json("show", id).get("stage").asString()).isEqualTo("draft");
    }

    @Test
    void aBundleUnknownToALibraryIsMissingThereAndMakesNone() {
        String bundle = handOver(ours, "drafts.zip", id);

        assertThat(theirs.json("verify", bundle, "--diff")
                        .at("/differences/0/state")
                        .asString())
                .isEqualTo("missing");
        assertThat(folder.resolve("theirs")).doesNotExist();
    }

    @Test
    void versionsGrowThroughUpdateCorrectionAndKill() {
        ours.json("stage", id, "ready");
        assertThat(actionsOf("1.zip")).containsExactly("create 1");
        ours.json("update", id, "--note", "أضيفت شهادة");
        ours.json("set", id, "standfirst=شهادة جديدة");
        assertThat(actionsOf("2.zip")).containsExactly("update 2");
        ours.json("correct", id, "--note", "صحّح الاسم");
        assertThat(actionsOf("3.zip")).containsExactly("correct 3");
        ours.json("kill", id, "--note", "سحب الخبر");
        assertThat(actionsOf("4.zip")).containsExactly("kill 4");

        JsonNode killed = ours.json("show", id);
        assertThat(killed.get("killed").asBoolean()).isTrue();
        assertThat(killed.get("version").asInt()).isEqualTo(4);
        List<String> notes = new ArrayList<>();
        killed.get("corrections").forEach(note -> notes.add(note.get("kind").asString()));
        assertThat(notes).containsExactly("update", "correct", "kill");
        assertThat(ours.run("correct", id, "--note", "ثانية")).isEqualTo(1);
        assertThat(ours.err()).contains("has been withdrawn");
        assertThat(ours.run("link", id, "عنوان", "--as", "reporter")).isEqualTo(1);
    }

    @Test
    void theSameExportAtTheSameMomentIsTheSameFile() throws IOException {
        ours.json("stage", id, "ready");
        Path first = folder.resolve("a.zip");
        Path again = folder.resolve("b.zip");
        String at = "2026-04-01T09:00:00+03:00";

        JsonNode one = ours.json("export", id, "--out", first.toString(), "--at", at);
        JsonNode other = ours.json("export", id, "--out", again.toString(), "--at", "2026-04-01T06:00:00Z");

        assertThat(other.get("sha256")).isEqualTo(one.get("sha256"));
        assertThat(Files.mismatch(first, again)).isEqualTo(-1);
        assertThat(ours.json("show", id).get("version").asInt()).isEqualTo(1);
    }

    private List<String> actionsOf(String name) {
        String bundle = folder.resolve(name).toString();
        ours.json("export", id, "--out", bundle);
        JsonNode verified = ours.json("verify", bundle, "--publish", "--diff");
        assertThat(verified.at("/differences/0/parts").toString()).isEqualTo("[]");
        return manifest(folder.resolve(name));
    }

    private static List<String> manifest(Path bundle) {
        try (var zip = new java.util.zip.ZipFile(bundle.toFile())) {
            var entry = zip.stream()
                    .filter(one -> one.getName().endsWith("/data/manifest.json"))
                    .findFirst()
                    .orElseThrow();
            JsonNode manifest = tools.jackson.databind.json.JsonMapper.shared()
                    .readTree(zip.getInputStream(entry).readAllBytes());
            List<String> actions = new ArrayList<>();
            manifest.get("articles")
                    .forEach(one -> actions.add(one.get("action").asString() + " "
                            + one.get("version").asString()));
            return actions;
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private String handOver(Shell from, String name, String story) {
        String bundle = folder.resolve(name).toString();
        from.json("export", "--drafts", story, "--out", bundle);
        return bundle;
    }
}
