package org.tahrir.store;

import java.time.Instant;
import org.tahrir.article.Stage;

/// One kept state of a story, as history lists it; its content is asked for by number.
///
/// @param number 1 for the first of its story; never given twice
/// @param at when it was kept
/// @param author who saved it, or ""
/// @param stage where the story stood then
/// @param name the name somebody gave it, or ""
/// @param words how many words its text has
public record Revision(int number, Instant at, String author, Cause cause, Stage stage, String name, int words) {
    /// Why a state was kept.
    public enum Cause {
        CREATED,
        /// the story was being written: kept at most every ten minutes
        WRITING,
        STAGE,
        EXPORT,
        /// what the story was before an earlier state was brought back
        BEFORE_RESTORE,
        RESTORE,
        IMPORT,
        LINK,
        FIELDS,
        CORRECTION,
        UPDATE,
        WITHDRAWAL
    }
}
