package org.tahrir.cli;

import java.nio.file.Path;
import java.util.List;
import org.tahrir.store.Backup;
import org.tahrir.store.Checkup;
import tools.jackson.databind.node.ObjectNode;

/// What `doctor --json` answers.
final class DoctorJson {
    private DoctorJson() {}

    static ObjectNode of(Checkup now, DoctorCommand.Mended mended, Path shelf, List<Backup> backups) {
        ObjectNode node = JsonOutput.object();
        node.put("library", now.file().toString());
        node.put("sound", now.isSound());
        node.put("bytes", now.bytes());
        node.put("journalBytes", now.journal());
        node.put("version", now.version());
        node.put("stories", now.stories());
        node.put("versions", now.versions());
        node.put("pictures", now.pictures());
        node.set("problems", JsonOutput.words(now.problems()));
        node.set("unreadable", JsonOutput.words(now.unreadable()));
        node.put("unindexed", now.unindexed());
        node.set("picturesWrong", JsonOutput.words(now.picturesWrong()));
        node.set("mended", JsonOutput.object().put("search", mended.indexed()).put("pictures", mended.pictures()));
        node.put("backupFolder", shelf.toString());
        node.set("backups", JsonOutput.array(backups, DoctorJson::backup));
        return node;
    }

    private static void backup(ObjectNode node, Backup backup) {
        node.put("file", backup.file().toString());
        node.put("kind", backup.kind().code());
        node.put("made", backup.made().toString());
        node.put("bytes", backup.bytes());
    }
}
