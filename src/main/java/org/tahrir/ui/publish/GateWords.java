package org.tahrir.ui.publish;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.Dates;

/// The gate's sentences as the sheet shows them: moments are written for people.
record GateWords(Messages words, Dates dates) {
    String of(Notice notice) {
        return Sentences.of(words, forPeople(notice));
    }

    private Notice forPeople(Notice notice) {
        if (!notice.key().equals("gate.embargo")) {
            return notice;
        }
        try {
            OffsetDateTime moment =
                    OffsetDateTime.parse(notice.args().getFirst().toString());
            return Notice.of(notice.key(), dates.moment(moment));
        } catch (DateTimeException unexpected) {
            return notice;
        }
    }
}
