package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Stage;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Body;
import org.tahrir.ui.Screen;
import org.tahrir.ui.work.Workplace;

/// The count of a text under the paper.
class PaperCountTest extends AtThePaper {
    @Test
    void aCountThatFailsIsToldUntilTheNextOneThatDoesNot() {
        bench.show(bench.place.story("خبر", Stage.DRAFT, "كلمتان اثنتان"));
        Workplace workplace = bench.place.workplace();
        AtomicBoolean broken = new AtomicBoolean(true);
        PaperStatus status = Screen.get(() -> new PaperStatus(workplace, bench.chrome.commands()));
        PaperCount count = Screen.get(() -> new PaperCount(
                workplace,
                () -> () -> {
                    if (broken.get()) {
                        throw TahrirException.unreadable("intake.unreadable", "library.db");
                    }
                    return Body.ofParagraphs(List.of("كلمة"));
                },
                status::show,
                status::showUncounted));
        Screen.run(count::now);
        Screen.until("told", () -> words(status).equals(workplace.words().text("paper.uncounted")));
        broken.set(false);
        Screen.run(count::now);
        Screen.until("counted", () -> words(status).equals(workplace.words().count("paper.count-words", 1)));
        assertThat(Screen.get(() -> words(status))).isNotBlank();
    }

    private static String words(PaperStatus status) {
        return ((Label) status.lookup(".status-words")).getText();
    }
}
