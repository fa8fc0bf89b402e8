package org.tahrir.ui;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Closes the stages a test class left open, so that many classes can share a process. JUnit finds it by itself.
public final class ClosedAfterwards implements AfterAllCallback {
    private static final Queue<Stage> SHOWN = new ConcurrentLinkedQueue<>();

    /// Has a stage closed when its test class has ended.
    static void close(Stage stage) {
        SHOWN.add(stage);
    }

    /// Knows that a stage has been closed.
    static void forget(Stage stage) {
        SHOWN.remove(stage);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        for (Stage left = SHOWN.poll(); left != null; left = SHOWN.poll()) {
            Screen.close(left);
        }
    }
}
