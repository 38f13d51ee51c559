// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.rashomon.intake.feed.Sitemap;

@Tag("fuzz")
class SitemapFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void aSitemapIsReadOrRefused(byte[] bytes) {
        try (Sitemap sitemap = new Sitemap(new ByteArrayInputStream(bytes))) {
            while (sitemap.next().isPresent()) {}
        } catch (IOException refused) {
            // As it must be.
        }
    }
}
