package org.tahrir.ui.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.tahrir.settings.Messages;
import org.tahrir.text.Likeness;
import org.tahrir.text.Wanted;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Icon.Glyph;
import org.tahrir.ui.kit.Menus;
import org.tahrir.ui.kit.Parts;

/// How exactly something is looked for: a button with a menu of switches, marked when any of them is not as usual.
final class FindOptions {
    private static final PseudoClass UNUSUAL = PseudoClass.getPseudoClass("unusual");

    private final Messages words;
    private final ReadOnlyObjectWrapper<Wanted> wanted = new ReadOnlyObjectWrapper<>(Wanted.of(""));
    private final Button button = Parts.button("", "tool", "tool-icon", "find-options");

    FindOptions(Messages words) {
        this.words = words;
        button.setGraphic(new Icon(Glyph.SETTINGS));
        button.setOnAction(e -> Menus.showUnder(Menus.of(switches()), button));
        Parts.named(button, words.text("paper.find-options"));
    }

    Button button() {
        return button;
    }

    /// What is looked for, without its words.
    ReadOnlyObjectProperty<Wanted> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    private List<MenuItem> switches() {
        Wanted now = wanted.get();
        Stream<MenuItem> alike = Stream.of(Likeness.values())
                .map(likeness -> option(
                        "paper.alike." + likeness.name().toLowerCase(Locale.ROOT),
                        now.alike().contains(likeness),
                        now.withAlike(likeness, !now.alike().contains(likeness))));
        Stream<MenuItem> kinds = Stream.of(
                new SeparatorMenuItem(),
                option("paper.find-whole-words", now.wholeWords(), now.withWholeWords(!now.wholeWords())),
                option("paper.find-pattern", now.pattern(), now.withPattern(!now.pattern())));
        return Stream.concat(alike, kinds).toList();
    }

    private MenuItem option(String key, boolean is, Wanted then) {
        CheckMenuItem item = new CheckMenuItem(words.text(key));
        item.setMnemonicParsing(false);
        item.setSelected(is);
        item.setOnAction(e -> {
            wanted.set(then);
            button.pseudoClassStateChanged(UNUSUAL, !then.equals(Wanted.of("")));
        });
        return item;
    }
}
