package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.tahrir.fuzz.Reading;

/// What a damaged library holds in place of an article is read as one or called damaged.
class ArticleCodecFuzzTest {
    @FuzzTest
    void readsOrRefuses(byte[] bytes) {
        String content = new String(bytes, StandardCharsets.UTF_8);
        Reading.of(() -> ArticleCodec.read(content))
                .ifPresent(article -> assertThat(ArticleCodec.read(ArticleCodec.write(article)))
                        .isEqualTo(article));
    }
}
