package org.tahrir.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a page is one that needs nothing but itself and its pictures: our policy and style sheet, no element that
/// loads or runs anything, no attribute that does.
final class PageCheck {
    /// As we write them: a browser makes something of any other form too, and not what it looks like.
    private static final Pattern TAG =
            Pattern.compile("</?([a-z][a-z0-9]*|!doctype)((?: [a-z-]+(?:=\"[^\"]*+\")?+)*+) ?/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)(?:=\"([^\"]*)\")?");
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
    private static final Set<String> ATTRIBUTES = Set.of(
            "html",
            "lang",
            "dir",
            "charset",
            "name",
            "content",
            "http-equiv",
            "rel",
            "href",
            "src",
            "alt",
            "width",
            "height",
            "class",
            "id",
            "datetime",
            "aria-labelledby");
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
        String policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"" + PageStyle.policy(css) + "\">";
        return PageStyle.isOurs(css) && head.contains(policy);
    }

    private static boolean hasOnlyPlainTags(String html) {
        Matcher tag = TAG.matcher(html);
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', tag.end())) {
            boolean plain = tag.region(at, html.length()).lookingAt()
                    && ELEMENTS.contains(tag.group(1))
                    && hasOnlyPlainAttributes(tag.group(2))
                    && (!tag.group(1).equals("link") || tag.group(2).startsWith(" rel=\"canonical\""));
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOnlyPlainAttributes(String text) {
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            String name = attribute.group(1);
            String value = attribute.group(2);
            boolean leads = ADDRESSES.contains(name)
                    && (value == null || !ADDRESS.matcher(value).matches());
            boolean commands = name.equals("http-equiv") && !"Content-Security-Policy".equals(value);
            if (!ATTRIBUTES.contains(name) || leads || commands) {
                return false;
            }
        }
        return true;
    }
}
