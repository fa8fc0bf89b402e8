package org.tahrir.ui;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Sheets;
import org.tahrir.ui.kit.Toasts;

/// The window's content: top bar and four columns in reading order. Its one orientation mirrors everything.
final class Shell extends StackPane {
    private final BorderPane window = new BorderPane();
    private final Chrome chrome;

    Shell(Messages words) {
        boolean arabic = words.language() == Language.AR;
        getStyleClass().addAll("shell", arabic ? "arabic" : "english");
        setNodeOrientation(arabic ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        chrome = new Chrome(new Commands(), new Sheets(window), new Toasts(words));
        getChildren().addAll(window, chrome.sheets(), chrome.toasts());
    }

    Chrome chrome() {
        return chrome;
    }

    /// Puts the columns in, in reading order; the paper takes what room is left.
    void arrange(Node topBar, Node desk, Node list, Node paper, Node inspector) {
        HBox.setHgrow(paper, Priority.ALWAYS);
        window.setTop(topBar);
        window.setCenter(new HBox(desk, list, paper, inspector));
    }
}
