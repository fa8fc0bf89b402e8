package org.tahrir.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.tahrir.article.Article;
import org.tahrir.desk.Comparing;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.BodyDiff;
import org.tahrir.text.Change;
import org.tahrir.text.Prose;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The difference between two versions of a story for a terminal: the parts of its fields that differ, and each block
/// of
/// the text that isn't as it was. A line begins with the sign of what happened: `-` removed, `+` added, `>` moved, `~`
/// changed, with its old words in `[-…-]` and its new ones in `{+…+}`.
///
/// @param parts names of parts, such as `headline`
/// @param text the earlier text without empty blocks
/// @param changes what became of it, without what stayed
record VersionDiff(List<String> parts, Body text, List<Change> changes) {
    static VersionDiff between(Article before, Article after) {
        Body text = before.body().compact();
        return new VersionDiff(
                Comparing.parts(before, after).stream()
                        .filter(part -> !part.equals("body"))
                        .toList(),
                text,
                BodyDiff.between(text, after.body().compact()).stream()
                        .filter(change -> !(change instanceof Change.Kept))
                        .toList());
    }

    boolean isEmpty() {
        return parts.isEmpty() && changes.isEmpty();
    }

    List<String> lines() {
        return changes.stream().map(this::line).toList();
    }

    ObjectNode json() {
        ObjectNode node = JsonOutput.object();
        node.set("parts", JsonOutput.words(parts));
        node.set("changes", JsonOutput.array(changes, this::json));
        return node;
    }

    private String line(Change change) {
        return switch (change) {
            case Change.Kept kept -> "  " + readable(text.blocks().get(kept.before()));
            case Change.Moved moved -> "> " + readable(text.blocks().get(moved.before()));
            case Change.Removed removed -> "- " + readable(removed.block());
            case Change.Added added -> "+ " + readable(added.block());
            case Change.Changed changed -> "~ " + changed(text.blocks().get(changed.before()), changed);
        };
    }

    private static String changed(Block old, Change.Changed change) {
        if (!(old instanceof Block.TextBlock was)) {
            return "[-" + readable(old) + "-]{+" + readable(change.now()) + "+}";
        }
        Prose prose = was.prose();
        StringBuilder line = new StringBuilder();
        int at = 0;
        for (Change.Words words : change.words()) {
            line.append(prose.slice(at, words.start()).plain());
            sign(line, "[-", prose.slice(words.start(), words.end()), "-]");
            sign(line, "{+", words.now(), "+}");
            at = words.end();
        }
        return line.append(prose.slice(at, prose.length()).plain()).toString();
    }

    private static void sign(StringBuilder line, String before, Prose words, String after) {
        if (!words.isEmpty()) {
            line.append(before).append(words.plain()).append(after);
        }
    }

    private static String readable(Block block) {
        return StoryJson.readable(Body.of(block)).lines().collect(Collectors.joining(" / "));
    }

    private void json(ObjectNode node, Change change) {
        switch (change) {
            case Change.Kept kept -> place(node, "kept", kept.before(), kept.after());
            case Change.Moved moved -> {
                place(node, "moved", moved.before(), moved.after());
                StoryJson.block(node.putObject("block"), text.blocks().get(moved.before()));
            }
            case Change.Removed removed -> {
                node.put("change", "removed").put("before", removed.before());
                StoryJson.block(node.putObject("block"), removed.block());
            }
            case Change.Added added -> {
                node.put("change", "added").put("after", added.after());
                StoryJson.block(node.putObject("block"), added.block());
            }
            case Change.Changed changed -> {
                place(node, "changed", changed.before(), changed.after());
                Block was = text.blocks().get(changed.before());
                StoryJson.block(node.putObject("was"), was);
                StoryJson.block(node.putObject("now"), changed.now());
                words(node.putArray("words"), was, changed);
            }
        }
    }

    private static void place(ObjectNode node, String change, int before, int after) {
        node.put("change", change).put("before", before).put("after", after);
    }

    private static void words(ArrayNode list, Block was, Change.Changed changed) {
        for (Change.Words words : changed.words()) {
            list.addObject()
                    .put("at", words.start())
                    .put(
                            "removed",
                            ((Block.TextBlock) was)
                                    .prose()
                                    .slice(words.start(), words.end())
                                    .plain())
                    .put("added", words.now().plain());
        }
    }
}
