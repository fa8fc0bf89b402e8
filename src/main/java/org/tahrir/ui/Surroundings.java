package org.tahrir.ui;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.work.OpenStory;

/// What a window gets from the start of the program beside its workplace.
///
/// @param outside the system around it
/// @param browser opens an address of the web
/// @param previews a folder of this program's own for pages to be looked at; made when needed
/// @param additions adds what the start has to offer (commands above all) to each frame that is built, for the story on
/// the paper
public record Surroundings(
        Outside outside, Consumer<String> browser, Path previews, BiConsumer<Chrome, OpenStory> additions) {}
