package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.style.Finding;
import org.tahrir.style.Fix;
import org.tahrir.style.Severity;

/// Findings that move along with the text.
class NotedRowTest {
    private final NotedRow row = new NotedRow();

    @BeforeEach
    void fill() {
        row.set(List.of(noted(20, 24), noted(5, 8), noted(12, 13)));
    }

    private static Noted noted(int from, int to) {
        return Noted.at(from - 2, finding(2, to - from + 2, true));
    }

    private static Finding finding(int from, int to, boolean mendable) {
        Optional<Fix> fix = mendable ? Optional.of(new Fix(from, from + 1, "")) : Optional.empty();
        return new Finding("rule", Severity.DOUBT, from, to, fix);
    }

    private List<String> places() {
        return row.all().stream().map(one -> one.from() + ".." + one.to()).toList();
    }

    @Test
    void whatIsWrittenBeforeThemMovesThem() {
        row.textChanged(0, 0, 3);
        assertThat(places()).containsExactly("8..11", "15..16", "23..27");
        row.textChanged(0, 3, 0);
        row.textChanged(16, 2, 1);
        assertThat(places()).containsExactly("5..8", "12..13", "19..23");
    }

    @Test
    void whatIsWrittenInOrBesideThemTakesThemAway() {
        row.textChanged(6, 0, 1);
        assertThat(places()).containsExactly("13..14", "21..25");
        row.textChanged(14, 0, 1);
        assertThat(places()).containsExactly("22..26");
        row.textChanged(20, 2, 0);
        assertThat(places()).isEmpty();
        assertThat(row.isEmpty()).isTrue();
    }

    @Test
    void aFixMovesAlong() {
        row.textChanged(0, 0, 10);
        Noted first = row.all().getFirst();
        assertThat(first.inDocument(first.finding().fix().orElseThrow())).isEqualTo(new Fix(15, 16, ""));
    }

    @Test
    void theNextAndTheOneBeforeGoRoundTheEnd() {
        assertThat(row.beside(0, 0, true)).contains(row.all().getFirst());
        assertThat(row.beside(5, 8, true)).contains(row.all().get(1));
        assertThat(row.beside(20, 24, true)).contains(row.all().getFirst());
        assertThat(row.beside(5, 8, false)).contains(row.all().getLast());
        assertThat(row.beside(12, 12, false)).contains(row.all().getFirst());
        row.set(List.of());
        assertThat(row.beside(0, 0, true)).isEmpty();
    }

    @Test
    void ofSeveralAroundAPlaceTheOneThatCanBeMendedIsMeant() {
        Noted wide = new Noted(4, 9, finding(4, 9, false));
        Noted narrow = new Noted(6, 7, finding(6, 7, false));
        row.set(List.of(wide, noted(5, 8), narrow));
        assertThat(row.around(6, 7)).contains(noted(5, 8));
        assertThat(row.around(4, 4)).contains(wide);
        row.set(List.of(wide, narrow));
        assertThat(row.around(6, 6)).contains(narrow);
        assertThat(row.around(10, 10)).isEmpty();
    }
}
