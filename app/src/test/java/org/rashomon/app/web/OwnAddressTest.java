// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnAddressTest {
    private static OwnAddress behind(String publicUrl) {
        return new OwnAddress("127.0.0.1", Optional.of(URI.create(publicUrl)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://ledger.example.org, ledger.example.org, true",
        "https://ledger.example.org, ledger.example.org:443, true",
        "https://ledger.example.org:443, ledger.example.org, true",
        "https://ledger.example.org:443/, Ledger.Example.org:443, true",
        "http://ledger.example.org:80, ledger.example.org, true",
        "https://ledger.example.org:8443, ledger.example.org:8443, true",
        "https://ledger.example.org:8443, ledger.example.org, false",
        "https://ledger.example.org:8443, ledger.example.org:8443:443, false",
        "https://ledger.example.org:80, ledger.example.org, false",
        "https://[2001:db8::7]:443, [2001:db8::7], true",
        "https://[2001:db8::7], [2001:db8::7]:443, true"
    })
    void thePublicNameIsKnownWithAndWithoutTheUsualPort(String publicUrl, String host, boolean own) {
        assertThat(behind(publicUrl).isOwnName(Optional.of(host), 7878)).isEqualTo(own);
    }

    @Test
    void withoutAPublicNameThereAreTheNamesOfThisMachine() {
        OwnAddress local = new OwnAddress("127.0.0.1", Optional.empty());

        assertThat(local.isOwnName(Optional.of("localhost:7878"), 7878)).isTrue();
        assertThat(local.isOwnName(Optional.of("localhost:7879"), 7878)).isFalse();
        assertThat(local.isOwnName(Optional.empty(), 7878)).isFalse();
    }
}
