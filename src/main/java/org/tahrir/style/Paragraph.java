package org.tahrir.style;

/// What a rule reads: the letters of one block, and those of its neighbours, since a quotation may run over several.
///
/// @param before the block before it, or ""
/// @param text the block itself
/// @param after the block after it, or ""
public record Paragraph(String before, String text, String after) {
    /// A paragraph that stands alone.
    public static Paragraph of(String text) {
        return new Paragraph("", text, "");
    }
}
