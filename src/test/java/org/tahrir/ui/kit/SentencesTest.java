package org.tahrir.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.Screen;

/// What a sentence names keeps its own direction.
class SentencesTest {
    private static final Messages ENGLISH = Messages.in(Language.EN);
    private static final Messages ARABIC = Messages.in(Language.AR);

    @Test
    void whatRunsTheOtherWayIsSetApart() {
        Notice arabicName = Notice.of("gate.trashed-target", "خطة النقل حتى 2030");
        assertThat(Sentences.of(ENGLISH, arabicName)).contains("\u2067خطة النقل حتى 2030\u2069");
        assertThat(Sentences.of(ARABIC, arabicName)).isEqualTo(ARABIC.text(arabicName));
        Notice path = Notice.of("bundle.no-such-place", "/home/salma/a.zip");
        assertThat(Sentences.of(ARABIC, path)).contains("\u2066/home/salma/a.zip\u2069");
        assertThat(Sentences.of(ENGLISH, path)).isEqualTo(ENGLISH.text(path));
    }

    @Test
    void aNameCannotTurnItselfOrTheSentenceRound() {
        Notice turned = Notice.of("importing.file-empty", "story\u202Etxt.exe");
        assertThat(Sentences.of(ENGLISH, turned)).isEqualTo("The file storytxt.exe is empty.");
        Notice open = Notice.of("importing.file-empty", "\u2067خبر\u2066.txt");
        assertThat(Sentences.of(ENGLISH, open)).isEqualTo("The file \u2067خبر.txt\u2069 is empty.");
        assertThat(Sentences.name("two\nlines\u0000.txt")).isEqualTo("two lines .txt");
    }

    @Test
    void aSentenceInsideASentenceIsNotSetApartButWhatItNamesIs() {
        Notice inner = Notice.of("gate.no-alt", 2);
        Notice outer = Notice.of("bundle.not-sound", Notice.of("gate.trashed-target", "CNN"));
        assertThat(Sentences.of(ENGLISH, Notice.of("bundle.not-sound", inner)))
                .isEqualTo(ENGLISH.text("bundle.not-sound", inner));
        assertThat(Sentences.of(ARABIC, outer)).contains("\u2066CNN\u2069");
    }

    @Test
    void pathsReadFromLeftToRightWhateverTheirNames() {
        Messages arabic = Messages.in(Language.AR);
        for (String path : new String[] {"/home/ريم/وثائق", "~/تحرير", "C:\\تحرير", "target/demo", "./خبر"}) {
            assertThat(Sentences.of(arabic, "settings.unwritable", path)).contains("«\u2066" + path + "\u2069»");
            assertThat(Sentences.of(Messages.in(Language.EN), "settings.unwritable", path))
                    .contains("“" + path + "”");
        }
        assertThat(Sentences.of(arabic, "settings.unwritable", "نصف/ربع")).contains("«نصف/ربع»");
    }

    @Test
    void theSignsTakeNoRoomOnTheScreen() {
        Label plain = Screen.get(() -> new Label("في الملف a.zip شيء"));
        Label apart = Screen.get(() -> new Label("في الملف \u2066a.zip\u2069 شيء"));
        Stage stage = Screen.show(() -> new VBox(plain, apart), 400, 100, Look.LIGHT, Language.AR);
        Screen.shot(stage, "sentences");
        assertThat(Screen.<Double>get(() -> apart.prefWidth(-1)))
                .isEqualTo(Screen.<Double>get(() -> plain.prefWidth(-1)));
        Screen.close(stage);
    }
}
