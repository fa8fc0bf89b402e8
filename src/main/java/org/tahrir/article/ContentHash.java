package org.tahrir.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Mark;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// The SHA-256 of a story's content: its fields, its body without empty blocks, its related pieces, its corrections and
/// (through the pictures) its media. The flags of the desk (legal, hold) and the story's stage are no content. Every
/// value is fed with its length before it, so that no two different contents feed the same bytes.
public final class ContentHash {
    private final MessageDigest digest = sha256();

    private ContentHash() {}

    /// 64 lower-case hexadecimal digits.
    public static String of(Article article) {
        ContentHash hash = new ContentHash();
        hash.feedFields(article);
        hash.feedBody(article.body().compact());
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    /// A new SHA-256, which every Java has.
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void feedFields(Article article) {
        feed(
                article.id(),
                article.headlines().kicker(),
                article.headline(),
                article.headlines().standfirst());
        feed(article.byline().line());
        feedList(article.byline().authors(), author -> feed(author.name(), author.role()));
        Origin origin = article.origin();
        feed(origin.source(), origin.agency(), origin.place(), origin.date(), origin.externalId());
        Filing filing = article.filing();
        feed(filing.section(), filing.language(), filing.urgency(), filing.breaking(), filing.slug());
        feedList(filing.topics(), topic -> feed(topic.name(), topic.uri()));
        feedList(filing.keywords(), this::feed);
        Clearance clearance = article.clearance();
        feed(clearance.rights(), clearance.embargo(), clearance.note(), article.address());
        feedList(article.related(), link -> feed(link.headline(), link.story(), link.url()));
        feedList(article.corrections(), note -> feed(note.kind(), note.note(), note.at()));
    }

    private void feedBody(Body body) {
        feedList(body.blocks(), this::feedBlock);
    }

    private void feedBlock(Block block) {
        feed(block.getClass().getSimpleName(), block.direction());
        switch (block) {
            case Block.Paragraph text -> feedProse(text.prose());
            case Block.Quote text -> feedProse(text.prose());
            case Block.Heading text -> {
                feed(text.level());
                feedProse(text.prose());
            }
            case Block.Item text -> {
                feed(text.kind(), text.depth());
                feedProse(text.prose());
            }
            case Block.Picture picture -> {
                feed(picture.media(), picture.caption(), picture.credit(), picture.alt());
                if (picture.size() != Block.PictureSize.FULL) {
                    feed(picture.size());
                }
            }
            case Block.Card card -> feed(card.title(), card.href());
            case Block.Table table -> {
                feed(table.header());
                feedList(table.rows(), row -> feedList(row, this::feedProse));
            }
        }
    }

    private void feedProse(Prose prose) {
        feedList(prose.runs(), this::feedRun);
    }

    private void feedRun(Run run) {
        feed(run.text());
        feedList(run.marks().ordered(), mark -> {
            switch (mark) {
                case Mark.Style style -> feed(style);
                case Mark.WebLink link -> feed("web", link.href());
                case Mark.StoryLink link -> feed("story", link.story());
            }
        });
    }

    private <T> void feedList(List<T> values, java.util.function.Consumer<T> each) {
        feed(values.size());
        values.forEach(each);
    }

    private void feed(@Nullable Object... values) {
        for (Object value : values) {
            byte[] bytes = Objects.toString(value, "\u0000").getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
            digest.update(bytes);
        }
    }
}
