package org.tahrir.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tahrir.article.Article;
import org.tahrir.article.ContentHash;
import org.tahrir.article.House;
import org.tahrir.article.MediaFile;
import org.tahrir.article.Published;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.text.Block;

/// One story as a bundle shows it to the world.
///
/// @param article its content without empty blocks; of a killed story that is published only what is left of it
/// @param media the files of its pictures, by hash, in the order of the pictures; without those that have none
/// @param related its related pieces and where they lead
record Outgoing(
        Story story,
        Article article,
        Published published,
        Purpose purpose,
        Map<String, MediaFile> media,
        List<RelatedPiece> related) {

    static Outgoing of(Entry entry, Purpose purpose, Set<StoryId> inBundle) {
        Article whole = entry.story().article();
        Article article = whole.isKilled() && purpose == Purpose.PUBLISH
                ? Withdrawal.of(whole)
                : whole.withBody(whole.body().compact());
        Map<String, MediaFile> media = new LinkedHashMap<>();
        article.body()
                .pictures()
                .forEach(picture -> entry.media().stream()
                        .filter(file -> file.media().sha256().equals(picture.media()))
                        .findFirst()
                        .ifPresent(file -> media.put(picture.media(), file)));
        List<RelatedPiece> related = article.related().stream()
                .map(link -> RelatedPiece.of(link, inBundle))
                .toList();
        return new Outgoing(entry.story(), article, entry.published(), purpose, media, related);
    }

    StoryId id() {
        return article.id();
    }

    /// The title of its page: headline and site, or the one there is.
    String title(House house) {
        return Stream.of(article.headline(), house.site())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" - "));
    }

    /// The hash of the content: the one it is published under, or of a draft what it is now.
    String contentHash() {
        return purpose == Purpose.PUBLISH ? published.contentHash() : ContentHash.of(story.article());
    }

    /// Where a picture's file lies as seen from the article's folder; nothing lies there if the file is missing.
    String src(Block.Picture picture) {
        MediaFile file = media.get(picture.media());
        return "../../media/" + (file == null ? picture.media() : file.media().fileName());
    }

    /// Where another story can be read as seen from the article's folder.
    Optional<String> addressOf(String storyUri, Set<StoryId> inBundle) {
        Optional<StoryId> id = StoryId.parse(storyUri);
        if (id.isPresent() && inBundle.contains(id.get())) {
            return Optional.of("../" + id.get() + "/article.html");
        }
        return related.stream()
                .filter(piece -> piece.uri().equals(storyUri))
                .map(piece -> String.valueOf(piece.link().url()))
                .filter(Addresses::isWeb)
                .findFirst();
    }
}
