package org.tahrir.ui.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.store.Library;
import org.tahrir.store.Receipt;
import org.tahrir.ui.work.Latest;
import org.tahrir.ui.work.Workplace;

/// The bundles that have gone out of this newsroom, newest first, and what was in the one that is looked at.
final class ReceiptsModel {
    /// A story of a bundle.
    ///
    /// @param headline as it stands today; "" when the library has the story no more
    record Sent(Receipt.ExportedVersion version, String headline) {
        StoryId id() {
            return version.id();
        }
    }

    /// A bundle with its stories' headlines.
    ///
    /// @param fileThere whether the file is still where it was written
    record Opened(Receipt receipt, List<Sent> stories, boolean fileThere) {
        Opened {
            stories = List.copyOf(stories);
        }

        Instant at() {
            return receipt.at();
        }
    }

    private final Workplace place;
    private final ObservableList<Receipt> receipts = FXCollections.observableArrayList();
    // one for all: who listens to it is held by nothing else
    private final ObservableList<Receipt> receiptsShown = FXCollections.unmodifiableObservableList(receipts);
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final Latest opening;

    ReceiptsModel(Workplace place) {
        this.place = place;
        this.opening = new Latest(place.background());
    }

    ObservableList<Receipt> receipts() {
        return receiptsShown;
    }

    /// The bundle that is looked at; null while there is none, or its stories are being looked up.
    ReadOnlyObjectProperty<@Nullable Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// Whether the list has been read.
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /// @param failed hears why the list can't be read
    void read(Consumer<Notice> failed) {
        Library library = place.newsroom().library();
        place.background()
                .run(
                        () -> library.receipts().all(),
                        all -> {
                            receipts.setAll(all);
                            read.set(true);
                        },
                        failed);
    }

    /// Looks at one bundle.
    ///
    /// @param failed hears why what was in it can't be read
    void open(@Nullable Receipt receipt, Consumer<Notice> failed) {
        if (receipt == null) {
            opening.forget();
            opened.set(null);
            return;
        }
        Library library = place.newsroom().library();
        opening.read(() -> opened(library, receipt), opened::set, failed);
    }

    private static Opened opened(Library library, Receipt receipt) {
        List<Sent> stories = receipt.stories().stream()
                .map(one -> new Sent(
                        one,
                        library.stories()
                                .find(one.id())
                                .map(story -> story.article().headline())
                                .orElse("")))
                .toList();
        boolean there = Files.isRegularFile(Path.of(receipt.file()));
        return new Opened(receipt, stories, there);
    }
}
