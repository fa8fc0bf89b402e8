package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.store.Samples.NOON;
import static org.tahrir.store.Samples.article;
import static org.tahrir.store.Samples.draft;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.leadingTo;
import static org.tahrir.store.Samples.save;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

class LinksTest extends InALibrary {
    @Test
    void knowsWhoLeadsToAStoryEvenToOneThatIsNotHere() {
        save(library, draft(leadingTo(article(1, "أ"), id(9))));

        assertThat(library.links().linkingTo(id(9))).containsExactly(id(1));
        assertThat(library.links().linkingTo(id(1))).isEmpty();
    }

    @Test
    void countsLinksInTheTextToo() {
        Prose leading = Prose.of(new Run("هنا", Marks.of(new Mark.StoryLink(id(9).uri()), Mark.Style.STRONG)));
        Body body = Body.of(
                new Block.Table(List.of(List.of(Prose.of("خلية"), leading)), false, Direction.INHERIT),
                new Block.Paragraph(
                        Prose.of(new Run("هناك", Marks.of(new Mark.StoryLink(id(8).uri())))), Direction.INHERIT));
        save(library, draft(article(1, "أ").withBody(body)));

        assertThat(library.links().linkingTo(id(9))).containsExactly(id(1));
        assertThat(library.links().linkingTo(id(8))).containsExactly(id(1));
    }

    @Test
    void forgetsALinkThatWasTakenOut() {
        Story story = save(library, draft(leadingTo(article(1, "أ"), id(9))));

        save(library, story.withArticle(story.article().withRelated(List.of()), NOON));

        assertThat(library.links().linkingTo(id(9))).isEmpty();
    }

    @Test
    void namesEachStoryOnceTheNewestFirst() {
        RelatedLink link = RelatedLink.toStory(id(9), "عنوان");
        save(library, draft(article(1, "أ").withRelated(List.of(link, link, RelatedLink.headlineOnly("بلا وجهة")))));
        save(library, Story.fresh(leadingTo(article(2, "ب"), id(9)), Stage.DRAFT, "", NOON.plusSeconds(1)));

        assertThat(library.links().linkingTo(id(9))).containsExactly(id(2), id(1));
    }

    @Test
    void aLinkThatIsNoStoryIsNoLink() {
        Prose broken = Prose.of(new Run("هنا", Marks.of(new Mark.StoryLink("urn:uuid:ليس معرّفًا"))));
        save(library, draft(article(1, "أ").withBody(Body.of(new Block.Paragraph(broken, Direction.INHERIT)))));

        assertThat(library.stories().find(id(1))).isPresent();
    }

    @Test
    void aStoryDoesNotLeadToItself() {
        save(library, draft(leadingTo(article(1, "أ"), id(1))));

        assertThat(library.links().linkingTo(id(1))).isEmpty();
    }
}
