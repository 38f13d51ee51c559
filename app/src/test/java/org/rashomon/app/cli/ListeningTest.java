// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.app.access.TokenEntry;

class ListeningTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z"));

    @Test
    void aTokenIsTakenFromTheEnvironmentOrMadeAnew() {
        String told = "0123456789abcdef";

        assertThat(new Listening()
                        .options(NOON, Map.of(Listening.TOKEN, told))
                        .access()
                        .entry())
                .isEqualTo(new TokenEntry(told, UserName.ofProcess()));
        assertThat(Listening.local(0, NOON, Map.of(Listening.TOKEN, told))
                        .access()
                        .entry())
                .isEqualTo(new TokenEntry(told, UserName.ofProcess()));
        assertThat(new Listening().options(NOON, Map.of()).access().entry())
                .isNotEqualTo(new Listening().options(NOON, Map.of()).access().entry());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fifteen-letters", "with a space in it", "tab\tor\nline-breaks"})
    void aTokenThatCanBeGuessedOrBrokenIsRefused(String told) {
        assertThatThrownBy(() -> new Listening().options(NOON, Map.of(Listening.TOKEN, told)))
                .isInstanceOf(UsageException.class)
                .hasMessageContainingAll(Listening.TOKEN, "16");
    }
}
