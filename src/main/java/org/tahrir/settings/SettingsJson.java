package org.tahrir.settings;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.House;
import org.tahrir.article.Role;
import org.tahrir.text.TypingHelp;
import org.tahrir.text.TypingHelps;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Settings as JSON. A value that says nothing we know counts as not being there; keys we don't know stay where they
/// are.
final class SettingsJson {
    private SettingsJson() {}

    static Settings read(JsonNode node) {
        Settings usual = Settings.DEFAULT;
        return new Settings(
                node.path("name").asString(usual.name()),
                Role.parse(node.path("role").asString("")).orElse(usual.role()),
                looks(node, usual.looks()),
                keys(node, usual.keys()),
                new Writing(
                        node.path("signs").asBoolean(usual.writing().signs()),
                        node.path("typewriter").asBoolean(usual.writing().typewriter()),
                        node.path("findings").asBoolean(usual.writing().findings())),
                folders(node, usual.folders()),
                window(node.path("window")),
                node.path("welcomed").asBoolean(usual.welcomed()),
                node.path("samples").asBoolean(usual.samples()));
    }

    private static Looks looks(JsonNode node, Looks usual) {
        return new Looks(
                language(node.path("language").asString("")),
                oneOf(Theme.values(), node.path("theme").asString(""), usual.theme()),
                node.path("zoom").asInt(usual.zoom()),
                oneOf(House.Digits.values(), node.path("digits").asString(""), usual.digits()));
    }

    private static KeyHabits keys(JsonNode node, KeyHabits usual) {
        return new KeyHabits(
                node.path("visualArrows").asBoolean(usual.visualArrows()),
                node.path("shiftTurns").asBoolean(usual.shiftTurns()),
                helps(node.path("typing")));
    }

    /// Helps that are switched off are written down, so that one that is new is on.
    private static TypingHelps helps(JsonNode node) {
        Set<TypingHelp> on = EnumSet.allOf(TypingHelp.class);
        on.removeIf(help ->
                node.path("off").valueStream().anyMatch(off -> code(help).equals(off.asString(""))));
        Map<String, String> abbreviations = new HashMap<>();
        node.path("abbreviations")
                .properties()
                .forEach(
                        each -> abbreviations.put(each.getKey(), each.getValue().asString("")));
        abbreviations.values().removeIf(String::isBlank);
        return new TypingHelps(on, abbreviations);
    }

    private static Folders folders(JsonNode node, Folders usual) {
        return new Folders(
                node.path("exportFolder").asString(usual.exports()),
                node.path("backupFolder").asString(usual.backups()),
                node.path("library").asString(usual.library()));
    }

    static void write(Settings settings, ObjectNode node) {
        Looks looks = settings.looks();
        if (looks.language() == null) {
            node.remove("language");
        } else {
            node.put("language", looks.language().code());
        }
        node.put("name", settings.name());
        node.put("role", settings.role().code());
        node.put("theme", looks.theme().code());
        node.put("zoom", looks.zoom());
        node.put("digits", code(looks.digits()));
        node.put("visualArrows", settings.keys().visualArrows());
        node.put("shiftTurns", settings.keys().shiftTurns());
        write(settings.keys().helps(), inner(node, "typing"));
        node.put("signs", settings.writing().signs());
        node.put("typewriter", settings.writing().typewriter());
        node.put("findings", settings.writing().findings());
        node.put("exportFolder", settings.folders().exports());
        node.put("backupFolder", settings.folders().backups());
        node.put("library", settings.folders().library());
        write(settings.window(), inner(node, "window"));
        node.put("welcomed", settings.welcomed());
        node.put("samples", settings.samples());
    }

    private static void write(TypingHelps helps, ObjectNode node) {
        var off = node.putArray("off");
        Arrays.stream(TypingHelp.values())
                .filter(help -> !helps.on().contains(help))
                .forEach(help -> off.add(code(help)));
        ObjectNode abbreviations = node.putObject("abbreviations");
        helps.abbreviations().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> abbreviations.put(each.getKey(), each.getValue()));
    }

    private static void write(WindowShape window, ObjectNode node) {
        WindowShape.Place place = window.place();
        if (place == null) {
            node.remove("place");
        } else {
            node.putObject("place")
                    .put("x", place.x())
                    .put("y", place.y())
                    .put("width", place.width())
                    .put("height", place.height());
        }
        node.put("maximised", window.maximised());
        ObjectNode widths = node.putObject("widths");
        window.widths().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(width -> widths.put(width.getKey(), width.getValue()));
        var folded = node.putArray("folded");
        window.folded().stream().sorted().forEach(folded::add);
    }

    private static WindowShape window(JsonNode node) {
        Map<String, Double> widths = new HashMap<>();
        node.path("widths").properties().forEach(width -> {
            double pixels = width.getValue().asDouble(0);
            if (width.getValue().isNumber() && Double.isFinite(pixels)) {
                widths.put(width.getKey(), pixels);
            }
        });
        Set<String> folded = new HashSet<>();
        node.path("folded").forEach(name -> folded.add(name.asString("")));
        return new WindowShape(place(node.path("place")), node.path("maximised").asBoolean(false), widths, folded);
    }

    private static WindowShape.@Nullable Place place(JsonNode node) {
        double x = node.path("x").asDouble(0);
        double y = node.path("y").asDouble(0);
        double width = node.path("width").asDouble(0);
        double height = node.path("height").asDouble(0);
        // What is too large for a number of ours reads as one without an end, which no file can hold.
        boolean finite = DoubleStream.of(x, y, width, height).allMatch(Double::isFinite);
        return finite && width > 0 && height > 0 ? new WindowShape.Place(x, y, width, height) : null;
    }

    /// The object of a key; what else may stand there says nothing we know.
    private static ObjectNode inner(ObjectNode node, String name) {
        return node.get(name) instanceof ObjectNode there ? there : node.putObject(name);
    }

    private static @Nullable Language language(String code) {
        return code.isEmpty() ? null : Language.of(code);
    }

    private static <E extends Enum<E>> E oneOf(E[] values, String code, E usual) {
        return Arrays.stream(values)
                .filter(value -> code(value).equals(code))
                .findFirst()
                .orElse(usual);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
