package org.tahrir.style;

import java.util.stream.Stream;

/// One thing the copy desk looks at. Pure: the same paragraph gives the same findings, on any thread. Mending all that
/// can be mended leaves nothing that the same rule would mend.
public interface Rule {
    /// Its name, which its findings carry and its sentences are kept under: lower-case words with hyphens.
    String name();

    /// What it finds in a paragraph, from its beginning to its end; no two overlap.
    Stream<Finding> in(Paragraph paragraph);
}
