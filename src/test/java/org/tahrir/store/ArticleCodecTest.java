package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.article.Article;
import org.tahrir.article.ContentHash;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;

class ArticleCodecTest {
    @Test
    void everyArticleComesBackAsItWent() {
        for (long seed = 1; seed <= 2000; seed++) {
            Article article = new RandomArticles(seed).next();

            Article back = ArticleCodec.read(ArticleCodec.write(article));

            assertThat(back).as("seed %d", seed).isEqualTo(article);
            assertThat(ContentHash.of(back)).as("seed %d", seed).isEqualTo(ContentHash.of(article));
        }
    }

    @Test
    void aPackedTextComesBackAsItWent() {
        for (long seed = 1; seed <= 200; seed++) {
            String content = ArticleCodec.write(new RandomArticles(seed).next());

            assertThat(Packed.text(Packed.of(content).bytes()))
                    .as("seed %d", seed)
                    .isEqualTo(content);
        }
        assertThat(Packed.text(Packed.of("").bytes())).isEmpty();
    }

    @Test
    void leavesOutWhatIsEmpty() {
        String content = ArticleCodec.write(Article.of(Samples.id(1), "عنوان", Body.EMPTY));

        assertThat(content)
                .isEqualTo("{\"id\":\"" + Samples.id(1) + "\",\"headline\":\"عنوان\",\"language\":\"ar\","
                        + "\"urgency\":5,\"body\":[{\"p\":\"\"}]}");
    }

    @Test
    void aPictureFromBeforePicturesHadSizesIsAsWideAsTheText() {
        Block.Picture picture = new Block.Picture("ab".repeat(32), "تعليق", "", "بديل", Direction.INHERIT);
        Article article = Article.of(Samples.id(1), "عنوان", Body.of(picture));
        String content = ArticleCodec.write(article);

        assertThat(content).doesNotContain("size");
        assertThat(ArticleCodec.read(content).body()).isEqualTo(Body.of(picture));
        Article half = article.withBody(Body.of(picture.withSize(Block.PictureSize.HALF)));
        assertThat(ArticleCodec.read(ArticleCodec.write(half))).isEqualTo(half);
    }

    @Test
    void passesOverFieldsItDoesNotKnow() {
        Article article = Samples.article(1, "عنوان", "نص");
        String content = ArticleCodec.write(article)
                .replace("\"urgency\"", "\"later\":{\"a\":[1,null,{}],\"b\":2.5},\"nothing\":null,\"urgency\"");

        assertThat(ArticleCodec.read(content)).isEqualTo(article);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"id\":\"1\"}", "نص"})
    void saysThatSomethingElseIsDamaged(String content) {
        assertThatThrownBy(() -> ArticleCodec.read(content))
                .isInstanceOfSatisfying(
                        TahrirException.class, e -> assertThat(e.notice().key()).isEqualTo("store.damaged-story"));
    }

    @Test
    void saysThatABrokenPackageIsDamaged() {
        byte[] whole = Packed.of("نص طويل بعض الشيء").bytes();
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

        for (byte[] broken : new byte[][] {new byte[0], {1, 2, 3}, half}) {
            assertThatThrownBy(() -> Packed.text(broken))
                    .isInstanceOfSatisfying(
                            TahrirException.class,
                            e -> assertThat(e.kind()).isEqualTo(TahrirException.Kind.UNREADABLE));
        }
    }
}
