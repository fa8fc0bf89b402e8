package org.tahrir.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
import org.tahrir.text.Body;

/// Markdown (CommonMark with tables) with fields above the text, as one story.
final class MarkdownReader {
    private static final int DEEPEST = 100;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), YamlFrontMatterExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private final Supplier<StoryId> ids;

    MarkdownReader(Supplier<StoryId> ids) {
        this.ids = ids;
    }

    Arrival read(Path file) {
        String name = FileBytes.name(file);
        DecodedText text = TextDecoding.decode(FileBytes.read(file, Limits.TEXT_FILE), name);
        StoryPictures pictures = new StoryPictures();
        Node document = PARSER.parse(text.text());
        YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
        document.accept(visitor);
        Map<String, List<String>> data = visitor.getData();
        FrontMatter fields = new FrontMatter(data);
        MarkdownBlocks blocks =
                new MarkdownBlocks(MarkdownPictures.beside(file, pictures), !data.containsKey("headline"));
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
}
