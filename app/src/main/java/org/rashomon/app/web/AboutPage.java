// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rashomon.ledger.Verification;
import org.rashomon.model.Problem;
import org.rashomon.model.Reading;

/**
 * What the ledger holds and whether it is whole.
 *
 * @param coverage what was read
 * @param incidents how many
 * @param problems by code: "encoding-broken: 2"
 * @param readers versions of the rules that read
 * @param check what was checked just now
 * @param faults what is wrong; empty when all is well
 */
public record AboutPage(
        Coverage coverage,
        int incidents,
        List<String> problems,
        List<String> readers,
        Verification.Checked check,
        List<String> faults) {
    public AboutPage {
        problems = List.copyOf(problems);
        readers = List.copyOf(readers);
        faults = List.copyOf(faults);
    }

    static AboutPage of(Holdings holdings) {
        List<Reading> readings = holdings.readings();
        Map<String, Long> problems = readings.stream()
                .flatMap(Coverage::problems)
                .map(Problem::code)
                .collect(Collectors.groupingBy(code -> code.label(), TreeMap::new, Collectors.counting()));
        Verification verification = holdings.verify();
        return new AboutPage(
                Coverage.of(readings),
                holdings.incidents().size(),
                problems.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .toList(),
                readings.stream().map(Reading::reader).distinct().sorted().toList(),
                verification.checked(),
                verification.faults().stream()
                        .map(fault -> VisibleText.of(fault.where() + ": " + fault.message()))
                        .toList());
    }
}
