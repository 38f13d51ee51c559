// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CueTest {
    @ParameterizedTest
    @MethodSource("cues")
    void everyCueFindsItsExample(Cue cue) {
        assertThat(Cue.of(cue.example())).map(Cue::words).contains(cue.words());
    }

    @ParameterizedTest
    @MethodSource("cues")
    void noCueFindsItsCounterexample(Cue cue) {
        assertThat(Cue.of(cue.counterexample())).isEmpty();
    }

    static Iterable<Cue> cues() {
        return Cue.all();
    }
}
