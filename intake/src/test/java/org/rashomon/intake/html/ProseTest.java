// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
    @ParameterizedTest
    @ValueSource(strings = {"The ferry left.", "Did it leave?”", "渡輪は出た。", "देर हुई।", "(It did.)", "روانہ ہوئی۔"})
    void aSentenceEndsAsItsScriptDoes(String words) {
        assertThat(Prose.endsSentence(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Read more", "By Ann Writer", "", "”", "Photo: A. Reader"})
    void aLineEndsInNothing(String words) {
        assertThat(Prose.endsSentence(words)).isFalse();
    }

    @Test
    void aSignSaysMoreThanALetter() {
        assertThat(Prose.length("渡輪")).isGreaterThan(Prose.length("fe"));
    }
}
