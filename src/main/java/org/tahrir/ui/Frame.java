package org.tahrir.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.tahrir.article.Stage;
import org.tahrir.settings.Messages;
import org.tahrir.ui.Columns.Column;
import org.tahrir.ui.editor.TextMenu;
import org.tahrir.ui.inspector.InspectorTab;
import org.tahrir.ui.inspector.InspectorView;
import org.tahrir.ui.intake.IntakeDoor;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.library.DeskCommands;
import org.tahrir.ui.library.DeskRail;
import org.tahrir.ui.library.DeskView;
import org.tahrir.ui.library.StoryListView;
import org.tahrir.ui.palette.PaletteModel;
import org.tahrir.ui.palette.ResultsLayer;
import org.tahrir.ui.palette.TopBarView;
import org.tahrir.ui.paper.PaperView;
import org.tahrir.ui.publish.PublishDoor;
import org.tahrir.ui.work.Navigator;
import org.tahrir.ui.work.Target;
import org.tahrir.ui.work.Workplace;

/// All views of the window, put together once for each language: where its parts are joined.
final class Frame {
    private final Workplace workplace;
    private final Shell shell;
    private final PaperView paper;
    private final InspectorView inspector;
    private final InspectorRail rail;
    private final TopBarView topBar;
    private final DeskRail deskRail;

    Frame(Models models, Surroundings around, Navigator navigator) {
        this.workplace = models.workplace();
        Messages words = workplace.words();
        shell = new Shell(words, new Columns(borders(words), this::rememberWidth));
        Chrome chrome = shell.chrome();
        DeskCommands.addTo(chrome, workplace, models.desk(), navigator);
        PublishDoor publish =
                new PublishDoor(workplace, models.open(), chrome, navigator, around.outside(), around.previews());
        publish.setChosen(models.list()::chosen);
        IntakeDoor intake = new IntakeDoor(workplace, models.open(), chrome, navigator, around.outside());
        paper = new PaperView(
                workplace, models.open(), chrome, navigator, around.outside(), around.browser(), models.memory());
        inspector = new InspectorView(workplace, models.open(), chrome, navigator, around.browser());
        StoryListView list = new StoryListView(
                workplace, models.open(), models.desk(), models.list(), chrome, navigator, this::toPaper);
        DeskCommands.addTo(chrome, list, words);
        TextMenu.installOn(shell, chrome.commands(), words);
        new ViewCommands(this, workplace).addTo(chrome);
        around.additions().accept(chrome, models.open());
        inspector.setReveal(this::reveal);
        inspector.selectedProperty().addListener((o, was, is) -> follow(is));
        rail = new InspectorRail(words, this::toggleInspector);
        deskRail = new DeskRail(workplace, models.desk(), chrome.commands(), this::toggleDesk, this::showPlace);
        ObservableValue<Integer> ready = models.desk().tallyProperty().map(tally -> tally.in(Stage.READY));
        PaletteModel palette = new PaletteModel(workplace, chrome.commands(), navigator);
        topBar = new TopBarView(workplace, models.open(), chrome.commands(), palette, ready);
        shell.fill(new Shell.Parts(
                topBar,
                new DeskView(workplace, models.desk(), chrome.commands(), this::showPlace),
                deskRail,
                list,
                paper,
                inspector,
                rail,
                new ResultsLayer(topBar.search()),
                Map.of(Column.LIST, list::focusList, Column.PAPER, this::toPaper)));
        intake.installOn(shell);
    }

    Shell shell() {
        return shell;
    }

    /// Gives the keyboard to the search field.
    void openPalette() {
        shell.showPaperAlone(false);
        topBar.search().open();
    }

    /// Leads to a place in the story that is open.
    void goTo(Target target) {
        boolean beside = target instanceof Target.Related || target instanceof Target.Field;
        if (!beside) {
            shell.overlay().close();
            paper.goTo(target);
            return;
        }
        inspector.goTo(target);
    }

    void reveal(InspectorTab tab) {
        shell.showPaperAlone(false);
        if (shell.opensOver(Column.INSPECTOR)) {
            openInspector(tab);
        } else {
            inspector.select(tab);
        }
    }

    private void toPaper() {
        goTo(new Target.Story());
    }

    private void toggleInspector(InspectorTab tab) {
        boolean same = shell.overlay().panel().equals(Optional.of(inspector))
                && inspector.selectedProperty().get() == tab;
        if (same) {
            shell.overlay().close();
        } else {
            openInspector(tab);
        }
    }

    void openInspector(InspectorTab tab) {
        inspector.select(tab);
        if (shell.overlay().panel().equals(Optional.of(inspector))) {
            shell.overlay().enter();
        } else {
            shell.openOver(Column.INSPECTOR, () -> rail.show(Optional.empty()));
        }
        rail.show(Optional.of(tab));
    }

    /// Shows on the rail which tab is open over the paper.
    private void follow(InspectorTab tab) {
        if (shell.overlay().panel().equals(Optional.of(inspector))) {
            rail.show(Optional.of(tab));
        }
    }

    void toggleDesk() {
        shell.openOver(Column.DESK, () -> {});
    }

    /// A place was chosen: its stories are to be seen.
    private void showPlace() {
        shell.overlay().close();
        if (shell.opensOver(Column.LIST)) {
            shell.openOver(Column.LIST, () -> {});
        }
    }

    private void rememberWidth(Column column, double width) {
        workplace.change(settings -> settings.withWindow(window -> window.withWidth(column.code(), Math.rint(width))));
    }

    private static Map<Column, String> borders(Messages words) {
        Map<Column, String> names = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            names.put(column, words.text("column-border." + column.code()));
        }
        return names;
    }
}
