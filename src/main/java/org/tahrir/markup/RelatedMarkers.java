package org.tahrir.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The words by which news pages announce related pieces: مقالات ذات صلة, اقرأ أيضا, Related and their like, however
/// they are spelt and with or without a colon.
public final class RelatedMarkers {
    private static final int LONGEST = 40;
    private static final Pattern ORNAMENT = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern UNSPOKEN = Pattern.compile("[\\p{Mn}\\p{Cf}\u0640]");
    private static final Set<String> MARKERS = Set.of(
            "اقرا ايضا",
            "اقراوا ايضا",
            "اقرءوا ايضا",
            "اقرؤوا ايضا",
            "اقرا كذلك",
            "اقرا المزيد",
            "اقرا ايضا على موقعنا",
            "شاهد ايضا",
            "طالع ايضا",
            "تابع ايضا",
            "انظر ايضا",
            "ذات صله",
            "مواضيع ذات صله",
            "موضوعات ذات صله",
            "مقالات ذات صله",
            "اخبار ذات صله",
            "قصص ذات صله",
            "تقارير ذات صله",
            "روابط ذات صله",
            "محتوى ذو صله",
            "مواد ذات صله",
            "مواضيع متعلقه",
            "مقالات متعلقه",
            "اخبار متعلقه",
            "مواضيع مشابهه",
            "مقالات مشابهه",
            "اخبار مشابهه",
            "قد يهمك",
            "قد يهمك ايضا",
            "قد يعجبك ايضا",
            "المزيد حول هذه القصه",
            "المزيد حول الموضوع",
            "مطالب مرتبط",
            "اخبار مرتبط",
            "related",
            "related articles",
            "related article",
            "related stories",
            "related story",
            "related news",
            "related posts",
            "related topics",
            "related content",
            "related links",
            "related coverage",
            "read more",
            "read also",
            "read next",
            "also read",
            "see also",
            "more on this story",
            "you may also like",
            "you might also like");

    private RelatedMarkers() {}

    /// Whether the line is nothing but a marker.
    public static boolean isMarker(String line) {
        return line.length() <= LONGEST && MARKERS.contains(spokenAlike(line));
    }

    /// What follows a marker and a colon (or a bar) in the same line, such as the headline of "اقرأ أيضا: …".
    public static Optional<String> afterMarker(String line) {
        for (int i = 0; i < Math.min(line.length(), LONGEST); i++) {
            char c = line.charAt(i);
            if ((c == ':' || c == '：' || c == '|') && isMarker(line.substring(0, i))) {
                String rest = line.substring(i + 1).strip();
                return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
            }
        }
        return Optional.empty();
    }

    private static String spokenAlike(String line) {
        String bare = UNSPOKEN.matcher(line).replaceAll("");
        return ORNAMENT.matcher(bare)
                .replaceAll("")
                .replaceAll("[\\s\u00A0]+", " ")
                .replaceAll("[أإآٱ]", "ا")
                .replace('ة', 'ه')
                .replace('ی', 'ي')
                .toLowerCase(Locale.ROOT);
    }
}
