package org.tahrir.importing;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.tahrir.markup.LeftOut;
import org.tahrir.markup.PictureSource;
import org.tahrir.markup.WebHtml;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// The blocks of a Markdown document as a body.
final class MarkdownBlocks {
    private static final Direction ANY = Direction.INHERIT;
    private static final int MOST_CELLS = 50_000;

    private final PictureSource pictures;
    private final boolean wantsHeadline;
    private final LeftOut leftOut = new LeftOut();
    private final List<Notice> warnings = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private String headline = "";

    /// @param wantsHeadline whether the first heading of level 1 is the headline
    MarkdownBlocks(PictureSource pictures, boolean wantsHeadline) {
        this.pictures = pictures;
        this.wantsHeadline = wantsHeadline;
    }

    Body read(Node document) {
        children(document, -1, false);
        return new Body(blocks);
    }

    String headline() {
        return headline;
    }

    List<Notice> warnings() {
        List<Notice> all = new ArrayList<>(warnings);
        all.addAll(leftOut.notices());
        return all;
    }

    /// @param depth the depth of the innermost list, -1 outside lists
    private void children(Node parent, int depth, boolean quoted) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, depth, quoted);
        }
    }

    private void block(Node node, int depth, boolean quoted) {
        switch (node) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> text(paragraph, quoted);
            case BlockQuote quote -> children(quote, depth, true);
            case ListBlock list -> list(list, depth + 1);
            case FencedCodeBlock code -> lines(code.getLiteral());
            case IndentedCodeBlock code -> lines(code.getLiteral());
            case HtmlBlock html -> html(html.getLiteral());
            case TableBlock table -> table(table);
            default -> {}
        }
    }

    private void heading(Heading node) {
        Prose prose = prose(node);
        if (node.getLevel() == 1 && wantsHeadline && headline.isEmpty()) {
            headline = prose.plain().replace('\n', ' ').strip();
        } else if (!prose.isEmpty()) {
            blocks.add(new Block.Heading(node.getLevel(), prose, ANY));
        }
    }

    private void text(Node node, boolean quoted) {
        List<MarkdownInlines> reader = new ArrayList<>();
        Runnable flush = () -> add(reader.getFirst().take(), quoted);
        reader.add(new MarkdownInlines(leftOut, flush, this::picture));
        reader.getFirst().read(node);
        flush.run();
    }

    private void add(Prose prose, boolean quoted) {
        if (!prose.plain().isBlank()) {
            Prose bare = stripped(prose);
            blocks.add(quoted ? new Block.Quote(bare, ANY) : new Block.Paragraph(bare, ANY));
        }
    }

    private void list(ListBlock list, int depth) {
        Block.ListKind kind = list instanceof BulletList ? Block.ListKind.BULLET : Block.ListKind.NUMBER;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                item(item, kind, depth);
            }
        }
    }

    private void item(Node item, Block.ListKind kind, int depth) {
        Prose text = Prose.EMPTY;
        for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof Paragraph) {
                Prose more = prose(part);
                text = text.isEmpty()
                        ? more
                        : text.plus(Prose.of(Run.plain("\n"))).plus(more);
            } else {
                addItem(text, kind, depth);
                text = Prose.EMPTY;
                block(part, depth, false);
            }
        }
        addItem(text, kind, depth);
    }

    private void addItem(Prose text, Block.ListKind kind, int depth) {
        if (!text.isEmpty()) {
            blocks.add(new Block.Item(kind, depth, text, ANY));
        }
    }

    private void table(TableBlock table) {
        List<List<Prose>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        if ((long) widest * rows.size() > MOST_CELLS) {
            warnings.add(Notice.of("importing.table-too-large", rows.size(), widest));
        } else {
            blocks.add(new Block.Table(rows, true, ANY));
        }
    }

    private List<Prose> cells(Node row) {
        List<Prose> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(prose(cell));
        }
        return cells;
    }

    /// The whole text of a node; its pictures come before the block it becomes.
    private Prose prose(Node node) {
        MarkdownInlines inlines = new MarkdownInlines(leftOut, () -> {}, this::picture);
        inlines.read(node);
        return stripped(inlines.take());
    }

    private void picture(Image image) {
        PictureSource.Answer answer = pictures.find(image.getDestination());
        answer.why().ifPresent(leftOut::picture);
        String media = answer.media();
        if (media != null) {
            String title = image.getTitle() == null ? "" : CleanText.storable(image.getTitle());
            int bar = title.lastIndexOf('|');
            String caption = bar < 0 ? title : title.substring(0, bar);
            String credit = bar < 0 ? "" : title.substring(bar + 1);
            String alt = alt(image);
            blocks.add(new Block.Picture(
                    media,
                    orElse(caption, answer.caption()),
                    orElse(credit, answer.credit()),
                    orElse(alt, answer.alt()),
                    ANY));
        }
    }

    private String alt(Image image) {
        MarkdownInlines words = new MarkdownInlines(new LeftOut(), () -> {}, inner -> {});
        words.read(image);
        return words.take().plain().replace('\n', ' ');
    }

    private void lines(String code) {
        add(Prose.of(CleanText.storable(code).stripTrailing()), false);
    }

    private void html(String html) {
        WebHtml.Fragment fragment = WebHtml.fragment(html, pictures);
        fragment.body().blocks().stream()
                .filter(block -> !Body.of(block).isBlank())
                .forEach(blocks::add);
        warnings.addAll(fragment.warnings());
    }

    private static Prose stripped(Prose prose) {
        String plain = prose.plain();
        int from = 0;
        int to = plain.length();
        while (from < to && isEdge(plain.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(plain.charAt(to - 1))) {
            to--;
        }
        return prose.slice(from, to);
    }

    private static boolean isEdge(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private static String orElse(String words, String other) {
        return words.isBlank() ? other : words.strip();
    }
}
