// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.app.access.Role;

class AccessRulesTest {
    @Test
    void everyRouteHasARule() {
        try (Workbench workbench = Workbench.start(Border.ledger(), WorkbenchOptions.local(0))) {
            List<String> routes = workbench.routes();

            assertThat(routes).hasSizeGreaterThan(10).contains("GET /", "POST /login");
            assertThat(routes).allSatisfy(route -> {
                String[] parts = route.split(" ", 2);
                assertThat(AccessRules.find(HandlerType.findOrDefault(parts[0]), parts[1]))
                        .as("the rule of %s in AccessRules", route)
                        .isPresent();
            });
        }
    }

    @Test
    void onlyWhatSaysNothingOfTheLedgerIsOpen() {
        assertThat(List.of("/health", "/rashomon.css", "/rashomon.svg", "/assets/a/b.js", "/login"))
                .allSatisfy(path -> assertThat(AccessRules.find(HandlerType.GET, path)
                                .orElseThrow()
                                .role())
                        .isEmpty());
        assertThat(List.of(
                        "/", "/incident/i1", "/document/a", "/reports", "/speakers", "/speaker", "/about", "/api/v1/x"))
                .allSatisfy(path -> assertThat(AccessRules.find(HandlerType.GET, path)
                                .orElseThrow()
                                .role())
                        .contains(Role.READER));
    }

    @ParameterizedTest
    @CsvSource({
        "/incident/{id},/incident/i1,true",
        "/incident/{id},/incident/i1/,true",
        "/incident/{id},/incident/{id},true",
        "/incident/{id},/incident,false",
        "/incident/{id},/incident/i1/more,false",
        "/assets/**,/assets/a.js,true",
        "/assets/**,/assets/a/b.js,true",
        "/assets/**,/assets,false",
        "/assets/**,/assetsx/a,false",
        "/,/,true",
        "/audit,/audit/,true",
        "/audit,//audit,false",
        "/audit,/Audit,false"
    })
    void aPatternIsReadSegmentBySegment(String pattern, String path, boolean matches) {
        assertThat(AccessRule.open("GET", pattern).matches(path)).isEqualTo(matches);
    }
}
