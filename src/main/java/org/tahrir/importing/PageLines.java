package org.tahrir.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tahrir.markup.PictureSource;
import org.tahrir.markup.WebHtml;
import org.tahrir.markup.WebPage;
import org.tahrir.markup.WebRelated;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Mark;
import org.tahrir.text.Prose;

/// Makes the lines of a [PageDraft]: of a text that looks like a page by the page's rules, of any other one headline
/// and paragraphs, and of HTML one line a block with the roles that its markup tells.
final class PageLines {
    private static final double TOLD_BY_MARKUP = 0.9;

    private final List<PageLine> lines = new ArrayList<>();
    private final Map<Integer, Block> formatted = new HashMap<>();
    private final Map<Integer, String> addresses = new HashMap<>();

    private PageLines() {}

    static PageSplit split(String text) {
        PageSplit split = PageSplitter.split(text);
        return split.looksLikePage() ? split : plain(text, split.confidence());
    }

    static PageDraft ofHtml(String html) {
        WebHtml.Fragment fragment = WebHtml.fragment(html, PictureSource.NONE);
        PageLines made = new PageLines();
        made.add(fragment.headline());
        fragment.body().blocks().forEach(made::add);
        PageSplit split =
                told(made.lines, WebHtml.page(html, PictureSource.NONE)).orElseGet(() -> split(made.lines));
        return new PageDraft("", split, made.formatted, made.addresses, "", warnings(fragment));
    }

    /// A dropped page always has pictures that stay behind; one sentence for all of them is enough.
    private static List<Notice> warnings(WebHtml.Fragment fragment) {
        return fragment.warnings().stream().distinct().toList();
    }

    private static PageSplit split(List<PageLine> lines) {
        String text = String.join("\n", lines.stream().map(PageLine::text).toList());
        PageSplit split = PageSplitter.split(text);
        return split.looksLikePage() ? split : plain(lines, split.confidence());
    }

    private static PageSplit plain(String text, double confidence) {
        List<String> all = TextLines.of(text);
        int first = 0;
        while (first < all.size() && TextLines.isBlank(all.get(first))) {
            first++;
        }
        List<String> shown = new ArrayList<>();
        if (first < all.size()) {
            shown.add(PageWords.bare(all.get(first)));
            shown.addAll(PlainText.paragraphs(all.subList(first + 1, all.size())));
        }
        List<PageLine> lines = new ArrayList<>();
        shown.forEach(line -> lines.add(new PageLine(lines.size() + 1, line, LineRole.PARAGRAPH, 0.5)));
        return plain(lines, confidence);
    }

    /// The first line is the headline unless it is too long, all others are text.
    private static PageSplit plain(List<PageLine> lines, double confidence) {
        List<PageLine> roles = new ArrayList<>(lines);
        String headline = "";
        if (!lines.isEmpty() && lines.getFirst().text().length() <= PlainText.LONGEST_HEADLINE) {
            headline = PageWords.bare(lines.getFirst().text());
            roles.set(0, lines.getFirst().as(LineRole.HEADLINE, 0.5));
        }
        return new PageSplit(roles, PageBorders.around(roles, 0), headline, confidence);
    }

    /// The split that the page's markup tells: what its story part and its related block hold. Empty when the markup
    /// tells of no headline or no text.
    private static Optional<PageSplit> told(List<PageLine> lines, WebPage page) {
        Set<String> text = new HashSet<>();
        page.body().blocks().forEach(block -> text.add(PageWords.alike(lineOf(block))));
        text.remove("");
        if (page.headline().isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        Set<String> related = new HashSet<>();
        page.related().stream().map(WebRelated::headline).map(PageWords::alike).forEach(related::add);
        PageSplit guess = split(lines);
        String headline = PageWords.alike(page.headline());
        List<PageLine> roles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String key = PageWords.alike(lines.get(i).text());
            LineRole role = key.equals(headline)
                    ? LineRole.HEADLINE
                    : related.contains(key)
                            ? LineRole.RELATED
                            : outside(guess.lines().get(i).role(), text.contains(key));
            roles.add(lines.get(i).as(role, TOLD_BY_MARKUP));
        }
        return Optional.of(
                new PageSplit(roles, PageBorders.around(roles, 0), PageWords.bare(page.headline()), TOLD_BY_MARKUP));
    }

    private static LineRole outside(LineRole guess, boolean inText) {
        return switch (guess) {
            case SOURCE, DATELINE, BYLINE, PHOTO_CREDIT, RELATED_MARKER -> guess;
            default -> inText ? LineRole.PARAGRAPH : LineRole.CLUTTER;
        };
    }

    private void add(String headline) {
        if (!TextLines.isBlank(headline)) {
            lines.add(new PageLine(1, headline, LineRole.PARAGRAPH, 0.5));
        }
    }

    private void add(Block block) {
        String line = lineOf(block);
        if (TextLines.isBlank(line)) {
            return;
        }
        int number = lines.size() + 1;
        lines.add(new PageLine(number, line, LineRole.PARAGRAPH, 0.5));
        formatted.put(number, block);
        if (block instanceof Block.TextBlock text) {
            address(text.prose()).ifPresent(address -> addresses.put(number, address));
        }
    }

    private static String lineOf(Block block) {
        return PageWords.bare(
                Body.of(block).plain().replaceAll("\\s*\\R\\s*", " ").replace('\t', ' '));
    }

    private static Optional<String> address(Prose prose) {
        Set<String> addresses = new HashSet<>();
        prose.runs().stream()
                .filter(run -> !run.text().isBlank())
                .forEach(run -> addresses.add(run.marks().link() instanceof Mark.WebLink web ? web.href() : ""));
        String one = addresses.size() == 1 ? addresses.iterator().next() : "";
        return one.startsWith("http") ? Optional.of(one) : Optional.empty();
    }
}
