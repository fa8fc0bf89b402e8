package org.tahrir.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;
import tools.jackson.core.JsonGenerator;

/// A body in the library's JSON: a list of blocks, each named by the field that holds its text (`p`, `h`, `q`, `li`,
/// `img`, `card`, `table`). A prose without marks is a string, else a list of strings and marked runs.
final class BodyJson {
    private BodyJson() {}

    static void write(JsonGenerator json, Body body) {
        json.writeArrayPropertyStart("body");
        body.blocks().forEach(block -> writeBlock(json, block));
        json.writeEndArray();
    }

    static Body read(JsonFields article) {
        return new Body(article.objects("body", BodyJson::readBlock));
    }

    private static void writeBlock(JsonGenerator json, Block block) {
        json.writeStartObject();
        switch (block) {
            case Block.Paragraph text -> writeProse(json, "p", text.prose());
            case Block.Quote text -> writeProse(json, "q", text.prose());
            case Block.Heading text -> {
                writeProse(json, "h", text.prose());
                json.writeNumberProperty("level", text.level());
            }
            case Block.Item text -> {
                writeProse(json, "li", text.prose());
                json.writeStringProperty("list", code(text.kind()));
                json.writeNumberProperty("depth", text.depth());
            }
            case Block.Picture picture -> {
                json.writeStringProperty("img", picture.media());
                json.writeStringProperty("caption", picture.caption());
                json.writeStringProperty("credit", picture.credit());
                json.writeStringProperty("alt", picture.alt());
                if (picture.size() != Block.PictureSize.FULL) {
                    json.writeStringProperty("size", code(picture.size()));
                }
            }
            case Block.Card card -> {
                json.writeStringProperty("card", card.href());
                json.writeStringProperty("title", card.title());
            }
            case Block.Table table -> writeTable(json, table);
        }
        if (block.direction() != Direction.INHERIT) {
            json.writeStringProperty("dir", code(block.direction()));
        }
        json.writeEndObject();
    }

    private static void writeTable(JsonGenerator json, Block.Table table) {
        json.writeArrayPropertyStart("table");
        for (List<Prose> row : table.rows()) {
            json.writeStartArray();
            row.forEach(cell -> writeProse(json, cell));
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeBooleanProperty("header", table.header());
    }

    private static void writeProse(JsonGenerator json, String name, Prose prose) {
        json.writeName(name);
        writeProse(json, prose);
    }

    private static void writeProse(JsonGenerator json, Prose prose) {
        if (prose.runs().stream().allMatch(run -> run.marks().equals(Marks.NONE))) {
            json.writeString(prose.plain());
            return;
        }
        json.writeStartArray();
        prose.runs().forEach(run -> writeRun(json, run));
        json.writeEndArray();
    }

    private static void writeRun(JsonGenerator json, Run run) {
        if (run.marks().equals(Marks.NONE)) {
            json.writeString(run.text());
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("text", run.text());
        for (Mark mark : run.marks().ordered()) {
            switch (mark) {
                case Mark.Style style -> json.writeBooleanProperty(code(style), true);
                case Mark.WebLink link -> json.writeStringProperty("href", link.href());
                case Mark.StoryLink link -> json.writeStringProperty("story", link.story());
            }
        }
        json.writeEndObject();
    }

    private static Block readBlock(JsonFields block) {
        Direction direction = block.values().containsKey("dir")
                ? Direction.valueOf(block.text("dir").toUpperCase(Locale.ROOT))
                : Direction.INHERIT;
        if (block.values().containsKey("img")) {
            return new Block.Picture(
                    block.text("img"),
                    block.text("caption"),
                    block.text("credit"),
                    block.text("alt"),
                    size(block),
                    direction);
        }
        if (block.values().containsKey("card")) {
            return new Block.Card(block.text("title"), block.text("card"), direction);
        }
        if (block.values().containsKey("table")) {
            return new Block.Table(readRows(block.items("table")), block.flag("header"), direction);
        }
        if (block.values().containsKey("h")) {
            return new Block.Heading(block.number("level"), readProse(block, "h"), direction);
        }
        if (block.values().containsKey("q")) {
            return new Block.Quote(readProse(block, "q"), direction);
        }
        if (block.values().containsKey("li")) {
            Block.ListKind kind = Block.ListKind.valueOf(block.text("list").toUpperCase(Locale.ROOT));
            return new Block.Item(kind, block.number("depth"), readProse(block, "li"), direction);
        }
        return new Block.Paragraph(readProse(block, "p"), direction);
    }

    /// A picture from before pictures had sizes is as wide as the text.
    private static Block.PictureSize size(JsonFields picture) {
        return picture.values().containsKey("size")
                ? Block.PictureSize.valueOf(picture.text("size").toUpperCase(Locale.ROOT))
                : Block.PictureSize.FULL;
    }

    private static List<List<Prose>> readRows(List<?> rows) {
        List<List<Prose>> read = new ArrayList<>();
        for (Object row : rows) {
            if (row instanceof List<?> cells) {
                read.add(cells.stream().map(BodyJson::readProse).toList());
            }
        }
        return read;
    }

    private static Prose readProse(JsonFields block, String name) {
        return block.values().get(name) instanceof List<?> runs ? readProse(runs) : Prose.of(block.text(name));
    }

    private static Prose readProse(Object value) {
        if (value instanceof List<?> runs) {
            return new Prose(runs.stream().map(BodyJson::readRun).toList());
        }
        return Prose.of(value.toString());
    }

    private static Run readRun(Object run) {
        if (!(run instanceof JsonFields fields)) {
            return Run.plain(run.toString());
        }
        Marks marks = Marks.NONE;
        for (Mark.Style style : Mark.Style.values()) {
            marks = fields.flag(code(style)) ? marks.with(style) : marks;
        }
        if (fields.values().containsKey("href")) {
            marks = marks.with(new Mark.WebLink(fields.text("href")));
        }
        if (fields.values().containsKey("story")) {
            marks = marks.with(new Mark.StoryLink(fields.text("story")));
        }
        return new Run(fields.text("text"), marks);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
