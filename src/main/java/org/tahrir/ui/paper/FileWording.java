package org.tahrir.ui.paper;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;

/// Names what picture files said of their pictures.
final class FileWording {
    private static final String BETWEEN = " · ";

    private FileWording() {}

    /// The names of the fields that they filled, or "".
    static String of(List<Block.Picture> pictures, Messages words) {
        return Stream.of(
                        named(pictures, Block.Picture::caption, words.text("editor.caption")),
                        named(pictures, Block.Picture::credit, words.text("editor.credit")),
                        named(pictures, Block.Picture::alt, words.text("editor.alt")))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }

    private static String named(List<Block.Picture> pictures, Function<Block.Picture, String> field, String name) {
        return pictures.stream().map(field).allMatch(String::isBlank) ? "" : name;
    }
}
