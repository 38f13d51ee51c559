// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.rashomon.intake.warc.WarcItem;
import org.rashomon.intake.warc.WarcPages;

@Tag("fuzz")
class WarcFuzzTest {
    private static final int LARGEST = 1 << 20;

    @FuzzTest(maxDuration = "60s")
    void anArchiveIsReadToItsEndOrGivenUp(byte[] bytes) {
        for (boolean isCompressed : new boolean[] {false, true}) {
            try (WarcPages pages =
                    new WarcPages(new ByteArrayInputStream(bytes), isCompressed, bytes.length, LARGEST, what -> {})) {
                long before = -1;
                for (Optional<WarcItem> item = pages.next(); item.isPresent(); item = pages.next()) {
                    assertThat(item.get().offset()).isGreaterThan(before);
                    before = isCompressed ? -1 : item.get().offset();
                }
            } catch (IOException givenUp) {
                // As it must be.
            }
        }
    }
}
