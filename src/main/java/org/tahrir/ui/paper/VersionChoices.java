package org.tahrir.ui.paper;

import java.util.List;
import org.tahrir.article.Article;
import org.tahrir.article.Story;
import org.tahrir.settings.Messages;
import org.tahrir.store.TheirVersion;
import org.tahrir.ui.difference.Wording;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.Dates;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// Opens the sheet on which the open story's difference with another desk's version is settled: the oldest first.
final class VersionChoices {
    private final Workplace workplace;
    private final OpenStory open;
    private final PaperNoticesModel notices;
    private final Chrome chrome;

    VersionChoices(Workplace workplace, OpenStory open, PaperNoticesModel notices, Chrome chrome) {
        this.workplace = workplace;
        this.open = open;
        this.notices = notices;
        this.chrome = chrome;
    }

    void begin() {
        List<TheirVersion> theirs = notices.noticesProperty().get().theirs();
        open.saveThen(() -> {
            Story story = open.story();
            if (story != null && !theirs.isEmpty()) {
                Article ours = story.article();
                Wording wording = Wording.of(workplace);
                workplace
                        .background()
                        .run(
                                () -> VersionPair.between(ours, theirs.getFirst(), wording),
                                pair -> showIfOpen(pair, story),
                                why -> chrome.toasts().say(Sentences.of(workplace.words(), why)));
            }
        });
    }

    /// Another story may have come on the paper meanwhile, which this choice must not be taken into.
    private void showIfOpen(VersionPair pair, Story story) {
        Story now = open.story();
        if (now != null && now.id().equals(story.id())) {
            show(pair, story);
        }
    }

    private void show(VersionPair pair, Story story) {
        Messages words = workplace.words();
        Dates dates = workplace.dates();
        String changed = dates.moment(pair.theirs().modified());
        String from = pair.theirs().from();
        VersionChoiceSheet sheet = new VersionChoiceSheet(
                words,
                new VersionChoiceModel(workplace, open, pair),
                words.text("paper.settle-changed", dates.moment(story.modified())),
                from.isBlank()
                        ? words.text("paper.settle-changed", changed)
                        : Sentences.of(words, "paper.settle-from", from, changed),
                key -> {
                    chrome.sheets().close();
                    chrome.toasts().say(words.text(key));
                },
                chrome.sheets()::close);
        chrome.sheets().show(sheet, () -> {});
    }
}
