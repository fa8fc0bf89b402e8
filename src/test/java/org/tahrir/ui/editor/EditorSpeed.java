package org.tahrir.ui.editor;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.style.CopyDesk;
import org.tahrir.style.Finding;
import org.tahrir.style.Severity;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Position;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;
import org.tahrir.text.Wanted;
import org.tahrir.ui.Screen;
import org.tahrir.ui.kit.Look;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Measures what a key costs the screen's thread in the editor, as a line of JSON for each case, in milliseconds: the
/// event, and styling, layout and our painting in the two frames after it, without the renderer. A frequent word is
/// looked for and every fiftieth word bears a finding meanwhile. RichTextFX as it comes, from left to right and with
/// nothing painted, is measured in the same run. Each editor first gets as many keys in a shorter text, which are not
/// told: a compiled program is measured, not its compiler. Arguments: a part of the names of what is to be measured,
/// and how
/// many keys of each kind.
public final class EditorSpeed {
    private static final List<String> ARABIC = List.of(
            "قال الوزير إن الاتفاق وُقِّعَ أمس في بيروت، وإن الأسعار تراجعت بنسبة 25% منذ العام (2026).".split(" "));
    private static final List<String> LATIN = List.of(
            "The minister said the agreement was signed in Beirut yesterday, and prices fell by 25%".split(" "));
    private static final int KEYS = 200;
    private static final String OURS = ", tahrir";
    private static final String STOCK = ", RichTextFX";

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final JsonMapper json = new JsonMapper();

    private final int keys;

    private EditorSpeed(int keys) {
        this.keys = keys;
    }

    public static void main(String[] args) {
        EditorSpeed speed = new EditorSpeed(args.length > 1 ? Integer.parseInt(args[1]) : KEYS);
        Map<String, Body> cases = new LinkedHashMap<>();
        cases.put("100,000 words in 2,000 paragraphs", paragraphs(ARABIC, 2_000));
        cases.put("1,000,000 words in 20,000 paragraphs", paragraphs(ARABIC, 20_000));
        cases.put("one paragraph of 19,000 characters", longParagraph());
        cases.put("300 links and 50 pictures", linksAndPictures());
        String wanted = args.length == 0 ? "" : args[0];
        Body shorter = paragraphs(ARABIC, 200);
        if (cases.keySet().stream().anyMatch(name -> (name + OURS).contains(wanted))) {
            speed.ours("", shorter);
        }
        if (cases.keySet().stream().anyMatch(name -> (name + STOCK).contains(wanted))) {
            speed.stock("", shorter);
        }
        cases.forEach((name, body) -> {
            if ((name + OURS).contains(wanted)) {
                OUT.println(speed.ours(name, body));
            }
            if ((name + STOCK).contains(wanted)) {
                OUT.println(speed.stock(name, body));
            }
        });
        Platform.exit();
    }

    private String ours(String name, Body body) {
        BodyEditor editor = Screen.get(() -> new BodyEditor(Messages.in(Language.AR), Desk.SHELF, new Desk.AtOnce()));
        Stage stage = Screen.show(() -> editor, 700, 800, Look.LIGHT, Language.AR);
        long begun = System.nanoTime();
        Screen.run(() -> {
            editor.open(body, Direction.RTL);
            lay(stage);
        });
        double opened = since(begun);
        Screen.run(() -> {
            editor.finder().find(Wanted.of("الوزير"));
            editor.findings().show(findings(body));
            editor.goTo(middle(body));
        });
        return measure(name, "tahrir", opened, stage, editor.area());
    }

    /// As many paragraphs of as many words, from left to right.
    private String stock(String name, Body body) {
        String text = body.blocks().stream()
                .map(block ->
                        block instanceof Block.TextBlock words ? words.prose().plain() : "")
                .map(words -> text(LATIN, new Random(words.length()), words.split(" ", -1).length))
                .collect(Collectors.joining("\n"));
        StyleClassedTextArea area = Screen.get(StyleClassedTextArea::new);
        Screen.run(() -> area.setWrapText(true));
        Stage stage = Screen.show(() -> new VirtualizedScrollPane<>(area), 700, 800, Look.LIGHT, Language.EN);
        long begun = System.nanoTime();
        Screen.run(() -> {
            area.replaceText(text);
            lay(stage);
        });
        double opened = since(begun);
        Screen.run(() -> {
            area.moveTo(text.length() / 2);
            area.requestFollowCaret();
        });
        return measure(name, "RichTextFX", opened, stage, area);
    }

    private String measure(String name, String who, double opened, Stage stage, Node area) {
        Screen.run(area::requestFocus);
        Screen.pulses(3);
        ObjectNode told = json.createObjectNode().put("case", name).put("editor", who);
        told.put("opened", rounded(opened));
        measure(told.putObject("letters"), stage, area, i -> i % 6 == 5 ? typed(" ") : typed("م"));
        measure(told.putObject("backspace"), stage, area, i -> pressed(KeyCode.BACK_SPACE));
        measure(told.putObject("enter"), stage, area, i -> pressed(i % 2 == 0 ? KeyCode.ENTER : KeyCode.BACK_SPACE));
        measure(told.putObject("left"), stage, area, i -> pressed(KeyCode.LEFT));
        measure(told.putObject("down"), stage, area, i -> pressed(KeyCode.DOWN));
        Screen.close(stage);
        return json.writeValueAsString(told);
    }

    private void measure(ObjectNode told, Stage stage, Node area, IntFunction<KeyEvent> made) {
        double[] times = new double[keys];
        int warmUp = keys / 4;
        Frames frames = Screen.get(() -> new Frames(stage.getScene()));
        for (int i = 0; i < warmUp + keys; i++) {
            int key = i;
            Screen.run(() -> {
                frames.begin();
                Event.fireEvent(area, made.apply(key));
                frames.end();
            });
            Screen.pulses(2);
            double spent = Screen.get(frames::take);
            if (key >= warmUp) {
                times[key - warmUp] = spent;
            }
        }
        Screen.run(frames::leave);
        Arrays.sort(times);
        told.put("p50", rounded(times[keys / 2]));
        told.put("p95", rounded(times[keys * 95 / 100]));
        told.put("worst", rounded(times[keys - 1]));
    }

    /// Adds up the time spent between beginnings and ends: of an event, and of the styling and layout of each frame.
    private static final class Frames {
        private final Scene scene;
        private final Runnable before = this::begin;
        private final Runnable after = this::end;
        private long begun;
        private double spent;

        Frames(Scene scene) {
            this.scene = scene;
            scene.addPreLayoutPulseListener(before);
            scene.addPostLayoutPulseListener(after); // the last to be called: after our painting
        }

        void begin() {
            begun = System.nanoTime();
        }

        void end() {
            spent += since(begun);
        }

        double take() {
            double taken = spent;
            spent = 0;
            return taken;
        }

        void leave() {
            scene.removePreLayoutPulseListener(before);
            scene.removePostLayoutPulseListener(after);
        }
    }

    private static void lay(Stage stage) {
        Parent root = stage.getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private static KeyEvent pressed(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }

    private static Body paragraphs(List<String> words, int count) {
        return Body.ofParagraphs(texts(words, count));
    }

    private static List<String> texts(List<String> words, int count) {
        Random chance = new Random(3);
        return Stream.generate(() -> text(words, chance, 50)).limit(count).toList();
    }

    private static String text(List<String> words, Random chance, int count) {
        return String.join(
                " ", chance.ints(count, 0, words.size()).mapToObj(words::get).toList());
    }

    private static Body longParagraph() {
        Random chance = new Random(5);
        StringBuilder text = new StringBuilder();
        while (text.length() < 19_000) {
            text.append(text(ARABIC, chance, 50)).append(' ');
        }
        return Body.ofParagraphs(List.of(text.substring(0, 19_000)));
    }

    private static Body linksAndPictures() {
        Random chance = new Random(9);
        Marks link = Marks.of(new Mark.WebLink("https://example.org/"));
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            blocks.add(new Block.Paragraph(
                    Prose.of(
                            Run.plain(text(ARABIC, chance, 20) + " "),
                            new Run("وكالة الأنباء", link),
                            Run.plain(" " + text(ARABIC, chance, 20))),
                    Direction.INHERIT));
            if (i % 6 == 0) {
                blocks.add(new Block.Picture(Desk.PHOTO, "ميناء", "تحرير", "سفن", Direction.INHERIT));
            }
        }
        return new Body(blocks);
    }

    /// A finding at every fiftieth word or so.
    private static List<CopyDesk.Placed> findings(Body body) {
        return IntStream.range(0, body.blocks().size())
                .boxed()
                .flatMap(block -> body.blocks().get(block) instanceof Block.TextBlock text
                        ? IntStream.iterate(10, at -> at + 5 < text.prose().length(), at -> at + 300)
                                .mapToObj(at -> new CopyDesk.Placed(
                                        block, new Finding("spaces", Severity.DOUBT, at, at + 5, Optional.empty())))
                        : Stream.empty())
                .toList();
    }

    private static Position middle(Body body) {
        int block = body.blocks().size() / 2;
        int length = body.blocks().get(block) instanceof Block.TextBlock text
                ? text.prose().length()
                : 1;
        return new Position(block, length / 2);
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }

    private static double rounded(double millis) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.1f", millis));
    }
}
