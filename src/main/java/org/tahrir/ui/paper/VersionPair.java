package org.tahrir.ui.paper;

import java.util.List;
import java.util.Set;
import org.tahrir.article.Article;
import org.tahrir.article.ArticleMerge;
import org.tahrir.store.TheirVersion;
import org.tahrir.text.BodyDiff;
import org.tahrir.text.BodyMerge;
import org.tahrir.text.Change;
import org.tahrir.ui.difference.Comparison;
import org.tahrir.ui.difference.FieldChange;
import org.tahrir.ui.difference.Wording;

/// What must be settled between our version of a story and another desk's: fields and paragraphs that differ, each of
/// which can be taken from either side.
///
/// @param fields the fields that differ and can be taken over
/// @param changes what leads from our text to theirs
record VersionPair(Article ours, TheirVersion theirs, List<FieldChange> fields, List<Change> changes) {
    VersionPair {
        fields = List.copyOf(fields);
        changes = List.copyOf(changes);
    }

    /// Works out what differs: off the screen's thread for long texts.
    static VersionPair between(Article ours, TheirVersion theirs, Wording wording) {
        List<FieldChange> fields = Comparison.between(ours, theirs.article(), wording).fields().stream()
                .filter(field -> ArticleMerge.fields().contains(field.field()))
                .toList();
        return new VersionPair(
                ours,
                theirs,
                fields,
                BodyDiff.between(ours.body(), theirs.article().body()));
    }

    /// Whether a change of the text is one that a person would see.
    static boolean isSeen(Change change) {
        return !(change instanceof Change.Kept) && Comparison.isSeen(change);
    }

    /// Our version with what was chosen of theirs.
    ///
    /// @param fieldsTaken names of fields
    /// @param changesTaken indices of changes
    Article with(Set<String> fieldsTaken, Set<Integer> changesTaken) {
        return ArticleMerge.take(ours, theirs.article(), fieldsTaken)
                .withBody(BodyMerge.of(ours.body(), changes, changesTaken));
    }
}
