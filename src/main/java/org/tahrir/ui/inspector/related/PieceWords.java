package org.tahrir.ui.inspector.related;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.tahrir.article.RelatedLink;
import org.tahrir.desk.Glance;
import org.tahrir.desk.Lead;
import org.tahrir.settings.Messages;
import org.tahrir.ui.inspector.parts.StoryFacts;
import org.tahrir.ui.work.Workplace;

/// What a card says of a related piece.
final class PieceWords {
    /// What is wrong with a piece, in words.
    ///
    /// @param blocking whether the story can't be exported with it
    record Flag(String text, boolean blocking) {}

    private PieceWords() {}

    /// The line under its headline.
    static List<String> facts(RelatedModel.Piece piece, Workplace workplace) {
        Messages words = workplace.words();
        RelatedLink link = piece.link();
        if (link.url() != null) {
            return List.of(words.text("inspector.related.elsewhere"), host(link.url()));
        }
        if (link.story() == null) {
            return List.of(words.text("inspector.related.nowhere"));
        }
        Glance target = piece.lead() == null ? null : piece.lead().target();
        return target == null ? List.of() : StoryFacts.of(target, workplace);
    }

    static Optional<Flag> flag(RelatedModel.Piece piece, Messages words) {
        if (piece.lead() == null) {
            return Optional.empty();
        }
        if (piece.headline().isBlank()) {
            return Optional.of(new Flag(words.text("inspector.related.no-headline"), true));
        }
        return switch (piece.lead().state()) {
            case TRASHED -> Optional.of(new Flag(words.text("inspector.related.trashed"), true));
            case KILLED -> Optional.of(new Flag(words.text("inspector.related.killed"), true));
            case NOT_READY -> Optional.of(new Flag(words.text("inspector.related.not-ready"), false));
            case UNKNOWN -> Optional.of(new Flag(words.text("inspector.related.unknown"), false));
            case SOUND, ELSEWHERE, NOWHERE -> Optional.empty();
        };
    }

    /// Whether the piece is only a headline and could be given its story.
    static boolean isOpen(RelatedModel.Piece piece) {
        return !piece.link().isResolved()
                || (piece.lead() != null && piece.lead().state() == Lead.State.UNKNOWN);
    }

    /// The name of a site, without `www.`; the address itself where it has none.
    static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? url : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException odd) {
            return url;
        }
    }

    /// The whole card for screen readers.
    static String spoken(RelatedModel.Piece piece, int position, int count, Workplace workplace) {
        Messages words = workplace.words();
        String facts = StoryFacts.spoken(facts(piece, workplace), words);
        String flag = flag(piece, words).map(Flag::text).orElse("");
        return words.text("inspector.related.spoken", position, count, piece.headline(), facts, flag)
                .strip();
    }
}
