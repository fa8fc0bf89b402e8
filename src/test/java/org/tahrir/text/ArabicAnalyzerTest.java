package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.text.ArabicAnalyzer.normalize;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicAnalyzerTest {
    private final ArabicAnalyzer analyzer = new ArabicAnalyzer(WordList.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أحمد|احمد",
                "إلى|الي",
                "آخر|اخر",
                "ٱلكتاب|الكتاب",
                "مُحَمَّد|محمد",
                "كبـــير|كبير",
                "مدينة|مدينه",
                "ایران|ايران",
                "ترکیا|تركيا",
                "ﻻﻋﺐ|لاعب",
                "ﺍﻟﺨﺒﺮ|الخبر",
                "٢٠٢٤|2024",
                "۱۹۷۹|1979",
                "Reuters|reuters",
                "Élysée|elysee",
                "مسؤول|مسؤول",
                "مسو\u0654ول|مسؤول",
                "ري\u0654يس|رئيس",
            })
    void bringsSpellingsTogether(String word, String normal) {
        assertThat(normalize(word)).isEqualTo(normal);
        assertThat(normals(word)).containsExactly(normal);
    }

    @Test
    void looksThroughInvisibleCharactersInsideAWord() {
        assertThat(normals("كت\u200Cاب كت\u200Fاب كت\uFEFFاب كت\u00ADاب كت\u2066اب"))
                .containsOnly("كتاب");
    }

    @Test
    void keepsOffsetsOfTheTextAsGiven() {
        String text = "«\u200Fمُحَمَّــدٌ\u200F»، لـCNN ﻻﻋﺐ";
        List<Token> tokens = analyzer.analyze(text);
        assertThat(tokens)
                .extracting(token -> text.substring(token.start(), token.end()))
                .containsExactly("مُحَمَّــدٌ", "لـ", "CNN", "ﻻﻋﺐ");
        assertThat(tokens).extracting(Token::normal).containsExactly("محمد", "ل", "cnn", "لاعب");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,500|2500",
                "١٬٢٣٤٬٥٦٧٫٨٩|1234567.89",
                "3.14|3.14",
                "99.97%|99.97",
                "12.10.2024|12.10.2024",
                "2,50|2 50",
                "2024,2025|2024 2025",
                "10:30|10 30",
                "5.|5",
                "الـ15|ال 15",
                "1436هـ|1436 ه",
                "G20|g20",
                "COVID-19|covid 19",
                "1,5000|1 5000",
            })
    void takesNumbersAsWords(String text, String words) {
        assertThat(normals(text)).containsExactly(words.split(" "));
    }

    @Test
    void partsWordsThatOneCharacterStandsFor() {
        String text = "محمد ﷺ قال";
        List<Token> tokens = analyzer.analyze(text);
        assertThat(tokens).extracting(Token::normal).containsExactly("محمد", "صلي", "الله", "عليه", "وسلم", "قال");
        assertThat(tokens.subList(1, 5)).allSatisfy(token -> {
            assertThat(token.start()).isEqualTo(5);
            assertThat(token.end()).isEqualTo(6);
        });
    }

    @Test
    void passesOverWhatIsNoWord() {
        assertThat(analyzer.analyze("")).isEmpty();
        assertThat(analyzer.analyze(" «…» \u064E ـ 😀 \uD800 \u200F")).isEmpty();
        assertThat(normals("𝒜b")).containsExactly("𝒜b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الوزير|وزير",
                "والوزير|وزير",
                "بالوزير|وزير",
                "للوزير|وزير",
                "ولوزير|وزير",
                "وزير|وزير",
                "وزراء|وزراء",
                "والوزراء|وزراء",
                "فرنسا|فرنسا",
                "وفرنسا|فرنسا",
                "بلبنان|لبن",
                "بيان|بيان",
                "كتاب|كتاب",
                "وكالة|وكال",
                "وكالاتها|وكال",
                "باب|باب",
                "الله|الله",
                "والله|الله",
                "لله|الله",
                "اللاعبين|لاعب",
                "السعوديون|سعود",
                "السعودية|سعود",
                "للسعودية|سعود",
                "للجنة|لجن",
                "وللجنة|لجن",
                "للبنان|لبن",
                "للقاء|لقاء",
                "للاعبين|لاعب",
                "للناس|ناس",
                "معلوماتها|معلوم",
                "من|من",
                "BBC|bbc",
            })
    void takesOffWhatIsGluedToAWord(String word, String stem) {
        assertThat(analyzer.analyze(word)).extracting(Token::stem).containsExactly(stem);
    }

    @Test
    void letsTheWordListDecideAboutFirstLetters() {
        ArabicAnalyzer other = new ArabicAnalyzer(WordList.of(Map.of("زير", 5, "وزير", 1)));
        assertThat(other.analyze("وزير")).extracting(Token::stem).containsExactly("زير");
        ArabicAnalyzer none = new ArabicAnalyzer(WordList.EMPTY);
        assertThat(none.analyze("وقلم والقلم")).extracting(Token::stem).containsExactly("وقلم", "قلم");
    }

    @Test
    void neverMakesAnEmptyStemAndNeverGoesBack() {
        Seeds.each(2000, chance -> {
            String text = RandomBodies.text(chance) + RandomBodies.text(chance);
            int last = 0;
            for (Token token : analyzer.analyze(text)) {
                assertThat(token.start()).isGreaterThanOrEqualTo(last).isLessThan(token.end());
                assertThat(token.end()).isLessThanOrEqualTo(text.length());
                assertThat(token.stem()).isNotEmpty();
                assertThat(normalize(token.normal())).isEqualTo(token.normal());
                last = token.start();
            }
        });
    }

    @Test
    void normalisesAWholeTextWithItsSigns() {
        assertThat(normalize("قَالَ: «الأمْرُ» ٢٬٥٠٠ 😀")).isEqualTo("قال: «الامر» 2٬500 😀");
    }

    @Test
    void knowsStopWordsOfBothLanguages() {
        assertThat(List.of("في", "الي", "علي", "the", "of")).allMatch(ArabicAnalyzer::isStopWord);
        assertThat(List.of("وزير", "غزه", "minister", "امام")).noneMatch(ArabicAnalyzer::isStopWord);
    }

    private List<String> normals(String text) {
        return analyzer.analyze(text).stream().map(Token::normal).toList();
    }
}
