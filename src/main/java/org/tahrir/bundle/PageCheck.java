package org.tahrir.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a page is one that needs nothing but itself and its pictures: our policy and style sheet, no element that
/// loads or runs anything, no attribute that does.
final class PageCheck {
    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z!][^\\s>/]*)((?:\"[^\"]*\"|[^\">])*+)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)(?:=\"([^\"]*)\")?");
    private static final Set<String> ELEMENTS = Set.of(
            "!doctype",
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "header",
            "main",
            "article",
            "section",
            "footer",
            "div",
            "span",
            "h1",
            "h2",
            "h3",
            "h4",
            "p",
            "a",
            "b",
            "strong",
            "em",
            "u",
            "br",
            "bdi",
            "time",
            "ul",
            "ol",
            "li",
            "blockquote",
            "figure",
            "figcaption",
            "img",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "address",
            "small",
            "nav",
            "aside",
            "link");
    private static final Set<String> ADDRESSES = Set.of("href", "src");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?:|mailto:|\\.\\./|#).*", Pattern.DOTALL);

    private PageCheck() {}

    static boolean isPlain(byte[] html) {
        String page = new String(html, StandardCharsets.UTF_8);
        int style = page.indexOf("<style>");
        int end = page.indexOf("</style>");
        boolean dressed = style >= 0
                && end > style
                && isOurs(page.substring(style + "<style>".length(), end), page.substring(0, style));
        return dressed && hasOnlyPlainTags(page.substring(0, style)) && hasOnlyPlainTags(page.substring(end));
    }

    private static boolean isOurs(String css, String head) {
        return PageStyle.isOurs(css) && head.contains(" content=\"" + PageStyle.policy(css) + "\"");
    }

    private static boolean hasOnlyPlainTags(String html) {
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            String name = tag.group(1).replaceFirst("^/", "").toLowerCase(Locale.ROOT);
            if (!ELEMENTS.contains(name) || !hasOnlyPlainAttributes(tag.group(2))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOnlyPlainAttributes(String text) {
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            String name = attribute.group(1).toLowerCase(Locale.ROOT);
            String value = attribute.group(2);
            boolean leads = ADDRESSES.contains(name)
                    && (value == null || !ADDRESS.matcher(value).matches());
            if (name.startsWith("on") || name.equals("style") || leads) {
                return false;
            }
        }
        return true;
    }
}
