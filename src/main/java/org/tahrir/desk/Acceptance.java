package org.tahrir.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Fingerprint;
import org.tahrir.article.MediaFile;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.bundle.BundleContents;
import org.tahrir.notice.Notice;
import org.tahrir.store.Library;
import org.tahrir.store.Revision;

/// Decides of every arrival whether the library has it already, and keeps it if not. The same story is recognised by
/// its urn, else by its external id and source, else by its fingerprint. What the library has is never overwritten.
final class Acceptance {
    private final Library library;
    private final Related related;
    private final Clock clock;
    private final Person by;

    Acceptance(Library library, Related related, Clock clock, Person by) {
        this.library = library;
        this.related = related;
        this.clock = clock;
        this.by = by;
    }

    /// Takes the arrivals, the new ones in one transaction; with `dryRun` nothing is kept.
    ///
    /// @param histories what was said of stories where they came from, for those that say it
    List<Taken> accept(List<Arrival> arrivals, Map<StoryId, BundleContents.History> histories, boolean dryRun) {
        Round round = new Round(histories);
        arrivals.forEach(round::decide);
        if (!dryRun) {
            round.keep();
        }
        return round.taken;
    }

    /// One call's decisions; stories of the same call recognise each other too.
    private final class Round {
        private final List<Taken> taken = new ArrayList<>();
        private final List<Story> fresh = new ArrayList<>();
        private final List<MediaFile> media = new ArrayList<>();
        private final List<Arrival> theirs = new ArrayList<>();
        private final Map<String, Story> known = new HashMap<>();
        private final Map<StoryId, BundleContents.History> histories;

        Round(Map<StoryId, BundleContents.History> histories) {
            this.histories = histories;
        }

        void decide(Arrival arrival) {
            Article article = arrival.article();
            Optional<Story> there = find(arrival);
            if (there.isEmpty()) {
                Story story = asStory(arrival, histories.getOrDefault(article.id(), mine()));
                fresh.add(story);
                media.addAll(arrival.media());
                names(arrival).forEach(name -> known.put(name, story));
                taken.add(Taken.of(arrival, article.id(), arrival.warnings(), Taken.Verdict.NEW, ""));
                return;
            }
            Story mine = there.get();
            if (mine.stage() == Stage.TRASH) {
                told(
                        arrival,
                        mine,
                        Taken.Verdict.IN_TRASH,
                        Notice.of(
                                "intake.in-trash",
                                mine.id().toString(),
                                mine.before().code()));
            } else if (isSame(mine, arrival)) {
                told(
                        arrival,
                        mine,
                        Taken.Verdict.SAME,
                        Notice.of("intake.same", mine.article().headline()));
            } else {
                theirs.add(arrival);
                media.addAll(arrival.media());
                told(
                        arrival,
                        mine,
                        Taken.Verdict.THEIRS,
                        Notice.of("intake.theirs", mine.article().headline()));
            }
        }

        void keep() {
            library.stories().saveAll(fresh, media, by.name(), Revision.Cause.IMPORT);
            for (Arrival arrival : theirs) {
                Story mine = find(arrival).orElseThrow();
                Instant when = Objects.requireNonNullElseGet(arrival.modified(), clock::instant);
                library.stories().keepTheirs(mine.id(), arrival.article().withId(mine.id()), when, by.name());
            }
        }

        private void told(Arrival arrival, Story mine, Taken.Verdict verdict, Notice notice) {
            List<Notice> warnings = new ArrayList<>(arrival.warnings());
            warnings.add(notice);
            String beside = verdict == Taken.Verdict.THEIRS ? newBeside(mine.id(), arrival.article()) : "";
            taken.add(Taken.of(arrival, mine.id(), warnings, verdict, beside));
        }

        private Optional<Story> find(Arrival arrival) {
            for (String name : names(arrival)) {
                Story sameCall = known.get(name);
                if (sameCall != null) {
                    return Optional.of(sameCall);
                }
            }
            return inLibrary(arrival);
        }
    }

    /// The content hash of a version that isn't kept beside ours yet, else "".
    private String newBeside(StoryId mine, Article other) {
        String hash = ContentHash.of(other.withId(mine));
        boolean there = library.stories().theirs(mine).stream()
                .anyMatch(version -> ContentHash.of(version.article()).equals(hash));
        return there ? "" : hash;
    }

    private Optional<Story> inLibrary(Arrival arrival) {
        Article article = arrival.article();
        if (arrival.named()) {
            Optional<Story> byUri = library.stories().find(article.id());
            if (byUri.isPresent()) {
                return byUri;
            }
        }
        Optional<StoryId> id = hasExternalName(article)
                ? library.stories()
                        .byExternalId(
                                article.origin().source(), article.origin().externalId())
                : Optional.empty();
        if (id.isEmpty() && !arrival.named()) {
            id = library.stories().byFingerprint(Fingerprint.of(article));
        }
        return id.flatMap(library.stories()::find);
    }

    /// The keys under which a later arrival of the same call would be the same story.
    private static List<String> names(Arrival arrival) {
        Article article = arrival.article();
        List<String> names = new ArrayList<>();
        if (arrival.named()) {
            names.add(article.id().uri());
        }
        if (hasExternalName(article)) {
            names.add(article.origin().source() + "\n" + article.origin().externalId());
        }
        if (!arrival.named()) {
            names.add(Fingerprint.of(article));
        }
        return names;
    }

    /// An external id counts only together with its source: two archives may both count from 1.
    private static boolean hasExternalName(Article article) {
        return !article.origin().externalId().isEmpty()
                && !article.origin().source().isEmpty();
    }

    /// Whether an arrival tells nothing new: it is what the story is now, or was when it came in or went out. A name of
    /// its own makes every field count; without one the story is its source, headline and text.
    private boolean isSame(Story mine, Arrival arrival) {
        Article other = arrival.article().withId(mine.id());
        if (!arrival.named()) {
            String fingerprint = Fingerprint.of(other);
            return fingerprint.equals(Fingerprint.of(mine.article()))
                    || library.stories().hadContent(mine.id(), fingerprint);
        }
        OffsetDateTime date = mine.article().origin().date();
        Article dated = other.origin().date() == null && date != null
                ? other.withOrigin(other.origin().withDate(date))
                : other;
        return ContentHash.of(related.refreshed(mine.article())).equals(ContentHash.of(related.refreshed(dated)))
                || library.stories().hadContent(mine.id(), ContentHash.of(dated))
                || isOurWithdrawal(mine, arrival);
    }

    /// What is said of a story that comes without a history: it is the draft of whoever takes it in.
    private BundleContents.History mine() {
        return new BundleContents.History("", by.name());
    }

    /// A published kill carries only its notice, but still names the content that it withdraws.
    private boolean isOurWithdrawal(Story mine, Arrival arrival) {
        return arrival.article().isKilled()
                && arrival.published().isOut()
                && library.stories().hadContent(mine.id(), arrival.published().contentHash());
    }

    private Story asStory(Arrival arrival, BundleContents.History history) {
        Article article = arrival.article();
        if (article.origin().date() == null) {
            OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
            article = article.withOrigin(article.origin().withDate(now));
        }
        Stage stage = Objects.requireNonNullElse(arrival.stage(), Stage.DRAFT);
        Instant now = clock.instant();
        Instant modified = Objects.requireNonNullElse(arrival.modified(), now);
        return new Story(
                article, stage, stage, history.reason(), history.owner(), arrival.published(), now, modified, 0);
    }
}
