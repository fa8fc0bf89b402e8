package org.tahrir.ui.difference;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Author;
import org.tahrir.article.Correction;
import org.tahrir.article.RelatedLink;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.work.Dates;
import org.tahrir.ui.work.Workplace;

/// Puts the values of fields into words as a person reads them. A value: it may be used on any thread.
public record Wording(Messages words, Dates dates) {
    /// The wording of now.
    public static Wording of(Workplace workplace) {
        return new Wording(workplace.words(), workplace.dates());
    }

    /// The name of a field of [org.tahrir.desk.Fields].
    public String field(String name) {
        return words.text("field-name." + name);
    }

    /// Names in a row: `أ، ب، ج`.
    public String list(List<String> names) {
        return String.join(words.language() == Language.AR ? "، " : ", ", names);
    }

    /// A name with what its bearer did.
    public String author(Author author) {
        return author.role().isEmpty() ? author.name() : author.name() + " (" + role(author.role()) + ")";
    }

    /// A role in words where it is one of the usual ones, else as it stands.
    public String role(String role) {
        String key = "author-role." + role;
        return words.patterns().containsKey(key) ? words.text(key) : role;
    }

    String moment(@Nullable OffsetDateTime moment) {
        return moment == null ? "" : dates.moment(moment);
    }

    String flag(boolean on) {
        return words.text(on ? "difference.yes" : "difference.no");
    }

    /// An address, which reads from left to right wherever it stands.
    static String apart(String address) {
        return "\u2066" + address + "\u2069";
    }

    String piece(RelatedLink link) {
        String where = link.url() != null ? link.url() : link.story() == null ? words.text("difference.no-link") : "";
        return where.isEmpty() ? link.headline() : link.headline() + " (" + where + ")";
    }

    /// The same for two pieces of one headline that lead to different stories.
    String exactPiece(RelatedLink link) {
        return link.story() == null
                ? piece(link)
                : link.headline() + " (" + apart(link.story().toString().substring(0, 8)) + ")";
    }

    String correction(Correction correction) {
        return words.text("difference.correction." + correction.kind().name().toLowerCase(java.util.Locale.ROOT))
                + ": "
                + correction.note();
    }
}
