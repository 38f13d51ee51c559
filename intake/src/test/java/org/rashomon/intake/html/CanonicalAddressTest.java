// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Outlet;

class CanonicalAddressTest {
    @Test
    void aRelativeAddressIsResolved() {
        assertThat(canonical("<link rel='canonical' href='/news/ferry'>"))
                .contains(URI.create("https://www.lakepost.example/news/ferry"));
    }

    @Test
    void theOriginalsAddressOnACopyStands() {
        assertThat(canonical("<link rel='canonical' href='https://wire.example/ferry'>"))
                .contains(URI.create("https://wire.example/ferry"));
    }

    @Test
    void theHomePageIsNoAddressOfAnArticle() {
        String head = "<link rel='canonical' href='https://www.lakepost.example/'>"
                + "<meta property='og:url' content='https://www.lakepost.example/ferry?id=3'>";
        assertThat(canonical(head)).contains(URI.create("https://www.lakepost.example/ferry?id=3"));
    }

    @Test
    void whatIsNoWebAddressIsNone() {
        assertThat(canonical(
                        "<link rel='canonical' href='javascript:alert(1)'><meta property='og:url' content='a b c'>"))
                .isEmpty();
    }

    @Test
    void theOutletIsNamedByItselfElseByItsHost() {
        assertThat(Mastheads.of("<meta property='og:site_name' content='Lake Post'>", "")
                        .outlet())
                .contains(new Outlet("Lake Post", Optional.of("lakepost.example")));
        assertThat(Mastheads.of("", "").outlet())
                .contains(new Outlet("lakepost.example", Optional.of("lakepost.example")));
    }

    @Test
    void theLanguageIsToldOrUnknown() {
        assertThat(Mastheads.of("<meta http-equiv='Content-Language' content='de-AT'>", "")
                        .language())
                .contains("de");
        assertThat(Mastheads.of("<meta property='og:locale' content='fr_FR'>", "")
                        .language())
                .contains("fr");
        assertThat(Mastheads.of("", "").language()).isEmpty();
    }

    private static Optional<URI> canonical(String head) {
        return Mastheads.of(head, "").address().canonical();
    }
}
