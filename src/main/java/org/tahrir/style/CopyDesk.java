package org.tahrir.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tahrir.text.Block;
import org.tahrir.text.Body;

/// Reads texts by rules. Paragraphs it has read in the text before it doesn't read again. May be asked on any thread.
public final class CopyDesk {
    /// A finding in a body.
    ///
    /// @param block the index of the block in whose text it is
    public record Placed(int block, Finding finding) {}

    private static final Comparator<Finding> READING =
            Comparator.comparingInt(Finding::from).thenComparingInt(Finding::to);

    private final List<Rule> rules;
    private Map<Paragraph, List<Finding>> known = Map.of();

    public CopyDesk(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// What there is to say about a body's paragraphs, headings, quotations and list items, in the order of reading.
    public synchronized List<Placed> read(Body body) {
        Map<Paragraph, List<Finding>> read = new HashMap<>();
        List<Placed> found = new ArrayList<>();
        for (int block = 0; block < body.blocks().size(); block++) {
            if (body.blocks().get(block) instanceof Block.TextBlock) {
                int at = block;
                Paragraph paragraph = new Paragraph(text(body, block - 1), text(body, block), text(body, block + 1));
                read.computeIfAbsent(paragraph, this::findings).forEach(one -> found.add(new Placed(at, one)));
            }
        }
        known = read;
        return List.copyOf(found);
    }

    private List<Finding> findings(Paragraph paragraph) {
        List<Finding> before = known.get(paragraph);
        return before != null
                ? before
                : rules.stream()
                        .flatMap(rule -> rule.in(paragraph))
                        .sorted(READING)
                        .toList();
    }

    private static String text(Body body, int block) {
        boolean isText =
                block >= 0 && block < body.blocks().size() && body.blocks().get(block) instanceof Block.TextBlock;
        return isText ? ((Block.TextBlock) body.blocks().get(block)).prose().plain() : "";
    }
}
