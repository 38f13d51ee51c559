// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeyTest {
    @Test
    void spellingsOfOneNameShareAKey() {
        assertThat(NameKey.of("Mazār-e Sharīf"))
                .isEqualTo(NameKey.of("Mazar-e-Sharif"))
                .isEqualTo(NameKey.of("MAZAR-E SHARIF"))
                .isEqualTo("mazar e sharif");
    }

    @Test
    void stopsAndApostrophesFall() {
        assertThat(NameKey.of("D.I. Khan")).isEqualTo("di khan");
        assertThat(NameKey.of("Qal‘ah-ye Now")).isEqualTo("qalah ye now");
        assertThat(NameKey.of("N'Djamena")).isEqualTo(NameKey.of("N’Djaména"));
    }

    @Test
    void shortWordsAreWrittenOutAtTheBeginningOnly() {
        assertThat(NameKey.of("St. Petersburg")).isEqualTo("saint petersburg");
        assertThat(NameKey.of("Mt Everest")).isEqualTo("mount everest");
        assertThat(NameKey.of("Stara")).isEqualTo("stara");
    }

    @Test
    void theTurkishDottedLetterIsAnI() {
        assertThat(NameKey.of("İSTANBUL")).isEqualTo("istanbul");
        assertThat(NameKey.of("ISTANBUL")).isEqualTo("istanbul");
        assertThat(NameKey.of("Diyarbakır")).isEqualTo("diyarbakir");
    }

    @Test
    void marksOfTransliterationAreNotShown() {
        assertThat(NameKey.shown("Spīn Bōldak")).isEqualTo("Spin Boldak");
        assertThat(NameKey.shown("São Paulo")).isEqualTo("São Paulo");
    }

    @Test
    void aNameWithoutLettersHasAnEmptyKey() {
        assertThat(NameKey.of("--")).isEmpty();
        assertThat(NameKey.of("")).isEmpty();
    }
}
