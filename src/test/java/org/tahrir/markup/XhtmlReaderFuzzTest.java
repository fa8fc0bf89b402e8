package org.tahrir.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.tahrir.fuzz.Reading;
import org.tahrir.text.Direction;

/// Our own markup, as it stands in bundles and on the clipboard: what is read can be written and is read the same.
class XhtmlReaderFuzzTest {
    @FuzzTest
    void readsOrRefuses(byte[] bytes) {
        String xhtml = new String(bytes, StandardCharsets.UTF_8);
        Reading.of(() -> Xhtml.read(xhtml)).ifPresent(body -> {
            for (Direction base : new Direction[] {Direction.RTL, Direction.LTR}) {
                assertThat(Xhtml.read(Xhtml.write(body, base, Xhtml.Links.CANONICAL)))
                        .isEqualTo(body);
            }
        });
    }
}
