// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.app.words.Words;
import org.rashomon.ledger.Ledger;
import org.rashomon.model.Incident;
import org.rashomon.model.TimeInterval;

/**
 * The front door: a ledger and a question become a brief. Incidents are looked at one after the other; those that the brief has room for
 * are made again for their entries.
 *
 * <pre>{@code
 * Brief brief = Briefing.of(ledger, question, now);
 * out.write(MarkdownBrief.of(brief));
 * }</pre>
 */
public final class Briefing {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** Latest first by the last day, then by the first; those without a day last. */
    private static final Comparator<TimeInterval> LATEST_FIRST = Comparator.comparing(
                    Briefing::latest, Comparator.reverseOrder())
            .thenComparing(days -> days.from().toString(), Comparator.reverseOrder());

    private final Ledger ledger;
    private final BriefQuestion question;
    private final LearnedReports learned;
    private final Citations citations = new Citations();
    private final StatementMaker statements;
    private final EntryMaker entries;
    private final KeyFigures figures;

    private Briefing(Ledger ledger, BriefQuestion question) {
        this.ledger = ledger;
        this.question = question;
        this.learned = LearnedReports.in(question.period(), ledger);
        Publishing publishing = new Publishing(ledger);
        this.statements = new StatementMaker(ledger, citations, publishing);
        this.entries = new EntryMaker(publishing, statements, ledger.vagueRules());
        this.figures = new KeyFigures(publishing, statements, ledger.vagueRules());
    }

    /** The brief that answers a question, made at a moment. */
    public static Brief of(Ledger ledger, BriefQuestion question, Instant now) {
        return new Briefing(ledger, question).brief(now);
    }

    private Brief brief(Instant now) {
        Selection selection = new Selection(question, learned);
        ledger.eachIncident(selection::take);
        List<Section> sections = new ArrayList<>();
        for (Chosen.Kind kind : Chosen.Kind.values()) {
            section(kind, selection.kept()).ifPresent(sections::add);
        }
        List<SideFigures> key = figures.figures();
        List<Changed> changed = new ChangedAccounts(ledger, statements, learned).among(selection.kept());
        WhatWasRead read = WhatWasRead.in(ledger, question.period());
        return new Brief(
                header(selection, read, now),
                key,
                sections,
                changed,
                citations.all(),
                read.unread(selection.leftOut()));
    }

    private Brief.Header header(Selection selection, WhatWasRead read, Instant now) {
        TimeInterval days =
                TimeInterval.of(question.period().since(), question.period().until());
        long line = ledger.lastLine();
        String made = "Made " + MINUTE.format(now) + " from a ledger's journal up to its line #" + line;
        List<String> counts = new ArrayList<>();
        counts.add(Words.count(selection.kept().size(), "incident")
                + (selection.leftOut() == 0 ? "" : " of " + (selection.kept().size() + selection.leftOut()))
                + ", in "
                + selection.kept().stream()
                        .filter(chosen -> chosen.weight().parts())
                        .count()
                + " of which accounts part");
        counts.addAll(read.counts());
        return new Brief.Header(Words.of(days), scope(), made, counts);
    }

    private String scope() {
        String where = question.country().map(country -> ", in " + country).orElse("")
                + question.place().map(place -> ", at “" + place + "”").orElse("");
        return "Incidents " + question.basis().words() + " in these "
                + Words.count(question.period().days(), "day") + where;
    }

    private Optional<Section> section(Chosen.Kind kind, List<Chosen> all) {
        List<Chosen> its = all.stream().filter(chosen -> chosen.kind() == kind).toList();
        if (its.isEmpty()) {
            return Optional.empty();
        }
        Map<TimeInterval, List<Chosen>> byDays = new TreeMap<>(LATEST_FIRST);
        its.forEach(chosen ->
                byDays.computeIfAbsent(chosen.days(), none -> new ArrayList<>()).add(chosen));
        List<Section.Day> days = new ArrayList<>();
        byDays.forEach((interval, chosen) -> days.add(new Section.Day(Words.of(interval), entries(chosen))));
        return Optional.of(new Section(Headings.title(kind), Headings.note(kind, question), days));
    }

    /** Where accounts part first; those of one place together. */
    private List<Entry> entries(List<Chosen> chosen) {
        Map<String, List<Chosen>> byPlace = new LinkedHashMap<>();
        chosen.forEach(each ->
                byPlace.computeIfAbsent(each.place(), none -> new ArrayList<>()).add(each));
        return byPlace.values().stream()
                .flatMap(List::stream)
                .flatMap(each -> ledger.incident(each.id()).stream())
                .map(this::entry)
                .toList();
    }

    private Entry entry(Incident incident) {
        Entry entry = entries.entry(incident);
        figures.take(incident);
        return entry;
    }

    private static String latest(TimeInterval days) {
        return days.to().or(days::from).map(Object::toString).orElse("");
    }
}
