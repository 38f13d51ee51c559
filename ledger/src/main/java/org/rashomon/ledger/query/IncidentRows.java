// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.ledger.account.Report;
import org.rashomon.ledger.store.Change;
import org.rashomon.ledger.store.RecordText;
import org.rashomon.ledger.store.Row;
import org.rashomon.ledger.store.Table;
import org.rashomon.model.Account;
import org.rashomon.model.Actor;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Incident;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Labels;
import org.rashomon.model.Masthead;
import org.rashomon.model.Outlet;
import org.rashomon.model.Party;
import org.rashomon.model.Place;
import org.rashomon.model.Publication;
import org.rashomon.model.Telling;
import org.rashomon.model.VagueRules;

/** The rows by which incidents are listed, counted and found. */
public final class IncidentRows {
    private static final List<Table> BY_NUMBER = List.of(
            Table.INCIDENT_SUMMARY,
            Table.INCIDENT_TERM,
            Table.INCIDENT_PLACE,
            Table.INCIDENT_ACCOUNT,
            Table.INCIDENT_FIGURE,
            Table.INCIDENT_TEXT);

    private static final double MICRO = 1e6;

    private final VagueRules rules;
    private final Function<DocumentId, Report> reports;

    /** Rows of incidents, with vague numbers read by {@code rules}; {@code reports} gives those that tell of them, as they are shown. */
    public IncidentRows(VagueRules rules, Function<DocumentId, Report> reports) {
        this.rules = rules;
        this.reports = reports;
    }

    /** Incidents that are no more have no rows. */
    public static Change without(Collection<IncidentId> incidents) {
        List<String> ids = incidents.stream().map(IncidentId::value).toList();
        List<String> numbers =
                incidents.stream().map(id -> Long.toString(id.number())).toList();
        Change.Builder change =
                new Change.Builder().remove(Table.INCIDENT, "id", ids).remove(Table.INCIDENT_EVENT, "incident", ids);
        BY_NUMBER.forEach(table -> change.remove(table, "incident", numbers));
        return change.change();
    }

    /** The rows of incidents that have none. */
    public Change of(Collection<Incident> incidents) {
        Change.Builder change = new Change.Builder();
        for (Incident incident : incidents) {
            change.add(Table.INCIDENT, row(incident));
            tellings(incident).forEach(telling -> change.add(Table.INCIDENT_EVENT, event(incident, telling)));
            change.add(shown(incident));
        }
        return change.change();
    }

    /** The rows that show words: those that change when a name is masked. */
    private Change shown(Incident incident) {
        long number = incident.id().number();
        Change.Builder change = new Change.Builder();
        change.add(
                Table.INCIDENT_SUMMARY,
                cells(number)
                        .text(RecordText.of(SummaryMaker.summary(incident, this::document)))
                        .row());
        terms(incident)
                .forEach(term ->
                        change.add(Table.INCIDENT_TERM, cells(number).text(term).row()));
        incident.outline().places().stream()
                .distinct()
                .forEach(place -> change.add(Table.INCIDENT_PLACE, place(number, place)));
        incident.accounts().forEach(account -> change.add(Table.INCIDENT_ACCOUNT, account(number, account)));
        figures(incident).distinct().forEach(figure -> change.add(Table.INCIDENT_FIGURE, figure(number, figure)));
        change.add(Table.INCIDENT_TEXT, cells(number).text(text(incident)).row());
        return change.change();
    }

    private Document document(DocumentId id) {
        return reports.apply(id).document();
    }

    private static Row.Cells cells(long incident) {
        return new Row.Cells().number(incident);
    }

    private static Row row(Incident incident) {
        Incident.Standing standing = incident.standing();
        Optional<LocalDate> from = incident.outline().interval().from();
        Optional<LocalDate> to = incident.outline().interval().to();
        return new Row.Cells()
                .text(incident.id().value())
                .number(incident.id().number())
                .text(Labels.of(incident.outline().type()))
                .text(from)
                .text(to)
                .text(to.or(() -> from).map(Object::toString).orElse(""))
                .number(standing.corroboration().reports())
                .number(standing.corroboration().origins().size())
                .number(incident.accounts().size())
                .number(Partings.of(incident).size())
                .text(Labels.of(standing.state()))
                .row();
    }

    private static Row event(Incident incident, Telling telling) {
        return new Row.Cells()
                .text(incident.id().value())
                .text(telling.document().value())
                .text(telling.event().id().value())
                .row();
    }

    private static Stream<Telling> tellings(Incident incident) {
        return incident.accounts().stream().flatMap(account -> account.tellings().stream());
    }

    private Set<String> terms(Incident incident) {
        Set<String> terms = new TreeSet<>();
        terms.add(Terms.TYPE.term(Labels.of(incident.outline().type())));
        tellings(incident).forEach(telling -> {
            terms.add(Terms.TYPE.term(Labels.of(telling.event().type())));
            terms.add(Terms.ACT.term(Labels.of(telling.claim().attribution().act())));
        });
        parties(incident).forEach(party -> terms.add(Terms.PARTY.term(party.code())));
        incident.accounts()
                .forEach(account -> terms.add(
                        Terms.SPEAKER.term(Terms.folded(account.speaker().name()))));
        incident.outline().places().forEach(place -> addTerms(place, terms));
        incident.reports().stream()
                .map(report -> report.document())
                .distinct()
                .map(reports)
                .flatMap(report -> report.mastheads().stream())
                .forEach(masthead -> addTerms(masthead, terms));
        return terms;
    }

    private static void addTerms(Place place, Set<String> terms) {
        terms.add(Terms.PLACE.term(Terms.folded(place.name())));
        place.within().admin1().ifPresent(admin1 -> terms.add(Terms.PLACE.term(Terms.folded(admin1))));
        place.within().country().ifPresent(country -> terms.add(Terms.COUNTRY.term(country)));
    }

    private static void addTerms(Masthead masthead, Set<String> terms) {
        masthead.outlet().map(Outlet::name).ifPresent(outlet -> terms.add(Terms.OUTLET.term(outlet)));
        masthead.published().map(Publication::date).ifPresent(day -> terms.add(Terms.PUBLISHED.term(day.toString())));
    }

    /** Every party that acts, is hit or speaks. */
    private static Stream<Party> parties(Incident incident) {
        Stream<Actor> actors =
                Stream.concat(incident.outline().initiators().stream(), incident.outline().recipients().stream());
        return Stream.concat(
                actors.flatMap(actor -> actor.party().stream()),
                incident.accounts().stream().flatMap(account -> account.speaker().party().stream()));
    }

    private static Row place(long incident, Place place) {
        Optional<Place.Location> location = place.location();
        return cells(incident)
                .text(place.gazetteer())
                .text(place.name())
                .text(Labels.of(place.kind()))
                .text(place.within().admin1())
                .text(place.within().country())
                .text(location.map(at -> Math.round(at.point().latitude() * MICRO)))
                .text(location.map(at -> Math.round(at.point().longitude() * MICRO)))
                .text(location.map(at -> Math.round(at.radiusKm())))
                .row();
    }

    private static Row account(long incident, Account account) {
        return cells(incident)
                .text(Labels.of(account.speaker().kind()))
                .text(account.speaker().name())
                .text(account.speaker().party().map(Party::code))
                .text(account.speaker().sector())
                .number(account.corroboration().reports())
                .number(account.corroboration().origins().size())
                .number(account.figures().size())
                .number(account.tellings().stream().anyMatch(Telling::isDenial) ? 1 : 0)
                .row();
    }

    /** What is counted by somebody who does not deny it. */
    private static Stream<CasualtyFigure> figures(Incident incident) {
        return tellings(incident)
                .filter(telling -> !telling.isDenial())
                .flatMap(telling -> telling.event().figures().stream());
    }

    private Row figure(long incident, CasualtyFigure figure) {
        return cells(incident)
                .text(Labels.of(figure.harm()))
                .text(figure.quantity().lowest(rules).stream().boxed().findFirst())
                .text(figure.quantity().highest(rules).stream().boxed().findFirst())
                .row();
    }

    /** The words of its outline, its speakers and every passage, each once. */
    private String text(Incident incident) {
        Set<String> texts = new LinkedHashSet<>();
        texts.add(incident.id().value());
        texts.add(Labels.of(incident.outline().type()).replace('-', ' '));
        incident.outline().places().forEach(place -> texts.add(place.name()));
        Stream.concat(incident.outline().initiators().stream(), incident.outline().recipients().stream())
                .flatMap(actor -> actor.name().stream())
                .forEach(texts::add);
        incident.accounts().forEach(account -> texts.add(account.speaker().name()));
        tellings(incident)
                .map(telling -> telling.claim()
                        .passage()
                        .of(document(telling.document()).text()))
                .forEach(texts::add);
        return texts.stream().collect(Collectors.joining("\n"));
    }
}
