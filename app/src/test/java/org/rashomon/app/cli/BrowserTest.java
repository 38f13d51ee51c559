// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserTest {
    private static final URI ENTRANCE = URI.create("http://127.0.0.1:7878/?token=0123456789abcdef");

    @Test
    void theAddressStandsInAPageThatItsOwnerAloneMayReadAndInNoArgument() throws Exception {
        Path page = Browser.leadingTo(ENTRANCE);

        assertThat(page.toUri().toString()).doesNotContain("0123456789abcdef");
        assertThat(page).content().contains("content=\"0; url=" + ENTRANCE + "\"", "href=\"" + ENTRANCE + "\"");
        assertThat(Files.getPosixFilePermissions(page))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        Files.delete(page);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux,DISPLAY,xdg-open",
        "Linux,WAYLAND_DISPLAY,xdg-open",
        "Mac OS X,TERM,open",
        "Windows 11,X,rundll32"
    })
    void everySystemHasItsOwnWay(String system, String variable, String program) {
        assertThat(Browser.command(system, Map.of(variable, ":0")).getFirst()).isEqualTo(program);
    }

    @Test
    void nothingIsOpenedWithoutADesktop() {
        assertThat(Browser.command("Linux", Map.of("TERM", "xterm"))).isEmpty();
    }
}
