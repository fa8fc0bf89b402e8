package org.tahrir.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.text.Seeds;

/// Where a story may lead, and what addresses of a saved page lead to.
class WebAddressTest {
    private static final String PAGE = "https://example.org/news/2026/page.html?id=1";

    @ParameterizedTest
    @CsvSource({
        "next.html, https://example.org/news/2026/next.html",
        "/, https://example.org/",
        "/a/b, https://example.org/a/b",
        "../2025/old.html, https://example.org/news/2025/old.html",
        "//other.org/x, https://other.org/x",
        "?id=2, https://example.org/news/2026/?id=2",
        "' next.html ', https://example.org/news/2026/next.html",
        "https://elsewhere.org/, https://elsewhere.org/",
        "mailto:desk@example.org, mailto:desk@example.org"
    })
    void anAddressIsMadeWholeAgainstItsPage(String address, String whole) {
        assertThat(WebAddress.linkable(address, PAGE)).contains(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "javascript:alert(1)", "tel:12", "a b.html", "\u0000", "data:text/html,x", "http://"})
    void whatMayNotBeLinkedToIsNoneOnAnyPage(String address) {
        assertThat(WebAddress.linkable(address, PAGE)).isEmpty();
        assertThat(WebAddress.linkable(address, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"not an address", "file:///home/reem/page.html", "javascript:alert(1)", "https://exa mple.org/"})
    void aPageThatIsNowhereMakesNothingWhole(String page) {
        assertThat(WebAddress.linkable("next.html", page)).isEmpty();
        assertThat(WebAddress.linkable("https://example.org/", page)).contains("https://example.org/");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/, true",
        "HTTP://example.org/, true",
        "mailto:desk@example.org, false",
        "MAILTO:desk@example.org, false",
        "example.org, false",
        "ftp://example.org/, false"
    })
    void thoseOfTheWebAreToldFromMail(String address, boolean web) {
        assertThat(WebAddress.web(address).isPresent()).isEqualTo(web);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, https",
        "JavaScript:x, javascript",
        "' mailto:a ', mailto",
        "x-custom+1.2:y, x-custom+1.2"
    })
    void theSchemeStandsBeforeTheColon(String address, String scheme) {
        assertThat(WebAddress.scheme(address)).contains(scheme);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.org", ":x", "1a:x", "عنوان:x", "a b:c", "/a:b"})
    void whatHasNoSchemeNamesNone(String address) {
        assertThat(WebAddress.scheme(address)).isEmpty();
    }

    @Test
    void veryLongAddressesAreNone() {
        String base = "https://example.org/";
        assertThat(WebAddress.linkable(base + "a".repeat(4_000 - base.length())))
                .isPresent();
        assertThat(WebAddress.linkable(base + "a".repeat(4_001 - base.length())))
                .isEmpty();
    }

    @Test
    void whateverIsKeptIsFitToBeWrittenIntoAPage() {
        String letters = "ahtps:/.?#&=%<>\"' \t\n\u00A0\u200F\u202Eاب1@[]{}|\\";
        Seeds.each(3000, chance -> {
            StringBuilder address = new StringBuilder(chance.nextBoolean() ? "https://" : "mailto:");
            for (int i = chance.nextInt(12); i > 0; i--) {
                address.append(letters.charAt(chance.nextInt(letters.length())));
            }
            WebAddress.linkable(address.toString())
                    .ifPresent(kept -> assertThat(kept)
                            .startsWithIgnoringCase(address.substring(0, 7))
                            .matches("[^\\s<>\"\\p{Cc}\\p{Cf}\\p{Z}]+"));
        });
    }
}
