package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الوزير يلتقي السفير|al-wzir-yltqi-al-sfir",
                "السعودية|al-saudiya",
                "رئيس لبنان|rais-lbnan",
                "محمد بن علي|mhmd-bn-ali",
                "مُحَمَّد|muhammad",
                "دَولة|dawla",
                "مدينة|mdina",
                "طويل|twil",
                "بيان|byan",
                "الله|allah",
                "والجزائريون هنا|wal-jzairyun-hna",
                "للسلام معنى|lil-slam-mana",
                "شكرًا|shkran",
                "قمة الـ20 في 2024|qma-al-20-fi-2024",
                "عام ٢٠٢٤|am-2024",
                "Café BBC: l'été|cafe-bbc-lete",
                "ﻻﻋﺐ|lab",
                "الٹٹ|al",
                "  --  خبر!  |khbr",
            })
    void writesHeadlinesInAscii(String headline, String slug) {
        assertThat(Slug.of(headline, "x")).isEqualTo(slug);
    }

    @Test
    void cutsBetweenWords() {
        String slug = Slug.of("كلمة ".repeat(40), "x");
        assertThat(slug).hasSizeLessThanOrEqualTo(60).hasSizeGreaterThan(50).endsWith("klma");
        assertThat(Slug.of("a".repeat(100), "x")).hasSize(60);
    }

    @Test
    void fallsBackOnWhatItIsGiven() {
        assertThat(Slug.of("؟!", "story-1")).isEqualTo("story-1");
        assertThat(Slug.of("北京 😀", "story-1")).isEqualTo("story-1");
    }

    @Test
    void neverHoldsAnythingElse() {
        Seeds.each(
                2000,
                chance -> assertThat(Slug.of(RandomBodies.text(chance) + RandomBodies.text(chance), "x"))
                        .matches("[a-z0-9]+(-[a-z0-9]+)*")
                        .hasSizeBetween(1, 60));
    }
}
