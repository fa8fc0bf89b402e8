package org.tahrir.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.tahrir.fuzz.Kept;
import org.tahrir.fuzz.Reading;

/// Anybody's markup from the clipboard becomes a text that the library keeps and that can go out: it is never refused.
class ClipboardFuzzTest {
    private static final PictureSource PICTURES = address -> address.startsWith("p")
            ? PictureSource.Answer.found("ab".repeat(32), address, "", "")
            : PictureSource.NONE.find(address);

    @FuzzTest
    void readsWhateverItIsGiven(byte[] bytes) {
        String html = new String(bytes, StandardCharsets.UTF_8);
        WebHtml.Fragment pasted =
                Reading.of(() -> WebHtml.pasted(html, PICTURES)).orElseThrow();
        assertThat(pasted.headline()).isEmpty();
        pasted.warnings().forEach(Reading::said);
        Kept.check("", pasted.body());
        WebHtml.Fragment fragment =
                Reading.of(() -> WebHtml.fragment(html, PICTURES)).orElseThrow();
        Kept.check(fragment.headline(), fragment.body());
        WebPage page = Reading.of(() -> WebHtml.page(html, PICTURES)).orElseThrow();
        page.warnings().forEach(Reading::said);
        Kept.check(page.headline(), page.body());
    }
}
