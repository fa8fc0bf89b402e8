package org.tahrir.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes small Word files for tests, part by part.
final class WordFile {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = R + "/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();

    WordFile paragraph(String style, String runs) {
        body.append("<w:p><w:pPr>")
                .append(style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>")
                .append("<w:bidi/></w:pPr>")
                .append(runs)
                .append("</w:p>");
        return this;
    }

    WordFile raw(String xml) {
        body.append(xml);
        return this;
    }

    WordFile relation(String id, String kind, String target, boolean outside) {
        relations
                .append("<Relationship Id=\"" + id + "\" Type=\"" + TYPE + kind + "\" Target=\"" + target + "\"")
                .append(outside ? " TargetMode=\"External\"/>" : "/>");
        return this;
    }

    WordFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    WordFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static String run(String text) {
        return "<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String bold(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String picture(String attribute) {
        return "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"وصف الصورة\"/><a:graphic><a:graphicData>"
                + "<pic:pic><pic:blipFill><a:blip " + attribute
                + "/></pic:blipFill></pic:pic></a:graphicData></a:graphic>"
                + "</wp:inline></w:drawing></w:r>";
    }

    Path write(Path file) {
        part("[Content_Types].xml", """
                <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>
                </Types>""");
        part(
                "_rels/.rels",
                relationships(
                        "<Relationship Id=\"d\" Type=\"" + TYPE + "officeDocument\" Target=\"word/document.xml\"/>"));
        part("word/_rels/document.xml.rels", relationships(relations.toString()));
        parts.putIfAbsent("word/document.xml", document().getBytes(StandardCharsets.UTF_8));
        part(
                "word/styles.xml",
                "<?xml version=\"1.0\"?><w:styles xmlns:w=\"" + W + "\">" + style("Title", "Title")
                        + style("H2", "heading 2") + "</w:styles>");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return file;
    }

    private String document() {
        return "<?xml version=\"1.0\"?><w:document xmlns:w=\"" + W + "\" xmlns:r=\"" + R + "\""
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>" + body
                + "</w:body></w:document>";
    }

    private static String relationships(String inner) {
        return "<?xml version=\"1.0\"?><Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private static String style(String id, String name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/></w:style>";
    }
}
