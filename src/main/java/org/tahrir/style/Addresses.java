package org.tahrir.style;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses of the web and of mail, names of accounts and pieces of HTML, in which no rule applies.
final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?|ftp)://[^\\s،؛«»<>]+"
            + "|\\b[wW]{3}\\.[^\\s،؛«»<>]+"
            + "|[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)*"
            + "|(?<![\\w@])@\\w+"
            + "|\\b[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)*\\.(?i:com|net|org|info|gov|edu|io|tv|me)\\b(?:/[!-~]*)?"
            + "|&(?:[A-Za-z]{2,8}|#\\d{2,5});");

    private Addresses() {}

    /// Whether a stretch of a text lies in an address, or touches one from within.
    static boolean cover(String text, int from, int to) {
        Matcher address = ADDRESS.matcher(text);
        while (address.find() && address.start() < to) {
            if (address.end() > from) {
                return true;
            }
        }
        return false;
    }
}
