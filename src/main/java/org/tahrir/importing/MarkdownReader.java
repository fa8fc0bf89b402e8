package org.tahrir.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.article.Published;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Body;

/// Markdown (CommonMark with tables) with fields above the text, as one story.
final class MarkdownReader {
    private static final String SIGNS = "[]*_<";

    private static final int DEEPEST = 100;
    /// A first line of hyphens, a field and, further down, the line that closes the fields. Without that the hyphens
    /// are a rule, and what follows is text.
    private static final Pattern FIELDS =
            Pattern.compile("---[ \\t]*\\R(?:[ \\t]*(?:#[^\\r\\n]*+)?\\R)*+ {0,3}[A-Za-z0-9._-]+:");
    private static final Pattern END_OF_FIELDS = Pattern.compile("^(?:-{3}|\\.{3})(?:[ \\t].*)?$", Pattern.MULTILINE);
    private static final Pattern FLUSH_ENTRY = Pattern.compile("^-[ \\t]", Pattern.MULTILINE);
    private static final Parser WITH_FIELDS = parser(TablesExtension.create(), YamlFrontMatterExtension.create());
    private static final Parser TEXT_ALONE = parser(TablesExtension.create());

    private final Supplier<StoryId> ids;

    MarkdownReader(Supplier<StoryId> ids) {
        this.ids = ids;
    }

    Arrival read(Path file) {
        String name = FileBytes.name(file);
        DecodedText text = TextDecoding.decode(FileBytes.read(file, Limits.TEXT_FILE), name);
        if (text.text().chars().filter(c -> SIGNS.indexOf(c) >= 0).count() > Limits.MARKDOWN_SIGNS) {
            throw TahrirException.unreadable("importing.markdown-too-complex", name);
        }
        StoryPictures pictures = new StoryPictures();
        Node document = parsed(text.text());
        YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
        document.accept(visitor);
        Map<String, List<String>> data = visitor.getData();
        FrontMatter fields = new FrontMatter(data);
        MarkdownBlocks blocks = new MarkdownBlocks(
                MarkdownPictures.beside(file, pictures), !fields.has("headline") && !fields.has("title"));
        Body body = blocks.read(document);
        Optional<StoryId> own = fields.read("id", StoryId::parse);
        StoryId id = own.orElseGet(ids);
        Article article = FrontMatterArticle.filled(Article.of(id, blocks.headline(), body), fields);
        List<Notice> warnings = new ArrayList<>(text.warnings());
        warnings.addAll(fields.warnings());
        warnings.addAll(blocks.warnings());
        return new Arrival(
                article,
                own.isPresent(),
                null,
                Published.NEVER,
                null,
                pictures.files(),
                InputKind.MARKDOWN.code(),
                warnings);
    }

    private static Node parsed(String text) {
        Matcher fields = FIELDS.matcher(text);
        Matcher end = END_OF_FIELDS.matcher(text);
        if (!fields.lookingAt() || !end.find(fields.end())) {
            return TEXT_ALONE.parse(text);
        }
        // The parser overlooks list entries that aren't indented.
        String indented = FLUSH_ENTRY.matcher(text.substring(0, end.start())).replaceAll("  - ");
        return WITH_FIELDS.parse(indented + text.substring(end.start()));
    }

    private static Parser parser(Extension... extensions) {
        return Parser.builder()
                .extensions(List.of(extensions))
                .maxOpenBlockParsers(DEEPEST)
                .build();
    }
}
