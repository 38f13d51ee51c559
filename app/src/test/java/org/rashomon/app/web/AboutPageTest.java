// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashomon.app.holdings.Holdings;
import org.rashomon.ledger.Ledger;

class AboutPageTest {
    @Test
    void theLedgerIsCheckedOnlyWhenThatIsAskedFor() {
        try (Ledger ledger = Border.ledger()) {
            Holdings held = Holdings.of(ledger);
            AboutPage usual = AboutPage.of(held, false);
            AboutPage checked = AboutPage.of(held, true);

            assertThat(usual.check()).isEmpty();
            assertThat(new Pages().about(usual)).contains("href=\"/about?check=now\"");
            assertThat(checked.check().orElseThrow().faults()).isEmpty();
            assertThat(checked.check().orElseThrow().checked().quotes()).isPositive();
            assertThat(checked.incidents()).isEqualTo(2);
            assertThat(checked.problems()).containsExactly("sentence-too-long: 1");
            assertThat(checked.readers()).containsExactly("reader of the tests: 3");
        }
    }
}
