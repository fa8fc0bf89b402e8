package org.tahrir.ui.library;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.tahrir.article.Stage;
import org.tahrir.desk.Person;
import org.tahrir.store.Listing;
import org.tahrir.store.Tally;

/// A place on the desk where stories lie.
public sealed interface DeskPlace {
    /// All stages but the trash.
    Set<Stage> LIVING = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Stage.TRASH)));

    /// The drafts of whoever sits at the desk.
    record Drafts() implements DeskPlace {}

    /// A stage, whosever its stories are.
    record At(Stage stage) implements DeskPlace {}

    /// Everything but the trash.
    record All() implements DeskPlace {}

    /// A section of the paper, without the trash.
    record Section(String name) implements DeskPlace {}

    /// The stories that lie there for a person, newest first.
    default Listing listing(Person person) {
        return switch (this) {
            case Drafts ignored -> new Listing(Set.of(Stage.DRAFT), null, person.name(), "", Listing.Sort.EDITED);
            case At at -> Listing.of(Set.of(at.stage()));
            case All ignored -> Listing.of(LIVING);
            case Section section -> new Listing(LIVING, section.name(), null, "", Listing.Sort.EDITED);
        };
    }

    /// How many lie there for a person.
    default int count(Tally tally, Person person) {
        return switch (this) {
            case Drafts ignored -> tally.in(Stage.DRAFT, person.name());
            case At at -> tally.in(at.stage());
            case All ignored -> LIVING.stream().mapToInt(tally::in).sum();
            case Section section -> tally.inSection(section.name(), LIVING);
        };
    }
}
