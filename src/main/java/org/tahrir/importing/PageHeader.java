package org.tahrir.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tahrir.markup.RelatedMarkers;

/// What stands above a page's text: title line, headline, source, date, author. Found from the top; the first line that
/// is none of them begins the text.
///
/// @param roles one role for each line from the first
/// @param headline the headline without the site's name
/// @param certainty how much the header alone says "this is a web page", 0 to 1
record PageHeader(List<PageLine> roles, String headline, double certainty) {
    private static final int TITLE_WITHIN = 4;
    private static final int HEADLINE_WITHIN = 7;
    private static final int DEEPEST = 8;
    private static final int LONGEST_TITLE = 400;
    private static final Pattern TAIL = Pattern.compile("^(.{8,}?)\\s+(?:\\||::|»|-|–|—)\\s+([^|»–—]{2,45})$");
    private static final Pattern BAR_TAIL = Pattern.compile("^(.{8,}?)\\s*(?:\\||::)\\s*([^|]{2,45})$");
    private static final Pattern SEPARATOR = Pattern.compile("^[\\s\u00A0]*(?:\\||::|»|-|–|—|:)[\\s\u00A0]*");

    PageHeader {
        roles = List.copyOf(roles);
    }

    int size() {
        return roles.size();
    }

    /// @param lines the page's lines, at least one
    static PageHeader of(List<PageLine> lines) {
        int first = 0;
        while (first < lines.size() - 1 && PageWords.isClutter(lines.get(first).text())) {
            first++;
        }
        for (int title = first; title < Math.min(lines.size(), first + TITLE_WITHIN); title++) {
            int last = Math.min(lines.size(), title + HEADLINE_WITHIN);
            for (int again = title + 1; again < last; again++) {
                Optional<String> site =
                        siteOf(lines.get(title).text(), lines.get(again).text());
                if (site.isPresent()) {
                    return twice(lines, title, again, site.get());
                }
            }
        }
        return once(lines, first);
    }

    /// The site's name when the title line is the headline with or without one; "" when both lines are alike.
    private static Optional<String> siteOf(String title, String headline) {
        // Where the rest is longer, the line below is the site's name and not the headline.
        return rest(title, headline)
                .filter(site -> site.length() <= PageWords.alike(headline).length());
    }

    private static Optional<String> rest(String title, String headline) {
        if (title.length() > LONGEST_TITLE || headline.length() > LONGEST_TITLE) {
            return Optional.empty();
        }
        // Quotes don't count when lines are compared, but here one of them divides.
        String whole = PageWords.alike(title.replace(" » ", " | "));
        String part = PageWords.alike(headline);
        if (part.length() < 8 || !part.contains(" ")) {
            return Optional.empty();
        }
        if (whole.equals(part)) {
            return Optional.of("");
        }
        if (whole.startsWith(part)) {
            Matcher tail = SEPARATOR.matcher(whole.substring(part.length()));
            return tail.lookingAt() ? Optional.of(tail.replaceFirst("").strip()) : Optional.empty();
        }
        if (whole.endsWith(part)) {
            String head = whole.substring(0, whole.length() - part.length()).strip();
            return head.matches(".*(\\||::|»|-|–|—|:)")
                    ? Optional.of(head.substring(0, head.length() - 1).strip())
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static PageHeader twice(List<PageLine> lines, int title, int headline, String site) {
        List<PageLine> roles = new ArrayList<>();
        for (int i = 0; i < headline; i++) {
            PageLine line = lines.get(i);
            roles.add(
                    i == title
                            ? line.as(LineRole.TITLE_LINE, 0.98)
                            : labelled(line).orElse(line.as(LineRole.CLUTTER, 0.7)));
        }
        roles.add(lines.get(headline).as(LineRole.HEADLINE, 0.98));
        double more = below(lines, roles, site);
        return new PageHeader(roles, PageWords.bare(lines.get(headline).text()), (site.isEmpty() ? 0.45 : 0.6) + more);
    }

    private static PageHeader once(List<PageLine> lines, int first) {
        List<PageLine> roles = new ArrayList<>();
        for (PageLine line : lines.subList(0, first)) {
            roles.add(line.as(LineRole.CLUTTER, 0.8));
        }
        String line = PageWords.bare(lines.get(first).text());
        String title = line.length() <= LONGEST_TITLE ? line : "";
        Matcher bar = BAR_TAIL.matcher(title);
        Matcher tail = TAIL.matcher(title);
        boolean barred = bar.matches();
        boolean tailed = barred || tail.matches();
        String site = barred ? bar.group(2) : tailed ? tail.group(2) : "";
        boolean cut = barred || (tailed && isNamedBelow(lines, first, site)) || PageWords.looksLikePublisher(site);
        roles.add(lines.get(first).as(LineRole.HEADLINE, cut ? 0.75 : 0.85));
        double more = below(lines, roles, cut ? site : "");
        String headline = !cut ? line : barred ? bar.group(1) : tail.group(1);
        return new PageHeader(roles, headline, (cut ? 0.25 : 0) + (first > 0 ? 0.1 : 0) + more);
    }

    private static boolean isNamedBelow(List<PageLine> lines, int headline, String site) {
        return lines.subList(headline + 1, Math.min(lines.size(), headline + DEEPEST)).stream()
                .anyMatch(line -> PageWords.alike(line.text()).equals(PageWords.alike(site)));
    }

    /// Adds the roles of the lines between headline and text, and answers how much they say "web page".
    private static double below(List<PageLine> lines, List<PageLine> roles, String site) {
        double certainty = 0;
        boolean sourced = false;
        int last = Math.min(lines.size() - 1, roles.size() + DEEPEST);
        for (int i = roles.size(); i < last; i++) {
            PageLine line = lines.get(i);
            Optional<PageLine> labelled = labelled(line);
            boolean isSource = labelled.isEmpty() && !sourced && isSource(line, lines.get(i + 1), site);
            if (labelled.isEmpty() && !isSource) {
                break;
            }
            PageLine role = labelled.orElseGet(() -> line.as(LineRole.SOURCE, isKnown(line, site) ? 0.9 : 0.6));
            sourced |= role.role() == LineRole.SOURCE;
            certainty += role.confidence() > 0.6 ? 0.12 : 0;
            roles.add(role);
        }
        return Math.min(certainty, 0.3);
    }

    private static Optional<PageLine> labelled(PageLine line) {
        String text = line.text();
        if (PageWords.isClutter(text)) {
            return Optional.of(line.as(LineRole.CLUTTER, 0.9));
        }
        if (PageWords.labelledSource(text).isPresent()) {
            return Optional.of(line.as(LineRole.SOURCE, 0.95));
        }
        if (DateLine.read(text).isPresent()) {
            return Optional.of(line.as(LineRole.DATELINE, 0.9));
        }
        if (PageWords.isPhotoCredit(text)) {
            return Optional.of(line.as(LineRole.PHOTO_CREDIT, 0.85));
        }
        return PageWords.isByline(text) ? Optional.of(line.as(LineRole.BYLINE, 0.8)) : Optional.empty();
    }

    private static boolean isSource(PageLine line, PageLine next, String site) {
        String text = line.text();
        if (RelatedMarkers.isMarker(text) || PageWords.endsSentence(text)) {
            return false;
        }
        boolean shortName =
                PageWords.words(text) <= 4 && text.length() <= 40 && next.text().length() > text.length();
        return isKnown(line, site) || shortName;
    }

    private static boolean isKnown(PageLine line, String site) {
        return (PageWords.looksLikePublisher(line.text()) && line.text().length() <= 60)
                || (!site.isEmpty() && PageWords.alike(line.text()).equals(PageWords.alike(site)));
    }
}
