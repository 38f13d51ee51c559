// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static final Screen NARROW = new Screen(true, true, 40, false);

    @Test
    void longCellsAreWrappedAtWordsToTheScreen() {
        TextTable table = new TextTable(
                List.of("SPEAKER", "WORDS"),
                List.of(List.of("The army", "eleven soldiers were killed in the ambush on the convoy")));

        assertThat(table.render(NARROW).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
        assertThat(table.render(NARROW).replaceAll("\\s+", " ")).contains("eleven soldiers were killed in the ambush");
    }

    @Test
    void aWordLongerThanItsColumnIsCutAndNotLost() {
        TextTable table = new TextTable(List.of("A", "B"), List.of(List.of("x".repeat(90), "y")));

        assertThat(table.render(NARROW).chars().filter(letter -> letter == 'x')).hasSize(90);
    }

    @Test
    void aScreenNarrowerThanAnyColumnStillGetsItsTable() {
        Screen sliver = new Screen(true, true, 3, false);

        assertThat(new TextTable(List.of("SPEAKER", "WORDS"), List.of(List.of("one two three", "four"))).render(sliver))
                .contains("three", "four");
    }

    @Test
    void aPageCannotSteerTheTerminal() {
        TextTable table = new TextTable(List.of("A"), List.of(List.of("\u001b]0;owned\u0007 and \u202Ereversed")));

        assertThat(table.render(NARROW))
                .doesNotContain("\u001b", "\u0007", "\u202E")
                .contains("owned", "reversed");
    }

    @Test
    void onlyAColouredScreenGetsEscapes() {
        TextTable table = new TextTable(List.of("A"), List.of(List.of("b")));

        assertThat(table.render(NARROW)).doesNotContain("\u001b");
        assertThat(table.render(new Screen(true, true, 40, true))).contains("\u001b[1m", "\u001b[0m");
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertThat(TextWidth.of("漢字")).isEqualTo(4);
        assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
    }
}
