package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// An independent judge of what a canonical body looks like.
public final class CanonicalForm {
    private CanonicalForm() {}

    public static void check(Body body) {
        assertThat(body.blocks()).isNotEmpty();
        int deepest = 0;
        for (Block block : body.blocks()) {
            if (block instanceof Block.Item item) {
                assertThat(item.depth()).isBetween(0, Math.min(deepest, Block.Item.MAX_DEPTH));
                deepest = item.depth() + 1;
            } else {
                deepest = 0;
            }
            if (block instanceof Block.Table table) {
                assertThat(table.rows()).isNotEmpty();
                int columns = table.rows().getFirst().size();
                assertThat(columns).isPositive();
                assertThat(table.rows()).allSatisfy(row -> assertThat(row).hasSize(columns));
            }
        }
        body.proses().forEach(CanonicalForm::checkRuns);
        assertThat(new Body(List.copyOf(body.blocks()))).isEqualTo(body).hasSameHashCodeAs(body);
    }

    private static void checkRuns(Prose prose) {
        for (int i = 0; i < prose.runs().size(); i++) {
            assertThat(prose.runs().get(i).text()).isNotEmpty();
            if (i > 0) {
                assertThat(prose.runs().get(i).marks())
                        .isNotEqualTo(prose.runs().get(i - 1).marks());
            }
        }
        assertThat(new Prose(prose.runs())).isEqualTo(prose);
    }
}
