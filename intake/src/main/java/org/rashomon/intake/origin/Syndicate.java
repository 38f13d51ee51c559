// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rashomon.intake.origin.Leads.Page;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Origin;

/** The documents that have their words from one text, and what is known of it. */
final class Syndicate {
    private final List<Trace> copies;

    private Syndicate(List<Trace> copies) {
        this.copies = copies.stream().sorted(Trace.FIRST).toList();
    }

    /**
     * The answer for each document.
     *
     * @param traces sorted by text
     */
    static Map<DocumentId, Syndication> of(List<Trace> traces) {
        CopyGroups groups = CopyGroups.of(traces);
        Map<Integer, List<SharedQuotation>> quotations = SharedQuotations.of(traces, groups);
        Map<DocumentId, Syndication> found = new TreeMap<>();
        int named = 0;
        for (List<Integer> numbers : groups.groups()) {
            Syndicate syndicate =
                    new Syndicate(numbers.stream().map(traces::get).toList());
            Optional<String> name = syndicate.isOneReport() ? Optional.empty() : Optional.of("g" + ++named);
            Optional<Ground> ground = syndicate.ground();
            for (int number : numbers) {
                Trace trace = traces.get(number);
                Syndication syndication = new Syndication(
                        name,
                        syndicate.origin(ground),
                        ground.map(shared -> own(shared, trace)).orElseGet(() -> ofUncredited(name)),
                        groups.closest(number).map(closest -> sharedText(closest, traces)),
                        quotations.getOrDefault(number, List.of()));
                found.putIfAbsent(trace.id(), syndication);
            }
        }
        return found;
    }

    /** One input only, however often it was added. */
    private boolean isOneReport() {
        return copies.stream().map(Trace::input).distinct().count() == 1
                && copies.stream().map(Trace::id).distinct().count() == 1;
    }

    private Optional<Ground> ground() {
        return credited().or(this::declared);
    }

    /** The agency that most credits name; the surest place of its name, in the first report that has it. */
    private Optional<Ground> credited() {
        Map<String, Long> named = copies.stream()
                .flatMap(copy -> copy.leads().credit().stream())
                .collect(Collectors.groupingBy(Credit::agency, TreeMap::new, Collectors.counting()));
        Optional<String> agency = named.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
        return agency.flatMap(name -> copies.stream()
                .flatMap(copy -> creditOf(copy, name).stream())
                .min(Comparator.comparing(credited -> credited.credit().place())));
    }

    private static Optional<Ground.Credited> creditOf(Trace copy, String agency) {
        return copy.leads()
                .credit()
                .filter(credit -> credit.agency().equals(agency))
                .map(credit -> new Ground.Credited(credit, copy.input()));
    }

    private Optional<Ground> declared() {
        return copies.stream()
                .flatMap(copy -> copy.leads().original().stream()
                        .map(page -> new Ground.Declared(page.host() + page.path(), copy.input())))
                .findFirst()
                .map(Ground.class::cast);
    }

    /** The document's own credit is told before that of a copy. */
    private static Ground own(Ground shared, Trace trace) {
        return switch (shared) {
            case Ground.Credited credited ->
                creditOf(trace, credited.credit().agency()).orElse(credited);
            case Ground.Declared declared ->
                trace.leads()
                        .original()
                        .map(page -> new Ground.Declared(page.host() + page.path(), trace.input()))
                        .orElse(declared);
            case Ground.Copied copied -> copied;
            case Ground.Own own -> own;
        };
    }

    private static Ground ofUncredited(Optional<String> group) {
        return group.isPresent() ? new Ground.Copied() : new Ground.Own();
    }

    private Origin origin(Optional<Ground> ground) {
        Ground known = ground.orElseGet(() -> ofUncredited(isOneReport() ? Optional.empty() : Optional.of("")));
        String name = switch (known) {
            case Ground.Credited credited -> credited.credit().agency();
            case Ground.Declared declared -> declaredName();
            case Ground.Copied copied -> firstPublisher();
            case Ground.Own own -> firstPublisher();
        };
        return new Origin(name, known.words());
    }

    /** The outlet of the page that is named as the original where that is among the copies; else its host. */
    private String declaredName() {
        Page page = copies.stream()
                .flatMap(copy -> copy.leads().original().stream())
                .findFirst()
                .orElseThrow();
        return copies.stream()
                .filter(copy -> copy.leads().fetched().equals(Optional.of(page)))
                .flatMap(copy -> copy.outlet().stream())
                .findFirst()
                .or(() -> Agencies.ofHost(page.host()))
                .orElse(page.host());
    }

    private String firstPublisher() {
        Trace first = copies.getFirst();
        return first.outlet().orElse(first.input());
    }

    private static SharedText sharedText(CopyGroups.Closest closest, List<Trace> traces) {
        Trace partner = traces.get(closest.partner());
        Likeness likeness = closest.likeness();
        return new SharedText(partner.id(), partner.input(), likeness.share(), likeness.sharedRuns());
    }
}
