package org.tahrir.ui.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tahrir.desk.Taken;
import org.tahrir.importing.Skipped;
import org.tahrir.notice.Notice;

/// A row of what came in: a file with its trouble, a story, a line that couldn't be taken.
sealed interface CameRow {
    /// A file.
    ///
    /// @param name its name, or "" when it came from the clipboard
    record File(String name, int stories) implements CameRow {}

    /// Why a file, or the rest of it, wasn't taken.
    record Failure(Notice why) implements CameRow {}

    record Story(Taken taken) implements CameRow {}

    record Line(Skipped skipped) implements CameRow {}

    /// How many more lines couldn't be taken.
    record MoreLines(int count) implements CameRow {}

    /// All rows, file by file: files with trouble first, and what went wrong first in each.
    static List<CameRow> of(List<FileReport> files) {
        List<CameRow> rows = new ArrayList<>();
        List<FileReport> troubleFirst = files.stream()
                .sorted(Comparator.comparing(file -> !file.isTrouble()))
                .toList();
        for (FileReport file : troubleFirst) {
            rows.add(new File(file.name(), file.taken().size()));
            file.failure().ifPresent(why -> rows.add(new Failure(why)));
            file.skipped().forEach(line -> rows.add(new Line(line)));
            if (file.moreSkipped() > 0) {
                rows.add(new MoreLines(file.moreSkipped()));
            }
            file.taken().stream()
                    .filter(one -> one.verdict() != Taken.Verdict.NEW)
                    .forEach(one -> rows.add(new Story(one)));
            file.taken().stream()
                    .filter(one -> one.verdict() == Taken.Verdict.NEW)
                    .forEach(one -> rows.add(new Story(one)));
        }
        return rows;
    }
}
