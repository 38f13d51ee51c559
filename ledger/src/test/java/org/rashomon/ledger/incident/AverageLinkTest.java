// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
    private record Edge(int first, int second, double likeness) {}

    private static List<List<Integer>> groups(int members, List<Edge> edges) {
        AverageLink clustering = new AverageLink(members, 0.3);
        edges.forEach(edge -> clustering.alike(edge.first(), edge.second(), edge.likeness()));
        return List.copyOf(clustering.groups());
    }

    @Test
    void whoIsAlikeEnoughIsOneGroup() {
        assertThat(groups(4, List.of(new Edge(0, 2, 0.4), new Edge(1, 3, 0.2)))).containsExactly(List.of(0, 2));
    }

    @Test
    void oneGoBetweenDoesNotBringTwoGroupsTogether() {
        List<Edge> twoPairsAndOneLink = List.of(new Edge(0, 1, 0.9), new Edge(2, 3, 0.9), new Edge(1, 2, 0.8));
        assertThat(groups(4, twoPairsAndOneLink)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void theMostAlikeComeTogetherFirst() {
        List<Edge> chain = List.of(new Edge(0, 1, 0.35), new Edge(1, 2, 0.9));
        assertThat(groups(3, chain)).containsExactly(List.of(1, 2));
    }

    @Test
    void theOrderOfTheLikenessesDoesNotMatter() {
        Random random = new Random(7);
        List<Edge> edges = new ArrayList<>();
        for (int first = 0; first < 60; first++) {
            for (int second = first + 1; second < 60; second++) {
                if (random.nextInt(4) == 0) {
                    edges.add(new Edge(first, second, random.nextInt(100) / 100.0));
                }
            }
        }
        List<List<Integer>> groups = groups(60, edges);
        for (int shuffle = 0; shuffle < 20; shuffle++) {
            Collections.shuffle(edges, random);
            assertThat(groups(60, edges)).isEqualTo(groups);
        }
    }
}
