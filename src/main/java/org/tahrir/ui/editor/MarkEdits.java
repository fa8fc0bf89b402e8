package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.model.StyleSpan;
import org.jspecify.annotations.Nullable;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Edits;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Position;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// Marks of the selected text, and those that what is typed next will have: it goes on from the letter before, but for
/// a link, which only what is typed inside it belongs to.
final class MarkEdits {
    private final BodyArea area;
    private final BodyWriter writer;
    private @Nullable Marks next;
    private int nextAt;

    MarkEdits(BodyArea area, BodyWriter writer) {
        this.area = area;
        this.writer = writer;
        area.caretPositionProperty().addListener((o, was, is) -> next = is == nextAt ? next : null);
    }

    /// What text put in place of a stretch of the document will have.
    Marks typed(int start, int end) {
        if (next != null && start == end && start == nextAt) {
            return next;
        }
        Position at = writer.position(start);
        Position last = writer.position(end);
        @Nullable Marks before = marksAt(at.block(), at.offset() - 1);
        @Nullable Marks after = marksAt(last.block(), last.offset());
        @Nullable Marks first = start < end ? marksAt(at.block(), at.offset()) : null;
        Marks around = TypedMarks.between(before, after);
        return first == null ? around : new Marks(first.styles(), around.link());
    }

    /// What all of the selected text has, without a selection what is typed next.
    Marks current() {
        if (!writer.hasSelection()) {
            return typed(area.getCaretPosition(), area.getCaretPosition());
        }
        return TypedMarks.common(selected().stream());
    }

    void toggle(Mark.Style style) {
        if (writer.hasSelection()) {
            change(Edits.toggle(writer.body(), writer.from(), writer.to(), style));
        } else {
            Marks now = current();
            next = now.has(style) ? now.without(style) : now.with(style);
            nextAt = area.getCaretPosition();
        }
    }

    /// Links the selected text, without a selection the link or else the word around the caret; where there is neither,
    /// a web address becomes text of its own.
    ///
    /// @param words what a link that is there is to be called; its own words, or "", to keep them
    void link(Mark.Link link, String words) {
        if (words.isBlank() || linkWords().isEmpty() || words.equals(linkWords())) {
            link(link);
            return;
        }
        Stretch stretch = aroundCaret();
        Marks first = marksAt(stretch.from().block(), stretch.from().offset());
        Run run = new Run(words, (first == null ? Marks.NONE : first).with(link));
        writer.replace(stretch.from(), stretch.to(), List.of(new Block.Paragraph(Prose.of(run), Direction.INHERIT)));
    }

    String linkWords() {
        return writer.hasSelection()
                ? ""
                : linkAround()
                        .map(link -> writer.text(link.from().block())
                                .substring(link.from().offset(), link.to().offset()))
                        .map(BodyMapping::toBody)
                        .orElse("");
    }

    private void link(Mark.Link link) {
        Stretch stretch = writer.hasSelection() ? new Stretch(writer.from(), writer.to()) : aroundCaret();
        if (!stretch.from().equals(stretch.to())) {
            change(Edits.mark(writer.body(), stretch.from(), stretch.to(), link));
        } else if (link instanceof Mark.WebLink web) {
            Prose words = Prose.of(new Run(web.href(), Marks.of(link)));
            writer.replace(writer.caret(), writer.caret(), List.of(new Block.Paragraph(words, Direction.INHERIT)));
        }
    }

    void unlink() {
        Stretch stretch = writer.hasSelection()
                ? new Stretch(writer.from(), writer.to())
                : linkAround().orElse(new Stretch(writer.caret(), writer.caret()));
        change(Edits.unlink(writer.body(), stretch.from(), stretch.to()));
    }

    Optional<Mark.Link> currentLink() {
        Position at = writer.from();
        Mark.@Nullable Link after = linkAt(at.block(), at.offset());
        boolean takeAfter = writer.hasSelection() || at.offset() == 0;
        Mark.@Nullable Link before = linkAt(at.block(), at.offset() - 1);
        return Optional.ofNullable(takeAfter || before == null ? after : before);
    }

    /// The link of the letter that was hit.
    Optional<Mark.Link> linkAt(CharacterHit hit) {
        if (hit.getCharacterIndex().isEmpty()) {
            return Optional.empty();
        }
        Position at = writer.position(hit.getCharacterIndex().getAsInt());
        return Optional.ofNullable(linkAt(at.block(), at.offset()));
    }

    private Stretch aroundCaret() {
        return linkAround().orElseGet(() -> {
            Position caret = writer.caret();
            String text = area.getText(caret.block());
            int[] word = new WordBreaks(text).at(caret.offset());
            boolean isWord = text.substring(word[0], word[1]).codePoints().anyMatch(Character::isLetterOrDigit);
            return isWord
                    ? new Stretch(new Position(caret.block(), word[0]), new Position(caret.block(), word[1]))
                    : new Stretch(caret, caret);
        });
    }

    private Optional<Stretch> linkAround() {
        return currentLink().map(link -> {
            Position caret = writer.caret();
            int start = caret.offset();
            while (link.equals(linkAt(caret.block(), start - 1))) {
                start--;
            }
            int end = caret.offset();
            while (link.equals(linkAt(caret.block(), end))) {
                end++;
            }
            return new Stretch(new Position(caret.block(), start), new Position(caret.block(), end));
        });
    }

    private void change(Body is) {
        writer.change(is, writer.anchor(), writer.caret());
    }

    private Mark.@Nullable Link linkAt(int block, int index) {
        Marks marks = marksAt(block, index);
        return marks == null ? null : marks.link();
    }

    /// The marks of a letter, or null if there is none.
    private @Nullable Marks marksAt(int block, int index) {
        boolean isLetter = index >= 0 && index < area.getParagraphLength(block) && area.embedAt(block) == null;
        return isLetter ? area.getStyleOfChar(block, index) : null;
    }

    private List<Marks> selected() {
        Position from = writer.from();
        Position to = writer.to();
        List<Marks> all = new ArrayList<>();
        for (int block = from.block(); block <= to.block(); block++) {
            int start = block == from.block() ? from.offset() : 0;
            int end = block == to.block() ? to.offset() : area.getParagraphLength(block);
            if (start < end && area.embedAt(block) == null) {
                for (StyleSpan<Marks> span : area.getStyleSpans(block, start, end)) {
                    all.add(span.getStyle());
                }
            }
        }
        return all;
    }
}
