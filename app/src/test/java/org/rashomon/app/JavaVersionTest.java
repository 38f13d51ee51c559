// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaVersionTest {
    @ParameterizedTest
    @ValueSource(strings = {"25", "25.0.1", "25.0.2", "25.0.2+10", "25-ea+3"})
    void aJavaThatCorruptsMemoryIsRefusedInOneLine(String version) {
        assertThat(JavaVersion.refusal(Runtime.Version.parse(version)))
                .hasValueSatisfying(line -> assertThat(line).contains("25.0.3").doesNotContain("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "21.0.8", "24.0.2", "25.0.3", "25.0.3+9-LTS", "25.1", "26"})
    void everyOtherIsNot(String version) {
        assertThat(JavaVersion.refusal(Runtime.Version.parse(version))).isEmpty();
    }
}
