package org.tahrir.bundle;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.tahrir.article.Article;
import org.tahrir.article.Correction;
import org.tahrir.article.House;
import org.tahrir.article.StoryId;
import org.tahrir.markup.Xhtml;
import org.tahrir.text.BaseDirection;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;

/// Writes a story as a web page that stands alone: it needs nothing but the pictures beside it, runs no script, and
/// reads from right to left or from left to right as the story's language does.
final class ArticlePage {
    private final Outgoing out;
    private final Article article;
    private final House house;
    private final Phrases phrases;
    private final Set<StoryId> inBundle;
    private final StringBuilder page = new StringBuilder();

    private ArticlePage(Outgoing out, House house, Labels labels, Set<StoryId> inBundle) {
        this.out = out;
        this.article = out.article();
        this.house = house;
        this.phrases = new Phrases(labels, house, article.filing().language());
        this.inBundle = inBundle;
    }

    /// @param inBundle the stories to which the page may link beside it
    static String of(Outgoing out, House house, Labels labels, Set<StoryId> inBundle) {
        ArticlePage page = new ArticlePage(out, house, labels, inBundle);
        page.addHead();
        page.addHeader();
        page.addText();
        page.addCorrections();
        page.addRelated();
        page.addFooter();
        return page.page.toString();
    }

    private void addHead() {
        line("<!doctype html>");
        line("<html lang=\"" + escaped(article.filing().language()) + "\" dir=\""
                + (article.direction() == Direction.RTL ? "rtl" : "ltr") + "\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<meta http-equiv=\"Content-Security-Policy\" content=\"" + PageStyle.POLICY + "\">");
        line("<meta name=\"color-scheme\" content=\"light dark\">");
        if (!article.headlines().standfirst().isBlank()) {
            line("<meta name=\"description\" content=\""
                    + escaped(article.headlines().standfirst()) + "\">");
        }
        if (Addresses.isWeb(article.address())) {
            line("<link rel=\"canonical\" href=\"" + escaped(article.address()) + "\">");
        }
        line("<title>" + escaped(out.title(house)) + "</title>");
        line("<style>" + PageStyle.CSS + "</style>");
        line("</head>");
        line("<body>");
        if (!house.site().isBlank()) {
            line("<header class=\"masthead\"><p>" + linked(house.siteUrl(), house.site()) + "</p></header>");
        }
        line("<main>");
        line("<article>");
    }

    private void addHeader() {
        line("<header>");
        if (article.filing().breaking()) {
            line("<p class=\"breaking\">" + escaped(phrases.of("bundle.page-breaking")) + "</p>");
        }
        paragraph("kicker", article.headlines().kicker());
        line("<h1>" + words(article.headline()) + "</h1>");
        paragraph("standfirst", article.headlines().standfirst());
        String byline = article.byline().shown(Phrases.listSeparator(article.direction()));
        paragraph("byline", byline);
        addDateline();
        line("</header>");
    }

    private void addDateline() {
        String place = article.origin().place();
        OffsetDateTime date = article.origin().date();
        String day = date == null ? "" : time(date);
        String separator = place.isBlank() || day.isEmpty() ? "" : Phrases.listSeparator(article.direction());
        String shown = (place.isBlank() ? "" : words(place)) + separator + day;
        if (!shown.isEmpty()) {
            line("<p class=\"dateline\">" + shown + "</p>");
        }
    }

    private void addText() {
        line("<div class=\"" + (article.isKilled() ? "text withdrawn" : "text") + "\">");
        if (article.isKilled()) {
            line("<h2>" + escaped(phrases.of("bundle.page-withdrawn")) + " "
                    + time(article.corrections().getLast().at()) + "</h2>");
        }
        line(Xhtml.write(article.body(), article.direction(), links()));
        line("</div>");
    }

    private void addCorrections() {
        int told = article.corrections().size() - (article.isKilled() ? 1 : 0);
        if (told == 0) {
            return;
        }
        line("<section class=\"corrections\">");
        for (Correction correction : article.corrections().subList(0, told)) {
            String key = correction.kind() == Correction.Kind.UPDATE ? "bundle.page-update" : "bundle.page-correction";
            line("<p><strong>" + escaped(phrases.of(key)) + "</strong> " + time(correction.at()) + "<br>"
                    + words(correction.note()) + "</p>");
        }
        line("</section>");
    }

    private void addRelated() {
        line("</article>");
        if (out.related().isEmpty()) {
            return;
        }
        line("<nav class=\"related\" aria-labelledby=\"related\">");
        line("<h2 id=\"related\">" + escaped(phrases.of("bundle.page-related")) + "</h2>");
        line("<ul>");
        for (RelatedPiece piece : out.related()) {
            String address = switch (piece.lead()) {
                case IN_BUNDLE -> out.addressOf(piece.uri(), inBundle).orElse("");
                case ADDRESS -> webOrNothing(String.valueOf(piece.link().url()));
                case NONE -> "";
            };
            String headline = words(piece.link().headline());
            line("<li>" + (address.isEmpty() ? headline : anchor(address, headline)) + "</li>");
        }
        line("</ul>");
        line("</nav>");
    }

    private void addFooter() {
        line("</main>");
        line("<footer>");
        String source = article.origin().source();
        String agency = article.origin().agency();
        if (!source.isBlank()) {
            paragraph("source", phrases.of("bundle.page-source", source));
        }
        if (!agency.isBlank() && !agency.equals(source)) {
            paragraph("source", phrases.of("bundle.page-agency", agency));
        }
        paragraph("rights", article.clearance().rights());
        line("</footer>");
        line("</body>");
        line("</html>");
    }

    /// Links as a reader of this page can follow them: beside it, on the web, or not at all.
    private Xhtml.Links links() {
        return new Xhtml.Links() {
            @Override
            public Optional<String> href(Mark.Link link) {
                return switch (link) {
                    case Mark.WebLink web -> Optional.of(web.href());
                    case Mark.StoryLink story -> out.addressOf(story.story(), inBundle);
                };
            }

            @Override
            public String src(Block.Picture picture) {
                return out.src(picture);
            }
        };
    }

    private String time(OffsetDateTime moment) {
        return "<time datetime=\"" + Fields.iso(moment) + "\">" + escaped(phrases.day(moment)) + "</time>";
    }

    private void paragraph(String kind, String text) {
        if (!text.isBlank()) {
            line("<p class=\"" + kind + "\">" + words(text) + "</p>");
        }
    }

    /// Text that runs the other way than the page is set apart, so that its full stop stays at its end.
    private String words(String text) {
        Direction direction = BaseDirection.of(text);
        if (direction == Direction.INHERIT || direction == article.direction()) {
            return escaped(text);
        }
        return "<bdi dir=\"" + (direction == Direction.RTL ? "rtl" : "ltr") + "\">" + escaped(text) + "</bdi>";
    }

    private String linked(String address, String text) {
        return Addresses.isWeb(address) ? anchor(address, words(text)) : words(text);
    }

    private static String webOrNothing(String address) {
        return Addresses.isWeb(address) ? address : "";
    }

    private static String anchor(String address, String html) {
        return "<a href=\"" + escaped(address) + "\">" + html + "</a>";
    }

    private void line(String html) {
        page.append(html).append('\n');
    }

    static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }
}
