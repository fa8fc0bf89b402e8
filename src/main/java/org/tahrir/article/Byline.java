package org.tahrir.article;

import java.util.List;
import java.util.stream.Collectors;

/// Who wrote it.
///
/// @param line the line as the reader sees it; "" means the authors' names stand for it
/// @param authors the people behind it, in order
public record Byline(String line, List<Author> authors) {
    public static final Byline NONE = new Byline("", List.of());

    public Byline {
        authors = List.copyOf(authors);
    }

    /// The line for the reader: as typed, else the authors' names joined by the given separator, else "".
    public String shown(String separator) {
        return line.isBlank() ? authors.stream().map(Author::name).collect(Collectors.joining(separator)) : line;
    }

    public Byline withLine(String other) {
        return new Byline(other, authors);
    }

    public Byline withAuthors(List<Author> other) {
        return new Byline(line, other);
    }
}
