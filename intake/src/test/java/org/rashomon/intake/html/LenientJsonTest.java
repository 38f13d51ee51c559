// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LenientJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"headline\": \"Ferry halted\"}",
                "{\"headline\": \"Ferry halted\",}",
                "{\"headline\": \"Ferry halted\"};",
                "//<![CDATA[\n{\"headline\": \"Ferry halted\"}\n//]]>",
                "<!-- {\"headline\": \"Ferry halted\"} -->",
                "{\"headline\": \"Ferry halted\", \"description\": \"two\nlines\"}",
                "{\"headline\": \"Ferry halted\", \"description\": \"the \"old\" ferry\"}",
                "{\"headline\": \"Ferry halted\", \"author\": {\"name\": \"Ann",
                "{\"headline\": \"Ferry halted\", \"author\": ",
                "{\"headline\": \"Ferry halted\", \"author\"",
                "{\"headline\": \"Ferry halted\"} {\"headline\": \"Tug sinks\"}",
            })
    void whatStandsBeforeTheBreakIsRead(String script) {
        assertThat(LenientJson.all(script).getFirst().path("headline").asText()).isEqualTo("Ferry halted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "var x = 3;", "null", "\"text\"", "]"})
    void whatHoldsNoObjectIsNothing(String script) {
        assertThat(LenientJson.all(script)).isEmpty();
    }

    @Test
    void depthWithoutEndIsBrokenOff() {
        assertThat(LenientJson.all("[".repeat(100_000))).hasSizeLessThanOrEqualTo(1);
    }
}
