package org.tahrir.ui.inspector.details;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;

/// Languages by their names.
class LanguageNamesTest {
    private final LanguageNames arabic = new LanguageNames(Messages.in(Language.AR));
    private final LanguageNames english = new LanguageNames(Messages.in(Language.EN));

    @Test
    void areShownWithTheirTags() {
        assertThat(arabic.name("ar")).isEqualTo("العربية (ar)");
        assertThat(english.name("ar-SY")).isEqualTo("Arabic (Syria) (ar-SY)");
        assertThat(english.name("xq")).isEqualTo("xq");
        assertThat(english.name("")).isEmpty();
    }

    @Test
    void areReadFromTagsNamesAndWhatIsShown() {
        assertThat(english.tag("Arabic (Syria) (ar-SY)")).isEqualTo("ar-SY");
        assertThat(english.tag("french")).isEqualTo("fr");
        assertThat(arabic.tag("الفرنسية")).isEqualTo("fr");
        assertThat(arabic.tag(" ku ")).isEqualTo("ku");
    }

    @Test
    void areFoundBlindToSpelling() {
        assertThat(arabic.matches("الانج")).containsExactly("الإنجليزية (en)");
        assertThat(arabic.matches("")).hasSizeGreaterThan(5);
    }
}
