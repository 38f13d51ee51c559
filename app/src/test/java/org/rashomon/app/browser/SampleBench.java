// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.app.access.AccessOptions;
import org.rashomon.app.access.AuditLog;
import org.rashomon.app.access.TokenEntry;
import org.rashomon.app.cli.SampleLedger;
import org.rashomon.app.web.Workbench;
import org.rashomon.app.web.WorkbenchOptions;
import org.rashomon.intake.origin.CopyTracer;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentState;

/** A workbench on the bundled sample, as {@code rashomon demo} has it. */
final class SampleBench implements AutoCloseable {
    private static final String TOKEN = "a-token-of-the-browser-tests";

    private final Ledger ledger;
    private final Workbench workbench;

    private SampleBench(Ledger ledger, Workbench workbench) {
        this.ledger = ledger;
        this.workbench = workbench;
    }

    static SampleBench start() {
        return on(SampleLedger.file());
    }

    private static SampleBench on(Path file) {
        Ledger ledger = Ledger.open(file, new RunningClock(), new CopyTracer());
        return new SampleBench(ledger, serve(ledger));
    }

    /** Any ledger, for whoever knows the token, who may ask as fast as a browser that is driven does. */
    static Workbench serve(Ledger ledger) {
        RunningClock clock = new RunningClock();
        return Workbench.start(
                ledger,
                WorkbenchOptions.local(
                        0,
                        new AccessOptions(
                                new TokenEntry(TOKEN, "reviewer"), Optional.empty(), AuditLog.none(clock), clock)));
    }

    Ledger ledger() {
        return ledger;
    }

    URI address() {
        return workbench.address();
    }

    URI entrance() {
        return workbench.entrance();
    }

    /** The incident over which accounts part most. */
    Incident contested() {
        return ledger.incidents().stream()
                .filter(incident -> incident.standing().state() == IncidentState.CONTESTED)
                .max(Comparator.comparingInt(incident -> incident.contests().size()))
                .orElseThrow();
    }

    /** The address of a report whose page was kept. */
    String captured() {
        return ledger.readings().stream()
                .map(reading -> reading.document().id())
                .filter(document -> ledger.pages().has(document))
                .map(document -> "/document/" + document)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the report that an address leads to was cut from a page that was kept. */
    boolean isCaptured(String address) {
        return ledger.readings().stream()
                .map(reading -> reading.document().id())
                .filter(document -> address.startsWith("/document/" + document))
                .anyMatch(document -> ledger.pages().has(document));
    }

    /** A page of each kind. */
    List<String> pages() {
        return List.of(
                "/",
                "/?q=strike&act=denies&from=2025-10-01",
                "/?q=volcano&type=odd",
                "/incident/" + contested().id().value(),
                captured(),
                captured() + "?from=10&to=60#evidence",
                captured() + "/page?from=10&to=60",
                "/reports",
                "/speakers",
                "/speaker?name=" + speaker(),
                "/party?party=PAK",
                "/about",
                "/about?check=now",
                "/?as-of=%231",
                "/nowhere");
    }

    private String speaker() {
        return contested().accounts().getFirst().speaker().name().replace(" ", "+");
    }

    @Override
    public void close() {
        workbench.close();
        ledger.close();
    }
}
