package org.tahrir.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XhtmlMessagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "xhtml.broken",
                "xhtml.foreign-markup",
                "xhtml.stray-text",
                "xhtml.unknown-tag",
                "xhtml.unknown-attribute",
                "xhtml.too-deep",
                "xhtml.foreign-link",
                "xhtml.no-picture-hash",
                "xhtml.unwritable-character"
            })
    void areWrittenInBothLanguagesWithTheSamePlaces(String key) throws IOException {
        String english = Objects.requireNonNull(messages("en").getProperty(key), key);
        String arabic = Objects.requireNonNull(messages("ar").getProperty(key), key);
        assertThat(new MessageFormat(arabic).getFormatsByArgumentIndex())
                .hasSameSizeAs(new MessageFormat(english).getFormatsByArgumentIndex());
    }

    @Test
    void areTheSameInBothLanguages() throws IOException {
        assertThat(messages("ar").keySet()).isEqualTo(messages("en").keySet());
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        String file = "/org/tahrir/settings/parts/text_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(XhtmlMessagesTest.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
