// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "elevenchars",
                "passwordpassword",
                "PasswordPassword",
                "1q2w3e4r5t6y",
                "aaaaaaaaaaaaaaaa",
                "abababababab",
                "rita.yusuf123",
                "Rita.Yusuf!!"
            })
    void whatIsShortOrTriedFirstIsRefused(String password) {
        assertThat(PasswordRules.refusal(password, "rita.yusuf")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wet stones in the yard",
                "twelve-chars",
                "пароль из слов",
                "     spaces      ",
                "twelve😀chars😀"
            })
    void nothingIsSaidAboutKindsOfCharacters(String password) {
        assertThat(PasswordRules.refusal(password, "rita")).isEmpty();
    }

    @Test
    void theListIsAsLongAsTheManualSays() throws Exception {
        assertThat(Path.of("..", "docs", "security.md"))
                .content()
                .contains(String.format(Locale.ROOT, "a list of %,d ", PasswordRules.commonOnes()));
    }

    @Test
    void lengthIsCountedInCharactersAndNothingIsCutOff() {
        String longest = "wet stones ".repeat(11) + "1234567";

        assertThat(longest).hasSize(128);
        assertThat(PasswordRules.refusal(longest, "rita")).isEmpty();
        assertThat(PasswordRules.refusal(longest + "8", "rita").orElseThrow()).contains("129");
        assertThat(PasswordHash.matches(longest.substring(0, 127) + "x", PasswordHash.of(longest)))
                .isFalse();
    }

    @Test
    void hashesAreArgon2idWithTheirParametersAndASaltEach() {
        String hash = PasswordHash.of("wet stones in the yard");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(PasswordHash.of("wet stones in the yard")).isNotEqualTo(hash);
        assertThat(PasswordHash.matches("wet stones in the yard", hash)).isTrue();
        assertThat(PasswordHash.matches("Wet stones in the yard", hash)).isFalse();
    }

    /** The test vector of the reference implementation (github.com/P-H-C/phc-winner-argon2, test.c). */
    @Test
    void aHashMadeElsewhereIsRead() {
        String reference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(PasswordHash.matches("password", reference)).isTrue();
        assertThat(PasswordHash.matches("passwore", reference)).isFalse();
    }
}
