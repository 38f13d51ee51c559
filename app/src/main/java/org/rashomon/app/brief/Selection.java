// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentReport;
import org.rashomon.model.Publication;
import org.rashomon.model.TimeInterval;

/** Picks the incidents of a brief out of a ledger's, given one after the other; no more than the brief has room for are remembered. */
final class Selection {
    /** What is told to have happened within so many days is told of days, what within more, of a longer time. */
    private static final long MOST_DAYS = 7;

    private final BriefQuestion question;
    private final LearnedReports learned;
    private final TreeSet<Chosen> kept = new TreeSet<>(Chosen.BY_WEIGHT);
    private int fitting;

    Selection(BriefQuestion question, LearnedReports learned) {
        this.question = question;
        this.learned = learned;
    }

    void take(Incident incident) {
        if (question.isWhere(incident)) {
            kind(incident).ifPresent(kind -> keep(Chosen.of(incident, kind)));
        }
    }

    private void keep(Chosen chosen) {
        fitting++;
        kept.add(chosen);
        if (kept.size() > question.most()) {
            kept.pollLast();
        }
    }

    /** The incidents, those with most to say first. */
    List<Chosen> kept() {
        return List.copyOf(kept);
    }

    /** How many belong in the brief and found no room. */
    int leftOut() {
        return fitting - kept.size();
    }

    private Optional<Chosen.Kind> kind(Incident incident) {
        return switch (question.basis()) {
            case HAPPENED -> byHappening(incident);
            case PUBLISHED -> isPublished(incident) ? Optional.of(dated(incident)) : Optional.empty();
            case LEARNED -> learned.isAnyOf(incident) ? Optional.of(dated(incident)) : Optional.empty();
        };
    }

    private Optional<Chosen.Kind> byHappening(Incident incident) {
        TimeInterval days = incident.outline().interval();
        if (days.isUnknown()) {
            return learned.areAllOf(incident) ? Optional.of(Chosen.Kind.UNDATED) : Optional.empty();
        } else if (question.period().mayHold(days)) {
            return Optional.of(dated(incident));
        }
        boolean isNews = question.period().isAfter(days) && learned.isAnyOf(incident);
        return isNews ? Optional.of(Chosen.Kind.EARLIER) : Optional.empty();
    }

    private static Chosen.Kind dated(Incident incident) {
        TimeInterval days = incident.outline().interval();
        if (days.isUnknown()) {
            return Chosen.Kind.UNDATED;
        }
        boolean isLong = days.from().isEmpty()
                || days.to().isEmpty()
                || ChronoUnit.DAYS.between(days.from().get(), days.to().get()) >= MOST_DAYS;
        return isLong ? Chosen.Kind.LONGER : Chosen.Kind.PERIOD;
    }

    private boolean isPublished(Incident incident) {
        return incident.reports().stream()
                .map(IncidentReport::document)
                .flatMap(document -> learned.reading(document).stream())
                .flatMap(reading -> reading.document().masthead().published().stream())
                .map(Publication::date)
                .anyMatch(question.period()::holds);
    }
}
