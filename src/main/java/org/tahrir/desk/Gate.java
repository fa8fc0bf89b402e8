package org.tahrir.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.tahrir.article.Article;
import org.tahrir.article.Languages;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.article.Workflow;
import org.tahrir.notice.Notice;
import org.tahrir.store.Library;
import org.tahrir.text.Block;
import org.tahrir.text.InvalidText;
import org.tahrir.text.Mark;
import org.tahrir.text.Prose;

/// The gate before export: what keeps a story in, and what its editor should know.
final class Gate {
    /// A headline longer than this many characters is warned of.
    static final int LONG_HEADLINE = 110;

    private final Library library;

    Gate(Library library) {
        this.library = library;
    }

    /// Looks at a story that is to be published.
    ///
    /// @param at the moment of publication
    /// @param allowEmbargo whether the bundle may hold stories under embargo
    Soundness check(Story story, Instant at, boolean allowEmbargo) {
        Article article = story.article();
        List<Notice> blocking = new ArrayList<>();
        List<Notice> warnings = new ArrayList<>();
        if (story.stage() != Stage.READY && story.stage() != Stage.EXPORTED) {
            blocking.add(Notice.of("gate.not-ready", Workflow.stage(story.stage())));
        }
        invalidCharacter(article).ifPresent(blocking::add);
        if (!Languages.isValid(article.filing().language())) {
            blocking.add(Notice.of("gate.bad-language", article.filing().language()));
        }
        if (!article.isKilled()) {
            checkContent(article, blocking, warnings);
            checkClearance(article, at, allowEmbargo, blocking);
            checkLinks(article, blocking, warnings);
        }
        return new Soundness(story, blocking, warnings);
    }

    /// What keeps a story out of a bundle for another desk: only characters that no file may hold.
    Soundness checkForHandover(Story story) {
        List<Notice> blocking = invalidCharacter(story.article()).stream().toList();
        return new Soundness(story, blocking, List.of());
    }

    private void checkContent(Article article, List<Notice> blocking, List<Notice> warnings) {
        if (article.headline().isBlank()) {
            blocking.add(Notice.of("gate.no-headline"));
        } else if (article.headline().codePointCount(0, article.headline().length()) > LONG_HEADLINE) {
            warnings.add(Notice.of("gate.long-headline", LONG_HEADLINE));
        }
        if (article.headlines().standfirst().isBlank()) {
            warnings.add(Notice.of("gate.no-standfirst"));
        }
        if (article.body().isBlank()) {
            blocking.add(Notice.of("gate.no-text"));
        }
        List<Block.Picture> pictures = article.body().pictures().toList();
        for (int i = 0; i < pictures.size(); i++) {
            if (pictures.get(i).alt().isBlank()) {
                blocking.add(Notice.of("gate.no-alt", i + 1));
            }
            if (library.media().find(pictures.get(i).media()).isEmpty()) {
                blocking.add(Notice.of("gate.no-file", i + 1));
            }
        }
    }

    private static void checkClearance(Article article, Instant at, boolean allowEmbargo, List<Notice> blocking) {
        var embargo = article.clearance().embargo();
        if (embargo != null && embargo.toInstant().isAfter(at) && !allowEmbargo) {
            blocking.add(Notice.of("gate.embargo", embargo.toString()));
        }
        if (article.clearance().legal()) {
            blocking.add(Notice.of("gate.legal"));
        }
        if (article.clearance().hold()) {
            blocking.add(Notice.of("gate.hold"));
        }
    }

    private void checkLinks(Article article, List<Notice> blocking, List<Notice> warnings) {
        List<RelatedLink> related = article.related();
        for (int i = 0; i < related.size(); i++) {
            RelatedLink link = related.get(i);
            if (link.headline().isBlank()) {
                blocking.add(Notice.of("gate.no-related-headline", i + 1));
            }
            StoryId target = link.story();
            if (target != null) {
                checkTarget(target, link.headline(), blocking, warnings);
            } else if (link.url() == null) {
                warnings.add(Notice.of("gate.unresolved", i + 1, link.headline()));
            }
        }
        article.body()
                .proses()
                .flatMap(prose -> prose.runs().stream())
                .filter(run -> run.marks().link() instanceof Mark.StoryLink)
                .forEach(run -> StoryId.parse(((Mark.StoryLink) run.marks().link()).story())
                        .ifPresent(target -> checkTarget(target, run.text(), blocking, warnings)));
    }

    private void checkTarget(StoryId id, String words, List<Notice> blocking, List<Notice> warnings) {
        Optional<Glance> target = library.stories().find(id).map(Glance::of);
        switch (Lead.stateOf(target.orElse(null))) {
            case UNKNOWN -> warnings.add(Notice.of("gate.unknown-target", words));
            case TRASHED -> blocking.add(Notice.of("gate.trashed-target", words));
            case KILLED -> blocking.add(Notice.of("gate.killed-target", words));
            case NOT_READY ->
                warnings.add(Notice.of(
                        "gate.unpublished-target",
                        words,
                        Workflow.stage(target.orElseThrow().stage())));
            case SOUND, ELSEWHERE, NOWHERE -> {}
        }
    }

    private static Optional<Notice> invalidCharacter(Article article) {
        return texts(article)
                .filter(text -> InvalidText.firstUnpublishable(text).isPresent())
                .findFirst()
                .map(text -> {
                    OptionalInt at = InvalidText.firstUnpublishable(text);
                    int offset = at.orElseThrow();
                    return Notice.of("gate.bad-character", InvalidText.codeAt(text, offset), before(text, offset));
                });
    }

    /// A few characters before the offset, by which a person finds the place.
    private static String before(String text, int offset) {
        return text.substring(Math.max(0, offset - 20), offset).strip();
    }

    private static Stream<String> texts(Article article) {
        return Stream.of(
                        Stream.of(
                                article.headlines().kicker(),
                                article.headline(),
                                article.headlines().standfirst(),
                                article.byline().line(),
                                article.origin().source(),
                                article.origin().agency(),
                                article.origin().place(),
                                article.origin().externalId(),
                                article.filing().section(),
                                article.filing().slug(),
                                article.clearance().rights(),
                                article.clearance().note(),
                                article.address()),
                        article.byline().authors().stream().flatMap(author -> Stream.of(author.name(), author.role())),
                        article.filing().topics().stream().flatMap(topic -> Stream.of(topic.name(), topic.uri())),
                        article.filing().keywords().stream(),
                        article.related().stream().map(RelatedLink::headline),
                        article.corrections().stream().map(note -> note.note()),
                        article.body().proses().map(Prose::plain),
                        article.body()
                                .pictures()
                                .flatMap(picture -> Stream.of(picture.caption(), picture.credit(), picture.alt())))
                .flatMap(texts -> texts);
    }
}
