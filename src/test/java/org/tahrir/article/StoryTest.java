package org.tahrir.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;

class StoryTest {
    @Test
    void isModifiedOnlyWhenItsContentIs() {
        Story story = Stories.in(Stage.DRAFT);
        Article flagged = story.article().withClearance(new Clearance("", null, "", true, false));
        assertThat(story.withArticle(flagged, Stories.EVENING).modified()).isEqualTo(Stories.NOON);
        assertThat(story.withArticle(flagged, Stories.EVENING).article()).isEqualTo(flagged);
        Article renamed = story.article().withHeadlines(Headlines.of("عنوان آخر"));
        assertThat(story.withArticle(renamed, Stories.EVENING).modified()).isEqualTo(Stories.EVENING);
        assertThat(story.withEdition(3).edition()).isEqualTo(3);
    }

    @Test
    void knowsItsNameInFiles() {
        UUID uuid = UUID.fromString("9b2e4a54-6f0a-4d5e-9c0f-0a1b2c3d4e5f");
        StoryId id = new StoryId(uuid);
        assertThat(id.uri()).isEqualTo("urn:uuid:9b2e4a54-6f0a-4d5e-9c0f-0a1b2c3d4e5f");
        assertThat(StoryId.parse(id.uri())).contains(id);
        assertThat(StoryId.parse(" URN:UUID:9B2E4A54-6F0A-4D5E-9C0F-0A1B2C3D4E5F "))
                .contains(id);
        assertThat(StoryId.parse(id.toString())).contains(id);
        assertThat(Stories.ID).isLessThan(Stories.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "urn:uuid:",
                "9b2e4a54-6f0a-4d5e-9c0f-0a1b2c3d4e5",
                "9b2e4a54-6f0a-4d5e-9c0f-0a1b2c3d4e5g",
                "9b2e4a546-f0a-4d5e-9c0f-0a1b2c3d4e5f"
            })
    void takesNothingElseForAName(String text) {
        assertThat(StoryId.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ar, true, true",
        "ar-SY, true, true",
        "fa, true, true",
        "ckb, true, true",
        "he, true, true",
        "en, true, false",
        "ku-Arab, true, true",
        "az-Latn, true, false",
        "ar-Latn, true, false",
        "x, false, false",
        "'', false, false",
        "ar_SY, false, false",
        "arabic!, false, false",
    })
    void knowsWhichWayALanguageRuns(String tag, boolean valid, boolean rightToLeft) {
        assertThat(Languages.isValid(tag)).isEqualTo(valid);
        assertThat(Languages.isRightToLeft(tag)).isEqualTo(rightToLeft);
        Filing filing = Filing.DEFAULT.withLanguage(tag);
        assertThat(Stories.article().withFiling(filing).direction())
                .isEqualTo(rightToLeft ? Direction.RTL : Direction.LTR);
    }

    @Test
    void recognisesTheSameStoryByItsWords() {
        Article article = Stories.article();
        Article spaced = Article.of(
                Stories.OTHER,
                " اجتماع  في\u00A0دمشق ",
                Body.ofParagraphs(List.of("اجتمع الوزراء\tأمس. ", "", "وتفرقوا.")));
        assertThat(Fingerprint.of(spaced)).isEqualTo(Fingerprint.of(article)).matches("[0-9a-f]{32}");
        assertThat(Fingerprint.of(article.withHeadlines(Headlines.of("عنوان آخر"))))
                .isNotEqualTo(Fingerprint.of(article));
        assertThat(Fingerprint.of(article.withOrigin(new Origin("رويترز", "", "", null, ""))))
                .isNotEqualTo(Fingerprint.of(article));
        assertThat(Fingerprint.of(article.withBody(Body.ofParagraphs(List.of("اجتمع الوزراء أمس.")))))
                .isNotEqualTo(Fingerprint.of(article));
    }

    @Test
    void readsStagesAndRolesByTheirCode() {
        for (Stage stage : Stage.values()) {
            assertThat(Stage.parse(stage.code())).contains(stage);
        }
        for (Role role : Role.values()) {
            assertThat(Role.parse(role.code())).contains(role);
        }
        assertThat(Stage.parse("DRAFT")).isEmpty();
        assertThat(Role.parse("")).isEmpty();
    }

    @Test
    void showsTheBylineOrItsAuthors() {
        List<Author> authors = List.of(new Author("سلمى", ""), new Author("نادر", "photographer"));
        assertThat(new Byline("من مراسلنا", authors).shown("، ")).isEqualTo("من مراسلنا");
        assertThat(new Byline(" ", authors).shown("، ")).isEqualTo("سلمى، نادر");
        assertThat(Byline.NONE.shown("، ")).isEmpty();
    }

    @Test
    void namesAPictureFileByHashAndType() {
        String hash = "ab".repeat(32);
        assertThat(new Media(hash, "image/jpeg", 1, 1, 1).fileName()).isEqualTo(hash + ".jpg");
        assertThat(new Media(hash, "image/webp", 1, 1, 1).fileName()).isEqualTo(hash + ".webp");
    }
}
