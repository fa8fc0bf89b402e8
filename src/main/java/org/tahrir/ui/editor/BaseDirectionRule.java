package org.tahrir.ui.editor;

import org.tahrir.text.BaseDirection;
import org.tahrir.text.Direction;

/// Decides which way a paragraph is laid out from what it was told and what it holds. Equal rules decide the same.
public sealed interface BaseDirectionRule {
    /// Whether it runs from right to left.
    ///
    /// @param set what its format says
    boolean isRtl(Direction set, CharSequence text);

    /// The rule of a story's text: unless told otherwise a paragraph runs as its story does.
    static BaseDirectionRule ofStory(Direction story) {
        return new OfStory(story);
    }

    /// The rule of a field whose language nobody knows: the share of letters decides (three in ten Arabic ones make it
    /// right-to-left), an empty one runs like what is around it.
    static BaseDirectionRule ofLetters(Direction around) {
        return new OfLetters(around);
    }

    /// As the story runs.
    record OfStory(Direction story) implements BaseDirectionRule {
        @Override
        public boolean isRtl(Direction set, CharSequence text) {
            return (set == Direction.INHERIT ? story : set) != Direction.LTR;
        }
    }

    /// As the letters run.
    record OfLetters(Direction around) implements BaseDirectionRule {
        @Override
        public boolean isRtl(Direction set, CharSequence text) {
            Direction letters = set == Direction.INHERIT ? BaseDirection.of(text) : set;
            return (letters == Direction.INHERIT ? around : letters) != Direction.LTR;
        }
    }
}
