package org.tahrir.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedMarkersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "اقرأ أيضا",
                "اقرأ أيضاً",
                "إقرأ أيضا:",
                "مواضيع ذات صلة",
                "مقالات ذات صلة :",
                "أخبار ذات صلة",
                "Related",
                "READ MORE",
                "Related articles:",
                "• اقرأ أيضًا ..",
                "\u200Fمقالات\u00A0ذات صلة"
            })
    void knowsAMarkerHoweverItIsSpelt(String line) {
        assertThat(RelatedMarkers.isMarker(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "اقرأ", "قرأت أيضا مقالات ذات صلة بالموضوع", "A related matter", "Read"})
    void takesNoOtherLineForOne(String line) {
        assertThat(RelatedMarkers.isMarker(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"اقرأ أيضا: خبر: وتتمة,خبر: وتتمة", "Read more: Next,Next", "Related | Next,Next"})
    void findsTheHeadlineBehindAMarker(String line, String headline) {
        assertThat(RelatedMarkers.afterMarker(line)).contains(headline);
    }
}
