package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    @Test
    void findsTheLongestCommonSubsequence() {
        Seeds.each(2000, chance -> {
            List<Integer> first = numbers(chance);
            List<Integer> second = numbers(chance);
            int[] partners = Alignment.partners(first, second);
            int last = -1;
            int pairs = 0;
            for (int i = 0; i < partners.length; i++) {
                if (partners[i] != Alignment.NONE) {
                    assertThat(partners[i]).isGreaterThan(last);
                    assertThat(second.get(partners[i])).isEqualTo(first.get(i));
                    last = partners[i];
                    pairs++;
                }
            }
            assertThat(pairs).isEqualTo(longest(first, second));
        });
    }

    @Test
    void alignsOnlyTheEndsOfListsTooDifferent() {
        List<Integer> first = IntStream.range(0, 5000).boxed().toList();
        List<Integer> second = IntStream.range(0, 5000)
                .map(i -> i == 0 || i == 4999 ? i : -i)
                .boxed()
                .toList();
        int[] partners = Alignment.partners(first, second);
        assertThat(partners[0]).isZero();
        assertThat(partners[4999]).isEqualTo(4999);
        assertThat(Arrays.stream(partners).filter(partner -> partner != Alignment.NONE))
                .hasSize(2);
    }

    private static List<Integer> numbers(RandomGenerator chance) {
        return IntStream.range(0, chance.nextInt(20))
                .map(i -> chance.nextInt(4))
                .boxed()
                .toList();
    }

    private static int longest(List<Integer> first, List<Integer> second) {
        int[][] best = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                best[i][j] = first.get(i).equals(second.get(j))
                        ? best[i + 1][j + 1] + 1
                        : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        return best[0][0];
    }
}
