// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rashomon.ledger.ReportBuilder.report;

import org.junit.jupiter.api.Test;

class ReportWordsTest {
    private static ReportWords words(String text) {
        return ReportWords.of(Emphasis.of(report("a.txt").tells(text).read()));
    }

    @Test
    void aReportIsWhollyLikeItself() {
        ReportWords ferry = words("The ferry Zubrowka burned at the pier, and the harbour master Rassendyll wept.");
        assertThat(ferry.likeness(ferry)).isCloseTo(1, within(1e-6));
    }

    @Test
    void reportsWithoutAWordInCommonHaveNothingInCommon() {
        assertThat(words("Ferries burned.").likeness(words("Goats graze quietly.")))
                .isZero();
    }

    @Test
    void likenessIsMutual() {
        ReportWords first = words("Rassendyll, the harbour master, saw the ferry burn.");
        ReportWords second = words("The ferry burned at dawn, said Rassendyll.");
        assertThat(first.likeness(second)).isEqualTo(second.likeness(first)).isPositive();
    }

    @Test
    void aSharedNameTellsMoreThanASharedWord() {
        ReportWords first = words("At the old harbour of the town one Rassendyll saw the ferry burn.");
        ReportWords sameName = words("A week later one Rassendyll kept silent about it all.");
        ReportWords sameWord = words("A week later one harbour kept silent about it all.");
        assertThat(first.likeness(sameName)).isGreaterThan(first.likeness(sameWord));
    }

    @Test
    void theWeightiestWordsAreShownFirst() {
        ReportWords first = words("The guard Rassendyll said that people saw the ferry.");
        ReportWords second = words("People heard of it when the guard Rassendyll came by ferry.");
        assertThat(first.shared(second, 2)).containsExactly("rassendyll", "ferry");
    }

    @Test
    void aTextWithoutWordsIsLikeNothing() {
        assertThat(words("…").likeness(words("…"))).isZero();
    }
}
