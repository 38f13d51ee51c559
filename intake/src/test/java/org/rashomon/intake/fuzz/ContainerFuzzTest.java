// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.rashomon.intake.Arrival;
import org.rashomon.intake.Intake;

@Tag("fuzz")
class ContainerFuzzTest {
    private final Intake intake = new Intake();

    @FuzzTest(maxDuration = "60s")
    void whateverComesThroughAPipeIsTakenOrRefused(byte[] bytes) {
        try (Stream<Arrival> arrivals = intake.captures(List.of("-"), new ByteArrayInputStream(bytes))) {
            assertThat(arrivals.count()).isPositive();
        }
    }
}
