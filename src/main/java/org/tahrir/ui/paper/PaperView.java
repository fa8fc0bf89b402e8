package org.tahrir.ui.paper;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.settings.Messages;
import org.tahrir.text.Direction;
import org.tahrir.text.Position;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.editor.Sight;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.Navigator;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Target;
import org.tahrir.ui.work.Ties;
import org.tahrir.ui.work.Workplace;

/// The sheet on which the open story is written: toolbar, head, text, status line. Adds its commands to the chrome's
/// list. It hears of the story only while it is in a scene.
public final class PaperView extends StackPane {
    private final Ties ties = new Ties();
    private final OpenStory open;
    private final BodyEditor text;
    private final PaperHead head;
    private final PaperSheet sheet;
    private final VBox column = new VBox();
    private final Runnable toldOfHead;
    private final EmptyPaper empty;
    private final List<Consumer<Ties>> followers;

    /// The paper of the story that is open, whichever that is.
    ///
    /// @param outside where pictures are chosen and texts are copied to
    /// @param browser opens an address of the web outside
    /// @param memory where the person was in each story; outlives the view
    public PaperView(
            Workplace workplace,
            OpenStory open,
            Chrome chrome,
            Navigator navigator,
            Outside outside,
            Consumer<String> browser,
            PaperMemory memory) {
        this.open = open;
        Messages words = workplace.words();
        Commands commands = chrome.commands();
        PaperModel paper = new PaperModel(open);
        WorkflowModel workflow = new WorkflowModel(workplace, open);
        PaperNoticesModel notices = new PaperNoticesModel(workplace, open);
        LibraryShelf shelf = new LibraryShelf(workplace.newsroom().library().media(), words);
        text = new BodyEditor(words, shelf, workplace.background()::run);
        FindBar find = new FindBar(words, text, chrome.toasts(), paper.isWritable());
        LinkCards links = new LinkCards(workplace, open, text, navigator, browser, this);
        PictureInsertion pictures = new PictureInsertion(workplace, open, text, outside, chrome.toasts());

        StoryCommands.add(workplace, open, paper, chrome, navigator, outside);
        HistoryExport.add(workplace, open, paper, chrome, outside);
        EditCommands.add(commands, text, paper, find);
        FormatCommands.add(commands, text, workplace.names()::house, paper.isWritable(), this::turn);
        InsertCommands.add(commands, text, paper.isWritable(), links::show, pictures::choose, links::showForCard);
        SightCommands.add(workplace, text, paper, chrome);
        FindingCommands.add(workplace, text, paper, chrome);
        WorkflowCommands.add(words, chrome, open, workflow);

        PaperToolbar toolbar = new PaperToolbar(words, commands);
        VersionChoices choices = new VersionChoices(workplace, open, notices, chrome);
        PaperBars bars = new PaperBars(workplace, open, workflow, notices, commands, choices::begin);
        BylineRow byline = new BylineRow(workplace, open, field -> lead(navigator, new Target.Field(field)));
        StageBar stage = new StageBar(words, open, workflow, commands, true);
        StageBar stageInLine = new StageBar(words, open, workflow, commands, false);
        head = new PaperHead(words, open, byline, stage);
        CollapsedHead line = new CollapsedHead(words, open, stageInLine, this::focusHeadline);
        sheet = new PaperSheet(
                head, line, text, () -> workplace.settings().looks().zoom());
        PaperStatus status = new PaperStatus(workplace, commands);
        PaperCount count = new PaperCount(workplace, text::snapshot, status::show, status::showUncounted);
        PaperFindings findings = new PaperFindings(workplace, text);
        PaperText content = new PaperText(open, text, memory, count, findings);
        empty = new EmptyPaper(words, commands);
        toldOfHead = () -> chrome.toasts().say(words.text("paper.head-direction"));
        head.onTurn(toldOfHead);

        head.leadInto(this::focusText);
        head.focusWithinProperty().addListener((o, was, is) -> showHead(is));
        head.addEventFilter(KeyEvent.KEY_PRESSED, key -> sheet.showHead());
        text.onLeave(head::focusEnd);
        text.objects()
                .onLoneAddress(make ->
                        chrome.toasts().offer(words.text("paper.lone-address"), words.text("paper.make-card"), make));
        text.onNotices(told -> chrome.toasts().say(Sentences.of(words, told)));
        pictures.acceptDropsOn(sheet);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        column.getChildren().addAll(toolbar, find, bars, sheet, status);
        getStyleClass().add("paper");
        getChildren().addAll(column, empty);
        followers = List.of(
                workflow::follow,
                notices::follow,
                byline::follow,
                stage::follow,
                stageInLine::follow,
                head::follow,
                line::follow,
                bars::follow,
                status::follow,
                findings::follow,
                content::follow,
                count::follow,
                links::follow,
                all -> all.on(text.caretStateProperty(), toolbar::show),
                all -> all.on(workplace.names().stateProperty(), names -> toolbar.show(names.house())),
                all -> all.on(text.caretStateProperty(), status::show),
                all -> all.on(workplace.settingsProperty(), settings -> Sight.set(sheet, words, settings.writing())),
                all -> all.on(open.storyProperty(), this::show));
        sceneProperty().addListener(this::shown);
    }

    /// Leads to a place in the story that is open: headline, text or picture; for the story itself, to where the caret
    /// stands. Other places are no concern of the paper.
    public void goTo(Target target) {
        switch (target) {
            case Target.Headline ignored -> focusHeadline();
            case Target.Text place -> {
                text.goTo(new Position(place.block(), place.offset()));
                text.requestFocus();
            }
            case Target.Picture picture -> text.objects().showPicture(picture.index());
            case Target.Story ignored -> text.requestFocus();
            default -> {}
        }
    }

    private void lead(Navigator navigator, Target target) {
        Story story = open.story();
        if (story != null) {
            navigator.open(story.id(), target);
        }
    }

    private void focusHeadline() {
        sheet.showHead();
        head.focusHeadline();
    }

    private void focusText() {
        text.goTo(new Position(0, 0));
        text.requestFocus();
    }

    private void turn(Direction direction) {
        if (head.isWritten()) {
            toldOfHead.run();
        } else {
            text.setDirection(direction);
        }
    }

    private void showHead(boolean inHead) {
        if (inHead) {
            sheet.showHead();
        }
    }

    private void show(@Nullable Story story) {
        column.setVisible(story != null);
        empty.setVisible(story == null);
    }

    private void shown(ObservableValue<? extends @Nullable Scene> scene, @Nullable Scene was, @Nullable Scene is) {
        ties.end();
        if (is != null) {
            followers.forEach(follower -> follower.accept(ties));
        }
    }
}
