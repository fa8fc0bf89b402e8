package org.tahrir.style;

import java.text.Normalizer;
import java.util.stream.Collectors;

/// Arabic letters that were written as the shapes they have in words, as old programs and PDF files give them.
final class LetterShapes {
    private LetterShapes() {}

    /// The letters themselves, whose shapes come of themselves.
    static String plain(String shapes) {
        return shapes.chars().mapToObj(LetterShapes::plain).collect(Collectors.joining());
    }

    /// A vowel by itself comes with a space to stand over, which isn't there in a word.
    private static String plain(int shape) {
        String letters = Normalizer.normalize(Character.toString(shape), Normalizer.Form.NFKC);
        return letters.length() > 1 ? letters.replace(" ", "") : letters;
    }
}
