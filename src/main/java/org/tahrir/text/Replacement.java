package org.tahrir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tahrir.notice.Notice;

/// What is put in place of what a [TextSearch] finds. In place of a pattern `$1` to `$9` stand for its groups, `$0` for
/// all of it, and a backslash takes its meaning from the sign after it.
///
/// @param with as typed
public record Replacement(String with) {
    /// A body in which everything was replaced.
    ///
    /// @param times how many hits there were
    public record Outcome(Body body, int times) {}

    /// Why this can't stand for what a search finds: a group that the pattern doesn't have.
    public Optional<Notice> fault(TextSearch search) {
        for (int at = 0; search.wanted().pattern() && at < with.length(); at++) {
            if (with.charAt(at) == '\\') {
                at++;
            } else if (isGroup(at) && with.charAt(at + 1) - '0' > search.groups()) {
                return Optional.of(Notice.of("find.no-group", with.substring(at, at + 2), search.groups()));
            }
        }
        return Optional.empty();
    }

    /// The letters that come in place of a hit.
    public String of(TextSearch search, TextSearch.Hit hit) {
        if (!search.wanted().pattern()) {
            return with;
        }
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < with.length(); at++) {
            if (with.charAt(at) == '\\' && at + 1 < with.length()) {
                letters.append(with.charAt(++at));
            } else if (isGroup(at)) {
                letters.append(hit.groups().get(with.charAt(++at) - '0'));
            } else {
                letters.append(with.charAt(at));
            }
        }
        return letters.toString();
    }

    /// A text with every hit replaced; what comes in wears the marks of the first letter it replaces.
    public Prose in(Prose prose, TextSearch search) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (TextSearch.Hit hit : found(prose.plain(), search)) {
            Marks marks =
                    prose.slice(hit.from(), hit.from() + 1).runs().getFirst().marks();
            runs.addAll(prose.slice(at, hit.from()).runs());
            runs.add(new Run(of(search, hit), marks));
            at = hit.to();
        }
        runs.addAll(prose.slice(at, prose.length()).runs());
        return new Prose(runs);
    }

    /// A body with every hit replaced: in its texts, in the words of its pictures and in the cells of its tables.
    public Outcome in(Body body, TextSearch search) {
        List<Block> blocks = new ArrayList<>(body.blocks());
        int times = 0;
        for (int block = 0; block < blocks.size(); block++) {
            List<String> texts = BlockTexts.of(blocks.get(block));
            for (int part = 0; part < texts.size(); part++) {
                int here = found(texts.get(part), search).size();
                if (here > 0) {
                    times += here;
                    blocks.set(block, BlockTexts.with(blocks.get(block), part, prose -> in(prose, search)));
                }
            }
        }
        return new Outcome(new Body(blocks), times);
    }

    /// The letters that come in place of the hit at a place of a text.
    public Optional<String> at(String text, TextSearch search, int from) {
        return found(text, search).stream()
                .filter(hit -> hit.from() == from)
                .findFirst()
                .map(hit -> of(search, hit));
    }

    private static List<TextSearch.Hit> found(String text, TextSearch search) {
        return search.hits(search.fold(text)).orElse(List.of());
    }

    private boolean isGroup(int at) {
        return with.charAt(at) == '$' && at + 1 < with.length() && Folding.isDigit(with.charAt(at + 1));
    }
}
