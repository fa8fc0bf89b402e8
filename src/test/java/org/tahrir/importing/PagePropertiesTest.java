package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Article;
import org.tahrir.article.RelatedLink;
import org.tahrir.text.Seeds;

/// What holds for every text that is taken apart, whatever its lines.
class PagePropertiesTest {
    private static final List<String> LINES = List.of(
            "عنوان المادة الطويل - موقع الاختبار",
            "عنوان المادة الطويل",
            "موقع الاختبار",
            "بلدي نيوز",
            "المصدر: وكالة الأنباء",
            "كتبت هالة منصور",
            "By Jane Writer",
            "الثلاثاء 19 آذار 2019 - 14:05",
            "٢٠١٩/٠٣/١٩",
            "شارك",
            "الرئيسية > أخبار > محليات",
            "Tweet",
            "(رويترز)",
            "صورة أرشيفية من المكان",
            "قالت البلدية إن الطريق سيفتح غدا، وإن العمل فيه انتهى.",
            "فقرة أخرى طويلة فيها «اقتباس» وأرقام ١٢٣ و 456، وكلمة C++ لاتينية: نعم؟",
            "An English paragraph that ends as one should.",
            "مقالات ذات صلة",
            "اقرأ أيضا:",
            "Related",
            "اقرأ أيضا: خبر قصير عن المدينة",
            "• خبر أول عن المدينة",
            "خبر ثان (https://example.org/2)",
            "https://example.org/3",
            "1. خبر ثالث",
            "3 تعليقات",
            "جميع الحقوق محفوظة © 2019",
            "",
            "   ",
            "\u00A0",
            "\u200F",
            "x",
            "😀",
            "\u00A0\u00A0مسافات لا تنكسر\u00A0",
            "  أزرق\tوأحمر  ");

    private static String text(RandomGenerator chance) {
        StringBuilder text = new StringBuilder(chance.nextInt(10) == 0 ? "\uFEFF" : "");
        for (int i = chance.nextInt(25); i > 0; i--) {
            text.append(LINES.get(chance.nextInt(LINES.size())))
                    .append(chance.nextInt(3) == 0 ? "\r\n" : chance.nextBoolean() ? "\n" : "\n\n");
        }
        return text.toString();
    }

    @Test
    void everyVisibleLineStandsOnceInItsOrderWithItsNumber() {
        Seeds.each(4_000, chance -> {
            String text = text(chance);
            PageSplit split = PageSplitter.split(text);
            List<String> all = TextLines.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
            List<String> visible =
                    all.stream().filter(line -> !TextLines.isBlank(line)).toList();
            assertThat(split.lines()).extracting(PageLine::text).isEqualTo(visible);
            assertThat(split.lines()).allSatisfy(line -> {
                assertThat(all.get(line.number() - 1)).isEqualTo(line.text());
                assertThat(text).contains(line.text());
                assertThat(line.confidence()).isBetween(0.0, 1.0);
            });
            assertThat(split.confidence()).isBetween(0.0, 0.99);
        });
    }

    @Test
    void theBordersHoldAllParagraphsAndFollowingRelatedLines() {
        Seeds.each(4_000, chance -> {
            PageSplit split = PageSplitter.split(text(chance));
            PageBorders borders = split.borders();
            for (int i = 0; i < split.lines().size(); i++) {
                LineRole role = split.lines().get(i).role();
                if (role == LineRole.PARAGRAPH) {
                    assertThat(borders.inBody(i)).isTrue();
                }
                if (borders.inRelated(i)) {
                    assertThat(role).isNotEqualTo(LineRole.PARAGRAPH);
                }
            }
            assertThat(borders.relatedEnd()).isLessThanOrEqualTo(split.lines().size());
            assertThat(split.paragraphs()).hasSize(split.count(LineRole.PARAGRAPH));
        });
    }

    @Test
    void aHeaderHasOneHeadlineAndAtMostOneTitleLine() {
        Seeds.each(3_000, chance -> {
            PageSplit split = PageSplitter.split(text(chance));
            assertThat(split.count(LineRole.HEADLINE)).isEqualTo(split.lines().isEmpty() ? 0 : 1);
            assertThat(split.count(LineRole.TITLE_LINE)).isLessThanOrEqualTo(1);
            if (!split.lines().isEmpty()) {
                assertThat(split.headline()).isNotBlank();
                assertThat(split.lines())
                        .anyMatch(line ->
                                line.role() == LineRole.HEADLINE && line.text().contains(split.headline()));
            }
        });
    }

    @Test
    void movedBordersLoseNoLineAndCanBeMovedBack() {
        Seeds.each(4_000, chance -> {
            PageSplit split = PageSplitter.split(text(chance));
            int size = split.lines().size();
            List<Integer> cuts = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                cuts.add(chance.nextInt(size + 1));
            }
            cuts.sort(Integer::compare);
            PageBorders other = new PageBorders(cuts.get(0), cuts.get(1), cuts.get(2), cuts.get(3));
            PageSplit moved = split.withBorders(other);

            assertThat(moved.lines())
                    .extracting(PageLine::text)
                    .isEqualTo(split.lines().stream().map(PageLine::text).toList());
            assertThat(moved.borders()).isEqualTo(other);
            for (int i = 0; i < size; i++) {
                LineRole role = moved.lines().get(i).role();
                if (role == LineRole.PARAGRAPH) {
                    assertThat(other.inBody(i)).isTrue();
                }
                if (other.inBody(i) && !split.borders().inBody(i)) {
                    assertThat(role).isEqualTo(LineRole.PARAGRAPH);
                }
            }
            assertThat(moved.withBorders(split.borders()).paragraphs()).containsAll(split.paragraphs());
            assertThat(moved.withBorders(other)).isEqualTo(moved);
        });
    }

    @Test
    void theStoryIsMadeOfTheSplitAndNothingElse() {
        Seeds.each(2_000, chance -> {
            PageSplit split = PageSplitter.split(text(chance));
            Article article = split.toArticle(Samples.ID);
            assertThat(article.headline()).isEqualTo(split.headline());
            assertThat(article.body().plain()).isEqualTo(String.join("\n\n", split.paragraphs()));
            assertThat(article.related()).isEqualTo(split.related());
            assertThat(article.related())
                    .hasSizeLessThanOrEqualTo(split.count(LineRole.RELATED))
                    .extracting(RelatedLink::headline)
                    .noneMatch(String::isBlank);
        });
    }
}
