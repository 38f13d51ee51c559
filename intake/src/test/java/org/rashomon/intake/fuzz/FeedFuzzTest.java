// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.rashomon.intake.feed.BrokenFeedException;
import org.rashomon.intake.feed.Feed;
import org.rashomon.intake.feed.RootElement;

@Tag("fuzz")
class FeedFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void aFeedIsReadOrRefused(byte[] bytes) {
        RootElement.of(bytes, true);
        try {
            Feed.read(bytes, Optional.empty());
        } catch (BrokenFeedException refused) {
            // As it must be.
        }
    }
}
