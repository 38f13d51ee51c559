// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashomon.reading.language.LanguageModels;

class PreparedModelTest {
    @Test
    void theJarCanLeaveOutThePublishedParserForItHasThePreparedOne() {
        assertThat(LanguageModels.class.getResource("english_UD.nndep")).isNotNull();
    }
}
