// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CapturedPageTest {
    private static CapturedPage page(String text, Charset charset) {
        return new CapturedPage(
                MediaType.HTML,
                charset,
                ByteContent.of(text.getBytes(charset)),
                Optional.empty(),
                PageAddress.unknown(),
                Alignment.identity(1));
    }

    @Test
    void aByteOrderMarkIsNoneOfThePagesCharacters() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(page("\uFEFFZoë", charset).text()).isEqualTo("Zoë");
            assertThat(page("Zoë", charset).text()).isEqualTo("Zoë");
        }
        assertThat(page("Zoë", Charset.forName("windows-1252")).text()).isEqualTo("Zoë");
        assertThat(page("", StandardCharsets.UTF_8).text()).isEmpty();
    }

    @Test
    void whatNoPageHasIsReplacedUnitForUnit() {
        assertThat(page("a\0b\uFFFFc", StandardCharsets.UTF_8).text()).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void equalBytesHaveOneId() {
        assertThat(page("Zoë", StandardCharsets.UTF_8).id())
                .isEqualTo(page("ZoÃ«", StandardCharsets.ISO_8859_1).id())
                .isNotEqualTo(page("Zoe", StandardCharsets.UTF_8).id());
        assertThatThrownBy(() -> new PageId("sha256:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sha256:00");
    }
}
