package org.tahrir.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.tahrir.settings.Language;
import org.tahrir.ui.fonts.ArabicText;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.kit.Typefaces;

/// JavaFX for tests: starts it once, with our shaping and faces, and runs code on its thread.
public final class Screen {
    static {
        ArabicText.install();
        CountDownLatch awake = new CountDownLatch(1);
        Platform.startup(awake::countDown);
        await(awake);
        Platform.setImplicitExit(false);
        Typefaces.load(); // here, not on the screen's thread, which would wait for this class
    }

    private Screen() {}

    /// Runs code on the screen's thread and waits for what it gives.
    public static <T> T get(Callable<T> code) {
        FutureTask<T> task = new FutureTask<>(code);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Runs code on the screen's thread and waits for its end.
    public static void run(Runnable code) {
        get(() -> {
            code.run();
            return true;
        });
    }

    /// Waits until the scene has been laid out and painted a few times.
    public static void pulses(int count) {
        CountDownLatch done = new CountDownLatch(1);
        run(() -> new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long now) {
                Platform.requestNextPulse();
                if (++seen > count) {
                    stop();
                    done.countDown();
                }
            }
        }.start());
        await(done);
    }

    /// Waits until something holds on the screen's thread; fails after forty seconds, which only a busy machine needs.
    public static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        while (!get(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never came: " + what);
            }
            pulses(1);
        }
    }

    /// Shows a part of the window in a stage of its own, in the look and orientation it has there.
    public static Stage show(
            Callable<? extends Parent> part, double width, double height, Look look, Language language) {
        Stage stage = get(() -> {
            StackPane root = new StackPane(part.call());
            boolean arabic = language == Language.AR;
            root.setNodeOrientation(arabic ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
            root.getStyleClass().addAll("shell", arabic ? "arabic" : "english");
            Scene scene = new Scene(root, width, height);
            look.applyTo(scene);
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            window.requestFocus();
            return window;
        });
        pulses(2);
        return stage;
    }

    /// Closes a stage.
    public static void close(Stage stage) {
        run(stage::close);
    }

    /// Takes a picture into target/shots, to be looked at.
    ///
    /// @param name without the ending
    public static BufferedImage shot(Node node, String name) {
        return shot(() -> node.snapshot(new SnapshotParameters(), null), name);
    }

    private static BufferedImage shot(Callable<WritableImage> take, String name) {
        BufferedImage picture = get(() -> {
            WritableImage image = take.call();
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
                }
            }
            return copy;
        });
        try {
            Path folder = Files.createDirectories(Path.of("target/shots"));
            ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return picture;
    }

    /// Takes a picture of a whole stage.
    public static BufferedImage shot(Stage stage, String name) {
        return shot(() -> stage.getScene().snapshot(null), name);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("the screen does not answer");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
