package org.tahrir.ui.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Intake;
import org.tahrir.desk.Taken;
import org.tahrir.importing.LineRole;
import org.tahrir.importing.PageDraft;
import org.tahrir.importing.PageLine;
import org.tahrir.importing.PageSplit;
import org.tahrir.notice.Notice;
import org.tahrir.ui.work.Latest;
import org.tahrir.ui.work.Workplace;

/// A page that a person looks at before it is taken in: its lines with their roles, the story they give, and which
/// related pieces the library has. Lives on the screen's thread.
final class PageModel {
    /// The story that a page gives.
    ///
    /// @param related its related pieces in their order, those that the library has led to their story
    record Picture(Article article, List<RelatedLink> related) {
        Picture {
            related = List.copyOf(related);
        }
    }

    /// The picture of the story needs a name; it gets its own only when it is taken in.
    private static final StoryId NOBODY = new StoryId(new UUID(0, 0));

    private final Workplace place;
    private final Optional<Path> file;
    private final ReadOnlyObjectWrapper<PageDraft> draft;
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Notice>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    /// The page as it came.
    private final PageSplit first;
    /// The page before its borders were moved: a border that comes back gives the lines their roles again.
    private PageSplit before;
    private final Latest reading;
    private final Latest picturing;

    /// @param file where the page came from, if from a file: it can be read again in another charset
    PageModel(Workplace place, PageDraft draft, Optional<Path> file) {
        this.place = place;
        this.file = file;
        this.draft = new ReadOnlyObjectWrapper<>(draft);
        this.first = draft.split();
        this.before = first;
        this.reading = new Latest(place.background());
        this.picturing = new Latest(place.background());
        picture();
    }

    ReadOnlyObjectProperty<PageDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    PageSplit split() {
        return draft.get().split();
    }

    /// The story as it would be taken in; null until it has been made for the first time.
    ReadOnlyObjectProperty<@Nullable Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /// Why it couldn't be taken in, or read in another charset.
    ReadOnlyObjectProperty<Optional<Notice>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the page came as bytes that may be read in another charset.
    boolean hasCharset() {
        return file.isPresent();
    }

    /// Whether there is a story in it at all.
    boolean isStory() {
        return !split().headline().isBlank() || !split().paragraphs().isEmpty();
    }

    /// Whether a person has put anything right in it.
    boolean isChanged() {
        return !split().equals(first);
    }

    void giveRole(int line, LineRole role) {
        if (split().lines().get(line).role() != role) {
            before = split().withRole(line, role);
            show(before);
        }
    }

    /// Moves a border so that it stands before a line; the text never begins above its headline.
    void move(Edge edge, int before) {
        int last = split().lines().size();
        show(this.before.withBorders(edge.moved(split().borders(), before, firstOfText(), last)));
    }

    /// Moves a border by some lines.
    void step(Edge edge, int by) {
        move(edge, edge.in(split().borders()) + by);
    }

    /// Reads the file again in another charset; roles that were given are lost with the letters.
    void readIn(Charset charset) {
        Intake intake = place.newsroom().intake(place.person());
        Path from = file.orElseThrow();
        busy.set(true);
        reading.read(
                () -> intake.page(from, charset),
                read -> {
                    busy.set(false);
                    trouble.set(Optional.empty());
                    before = read.split();
                    draft.set(read);
                    picture();
                },
                this::failed);
    }

    /// Takes the story in.
    void take(Consumer<Taken> taken) {
        if (busy.get() || !isStory()) {
            return;
        }
        Intake intake = place.newsroom().intake(place.person());
        PageDraft page = draft.get();
        busy.set(true);
        place.background()
                .run(
                        () -> intake.take(page),
                        result -> {
                            busy.set(false);
                            place.changes().changedMany();
                            taken.accept(result);
                        },
                        this::failed);
    }

    private int firstOfText() {
        List<PageLine> lines = split().lines();
        for (int i = split().borders().bodyStart() - 1; i >= 0; i--) {
            if (lines.get(i).role() == LineRole.HEADLINE) {
                return i + 1;
            }
        }
        return 0;
    }

    private void show(PageSplit split) {
        draft.set(draft.get().withSplit(split));
        picture();
    }

    private void picture() {
        PageDraft page = draft.get();
        Intake intake = place.newsroom().intake(place.person());
        picturing.read(
                () -> new Picture(page.toArticle(NOBODY), intake.found(page.related())),
                picture::set,
                why -> trouble.set(Optional.of(why)));
    }

    private void failed(Notice why) {
        busy.set(false);
        trouble.set(Optional.of(why));
    }
}
