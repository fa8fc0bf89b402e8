package org.tahrir.cli;

import java.util.List;
import org.tahrir.article.RelatedLink;

/// Related pieces as a person reads them on a terminal, numbered as `unlink` counts them.
final class RelatedLines {
    private RelatedLines() {}

    static void print(List<RelatedLink> related, Tahrir tahrir) {
        if (related.isEmpty()) {
            return;
        }
        tahrir.print("");
        tahrir.say("cli.related");
        for (int i = 0; i < related.size(); i++) {
            RelatedLink link = related.get(i);
            var story = link.story();
            String target = story != null
                    ? story.toString().substring(0, 8)
                    : link.url() != null ? link.url() : tahrir.messages().text("cli.unresolved");
            tahrir.print((i + 1) + ". " + link.headline() + "  (" + target + ")");
        }
    }
}
