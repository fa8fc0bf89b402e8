package org.tahrir.text;

/// What may be done for somebody while they type; each can be switched off.
public enum TypingHelp {
    /// What opens gets what closes it after the caret, and typing that goes over it.
    PAIRS,
    /// Straight quotation marks become those of the house, apostrophes after Latin letters round.
    QUOTES,
    /// Comma, semicolon and question mark after Arabic become Arabic.
    PUNCTUATION,
    /// Two hyphens become a dash.
    DASHES,
    /// Abbreviations of one's own are written out.
    ABBREVIATIONS
}
