package org.tahrir.text;

/// A difference of spelling that somebody who looks for words may leave aside.
public enum Likeness {
    /// Short vowels, shadda, tanwin and the signs of the Quran; accents that stand apart from their letter.
    TASHKEEL,
    /// The stroke that draws a word out.
    TATWEEL,
    /// Hamza on and under alef, wasla, madda; ta marbuta and ha, alef maqsura and ya; Persian and Arabic letters.
    HAMZA,
    /// Arabic, Persian and European digits.
    DIGITS,
    /// Capital and small letters, and accents that are part of a Latin letter.
    CASE
}
