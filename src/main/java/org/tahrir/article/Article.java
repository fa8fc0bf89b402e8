package org.tahrir.article;

import java.util.ArrayList;
import java.util.List;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;

/// The content of a story, whole: everything that its author writes and that a bundle carries. Where it stands in the
/// newsroom is [Story].
///
/// @param related the related pieces in the reader's order
/// @param corrections what readers were told after publication, oldest first; a last one of kind KILL withdraws it
/// @param address its address on the web once published, or ""
public record Article(
        StoryId id,
        Headlines headlines,
        Body body,
        Byline byline,
        Origin origin,
        Filing filing,
        Clearance clearance,
        List<RelatedLink> related,
        List<Correction> corrections,
        String address) {
    public Article {
        related = List.copyOf(related);
        corrections = List.copyOf(corrections);
    }

    /// A new story with a headline and a text and nothing else.
    public static Article of(StoryId id, String headline, Body body) {
        return new Article(
                id,
                Headlines.of(headline),
                body,
                Byline.NONE,
                Origin.NONE,
                Filing.DEFAULT,
                Clearance.NONE,
                List.of(),
                List.of(),
                "");
    }

    public String headline() {
        return headlines.headline();
    }

    /// The base direction of its text, by its language: never INHERIT.
    public Direction direction() {
        return Languages.isRightToLeft(filing.language()) ? Direction.RTL : Direction.LTR;
    }

    public boolean isKilled() {
        return !corrections.isEmpty() && corrections.getLast().kind() == Correction.Kind.KILL;
    }

    public Article withId(StoryId other) {
        return new Article(other, headlines, body, byline, origin, filing, clearance, related, corrections, address);
    }

    public Article withHeadlines(Headlines other) {
        return new Article(id, other, body, byline, origin, filing, clearance, related, corrections, address);
    }

    public Article withBody(Body other) {
        return new Article(id, headlines, other, byline, origin, filing, clearance, related, corrections, address);
    }

    public Article withByline(Byline other) {
        return new Article(id, headlines, body, other, origin, filing, clearance, related, corrections, address);
    }

    public Article withOrigin(Origin other) {
        return new Article(id, headlines, body, byline, other, filing, clearance, related, corrections, address);
    }

    public Article withFiling(Filing other) {
        return new Article(id, headlines, body, byline, origin, other, clearance, related, corrections, address);
    }

    public Article withClearance(Clearance other) {
        return new Article(id, headlines, body, byline, origin, filing, other, related, corrections, address);
    }

    public Article withRelated(List<RelatedLink> other) {
        return new Article(id, headlines, body, byline, origin, filing, clearance, other, corrections, address);
    }

    public Article withAddress(String other) {
        return new Article(id, headlines, body, byline, origin, filing, clearance, related, corrections, other);
    }

    /// The same article with one more note for readers.
    public Article withCorrection(Correction next) {
        List<Correction> more = new ArrayList<>(corrections);
        more.add(next);
        return new Article(id, headlines, body, byline, origin, filing, clearance, related, more, address);
    }
}
