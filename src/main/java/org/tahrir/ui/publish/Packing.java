package org.tahrir.ui.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.bundle.Purpose;
import org.tahrir.desk.ExportOutcome;
import org.tahrir.desk.ExportWish;
import org.tahrir.desk.Newsroom;
import org.tahrir.desk.Person;
import org.tahrir.desk.Publishing;
import org.tahrir.desk.Soundness;
import org.tahrir.store.Receipt;

/// The work of an export that is done off the screen's thread.
final class Packing {
    /// What is to be looked at.
    ///
    /// @param at the moment of publication
    /// @param chosen the file the person has named, or null: one is proposed
    /// @param proposedIn the folder a file is proposed in, while it is there
    /// @param otherwiseIn the folder if it isn't
    record Question(
            Choice choice,
            Instant at,
            boolean allowEmbargo,
            @Nullable Path chosen,
            Path proposedIn,
            Path otherwiseIn,
            LocalDate day) {}

    /// What the sheet shows.
    ///
    /// @param replaces whether a file of this name is there already
    record Look(List<Checked> stories, Path target, boolean replaces) {
        Look {
            stories = List.copyOf(stories);
        }
    }

    private final Newsroom newsroom;
    private final Publishing publishing;
    private final Purpose purpose;

    Packing(Newsroom newsroom, Person person, Purpose purpose) {
        this.newsroom = newsroom;
        this.publishing = newsroom.publishing(person);
        this.purpose = purpose;
    }

    /// Looks at the stories of a choice as they are now.
    Look look(Question asked) {
        List<Checked> stories = asked.choice().in(newsroom.library().stories()).stream()
                .map(story -> Checked.of(check(story, asked.at(), asked.allowEmbargo())))
                .toList();
        Path target = asked.chosen() == null ? proposed(asked) : asked.chosen();
        return new Look(stories, target, Files.exists(target));
    }

    private Path proposed(Question asked) {
        String stem = purpose == Purpose.PUBLISH ? "tahrir" : "tahrir-handover";
        return Destination.propose(asked.proposedIn(), asked.otherwiseIn(), stem, asked.day());
    }

    /// Writes the bundle if what is sound is still what was shown.
    ///
    /// @return empty when the stories have changed since they were shown
    Optional<Going.Gone> pack(List<Checked> shown, ExportWish wish, Watch watch) {
        List<Story> now = shown.stream()
                .flatMap(one -> newsroom.library().stories().find(id(one)).stream())
                .toList();
        List<StoryId> sound = now.stream()
                .map(story -> check(story, wish.at(), wish.allowEmbargo()))
                .filter(Soundness::isSound)
                .map(one -> one.story().id())
                .toList();
        List<Checked> wanted = shown.stream().filter(Checked::isSound).toList();
        if (!sound.equals(wanted.stream().map(Packing::id).toList())) {
            return Optional.empty();
        }
        ExportOutcome outcome = purpose == Purpose.PUBLISH
                ? publishing.publish(now, wish, watch)
                : publishing.handOver(now, wish, watch);
        return outcome instanceof ExportOutcome.Done done
                ? Optional.of(gone(done, wanted, shown.size(), wish))
                : Optional.empty();
    }

    private Going.Gone gone(ExportOutcome.Done done, List<Checked> wanted, int shown, ExportWish wish) {
        Stream<Receipt> receipts =
                purpose == Purpose.PUBLISH ? newsroom.library().receipts().all().stream() : Stream.empty();
        List<Receipt.ExportedVersion> versions = receipts.filter(
                        one -> one.bundleId().equals(done.written().bundleId()))
                .findFirst()
                .map(Receipt::stories)
                .orElse(List.of());
        return new Going.Gone(wish.target(), done.written(), wish.at(), wanted, shown - wanted.size(), versions);
    }

    private Soundness check(Story story, Instant at, boolean allowEmbargo) {
        return purpose == Purpose.PUBLISH
                ? publishing.check(story, at, allowEmbargo)
                : publishing.checkForHandover(story);
    }

    private static StoryId id(Checked one) {
        return one.soundness().story().id();
    }
}
