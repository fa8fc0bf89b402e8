package org.tahrir.ui.library;

import java.time.Duration;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.store.Listed;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.Navigator;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// The stories of the place that is looked at. Up and down open stories as they go, Enter goes on to the paper. Hears
/// of the list only while it is in a scene.
public final class StoryListView extends VBox {
    /// Passing over a story while holding an arrow key doesn't open it.
    private static final Duration PASSING = Duration.ofMillis(160);

    private final Workplace workplace;
    private final Messages words;
    private final OpenStory open;
    private final StoryListModel model;
    private final Navigator navigator;
    private final ListView<Row> list = new ListView<>();
    private final ListMenu menu;
    private final EmptyList empty;
    private final FilterRow filter;
    private final Prose title;
    private final Timeline minutes;
    private boolean restoring;
    private Runnable cancelOpening = () -> {};

    /// A list.
    ///
    /// @param toPaper gives the keyboard to the paper
    public StoryListView(
            Workplace workplace,
            OpenStory open,
            DeskModel desk,
            StoryListModel model,
            Chrome chrome,
            Navigator navigator,
            Runnable toPaper) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.open = open;
        this.model = model;
        this.navigator = navigator;
        this.menu = new ListMenu(workplace, open, model, chrome);
        this.empty = new EmptyList(words, chrome.commands());
        this.filter = new FilterRow(model, words, list::requestFocus);
        this.title = new Prose(words.language() == Language.AR, "", "column-title");
        this.minutes = new Timeline(new KeyFrame(javafx.util.Duration.minutes(1), e -> model.timePasses()));
        minutes.setCycleCount(Animation.INDEFINITE);
        getStyleClass().add("story-column");
        setUpList(toPaper);
        chrome.commands().goBefore(list);
        StackPane body = new StackPane(list, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(), filter, body);
        Parts.hear(this, desk.placeProperty(), place -> {
            title.setText(PlaceWords.name(place, words));
            showEmpty(desk);
        });
        Parts.hear(this, model.readingsProperty(), reading -> restore(model.chosenPlaces(), desk));
        Parts.hear(this, model.readyProperty(), ready -> showEmpty(desk));
        Parts.hear(this, model.unreadProperty(), why -> tellUnread(why, desk, chrome));
        sceneProperty().addListener((o, was, is) -> {
            if (is == null) {
                minutes.stop();
            } else {
                minutes.play();
            }
        });
    }

    /// Opens the row for words that must be in the headline, or gives it the keyboard.
    public void filter() {
        filter.open();
    }

    /// The button of the row for words that must be in the headline.
    ToggleButton filterButton() {
        return filter.toggle();
    }

    /// Gives the list the keyboard.
    public void focusList() {
        list.requestFocus();
    }

    /// Opens the story before or behind the one that is chosen.
    ///
    /// @param by -1 or 1
    public void step(int by) {
        int next = Math.clamp(
                list.getSelectionModel().getSelectedIndex() + by,
                0,
                Math.max(0, model.rows().size() - 1));
        if (next < model.rows().size()) {
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - 2));
        }
    }

    private HBox head() {
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = Parts.row(title, Parts.spacer(), filter.toggle(), new SortButton(model, words));
        head.getStyleClass().add("column-head");
        return head;
    }

    private void setUpList(Runnable toPaper) {
        list.getStyleClass().add("story-list");
        list.setAccessibleText(words.text("list.name"));
        list.setItems(model.rows());
        list.setCellFactory(view -> new StoryCell(workplace));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedIndices().addListener((javafx.collections.ListChangeListener<Integer>)
                change -> chosen());
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, toPaper));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                toPaper.run();
            }
        });
        list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
    }

    private void pressed(KeyEvent key, Runnable toPaper) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            openChosen();
            toPaper.run();
        } else if (key.getCode() == KeyCode.DELETE) {
            key.consume();
            menu.trash();
        }
    }

    private void showMenu(ContextMenuEvent event) {
        ContextMenu shown = menu.menu();
        shown.show(list, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /// One story chosen is opened, once the person has stopped going through the list.
    private void chosen() {
        List<StoryId> before = model.chosen();
        if (restoring || !model.choose(List.copyOf(list.getSelectionModel().getSelectedIndices()))) {
            return;
        }
        if (model.chosen().equals(before) && isOnPaper(before)) {
            return;
        }
        cancelOpening.run();
        cancelOpening = workplace.delays().after(PASSING, this::openChosen);
    }

    /// A click on the line of the story that is open leaves the keyboard in the list.
    private boolean isOnPaper(List<StoryId> chosen) {
        Story story = open.story();
        return story != null && chosen.equals(List.of(story.id()));
    }

    private void openChosen() {
        cancelOpening.run();
        List<Integer> places = list.getSelectionModel().getSelectedIndices();
        if (places.size() == 1 && places.getFirst() < model.rows().size()) {
            Listed line = model.rows().get(places.getFirst()).story();
            if (line != null) {
                navigator.open(line.story().id());
            }
        }
    }

    /// Chosen stories stay chosen wherever they went.
    private void restore(List<Integer> places, DeskModel desk) {
        restoring = true;
        try {
            if (!List.copyOf(list.getSelectionModel().getSelectedIndices()).equals(places)) {
                list.getSelectionModel().clearSelection();
                if (!places.isEmpty()) {
                    int[] rest =
                            places.stream().skip(1).mapToInt(place -> place).toArray();
                    list.getSelectionModel().selectIndices(places.getFirst(), rest);
                    list.getFocusModel().focus(places.getFirst());
                }
            }
        } finally {
            restoring = false;
        }
        showEmpty(desk);
    }

    /// Over lines from before it is said in passing, else in their place.
    private void tellUnread(@Nullable Notice why, DeskModel desk, Chrome chrome) {
        if (why != null && model.readyProperty().get()) {
            chrome.toasts().say(Sentences.of(words, why));
        }
        showEmpty(desk);
    }

    private void showEmpty(DeskModel desk) {
        Notice why = model.unreadProperty().get();
        boolean ready = model.readyProperty().get();
        if (!ready && why != null) {
            list.setVisible(false);
            empty.setVisible(true);
            empty.showUnread(why, model::readAgain);
            return;
        }
        boolean nothing = ready && model.rows().isEmpty();
        empty.setVisible(nothing);
        list.setVisible(!nothing);
        if (nothing) {
            empty.show(desk.place(), model.filterProperty().get());
        }
    }
}
