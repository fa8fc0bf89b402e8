package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.tahrir.fuzz.Kept;
import org.tahrir.fuzz.Reading;
import org.tahrir.markup.PictureSource;
import org.tahrir.markup.WebHtml;

/// A ninjs item of anybody's is a story or refused.
class NinjsFuzzTest {
    @FuzzTest
    void readsOrRefuses(byte[] bytes) {
        assertThat(Reading.of(() -> Ninjs.isLikely(bytes))).isPresent();
        Reading.of(() -> Ninjs.read(
                        bytes,
                        () -> BundleSamples.id(1),
                        html -> WebHtml.fragment(html, PictureSource.NONE).body()))
                .ifPresent(arrival -> {
                    assertThat(arrival.kind()).isEqualTo("ninjs");
                    Kept.check(arrival);
                });
    }
}
