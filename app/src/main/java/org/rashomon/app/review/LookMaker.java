// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.incident.Link;
import org.rashomon.ledger.review.DecisionConflict;
import org.rashomon.ledger.review.Reviews;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Contest;
import org.rashomon.model.Harm;
import org.rashomon.model.Incident;
import org.rashomon.model.Labels;
import org.rashomon.model.PlaceMention;
import org.rashomon.model.Relation;
import org.rashomon.model.Resolution;
import org.rashomon.model.Telling;
import org.rashomon.model.VagueRules;

/**
 * Looks at one incident.
 *
 * @param ledger that it is in
 * @param reviews what was decided there
 * @param acceptances of these
 */
record LookMaker(Ledger ledger, Reviews reviews, Acceptances acceptances) {
    /** As many dead on the word of one origin are worth a second look. */
    static final int MANY_DEAD = 10;

    /** A likeness of reports is between 0 and 1; at no more than this it is as well not one. */
    private static final double WEAK = 0.6;

    static LookMaker of(Ledger ledger, Reviews reviews) {
        return new LookMaker(ledger, reviews, Acceptances.of(reviews));
    }

    /** What speaks for looking at it as it is now. */
    Look look(Incident incident) {
        List<Concern> concerns = Stream.of(
                        conflict(incident),
                        parted(incident),
                        denied(incident),
                        oneOrigin(incident),
                        weakLink(ledger.links(incident.id())),
                        ambiguousPlace(incident),
                        ambiguousActor(incident))
                .flatMap(Optional::stream)
                .toList();
        List<Telling> claims = new ArrayList<>();
        tellings(incident)
                .filter(telling -> claims.stream().noneMatch(other -> isOfOneClaim(telling, other)))
                .forEach(claims::add);
        int accepted = (int) claims.stream()
                .filter(telling -> acceptances.has(telling.document(), telling.claim()))
                .count();
        return new Look(concerns, accepted, claims.size());
    }

    private static boolean isOfOneClaim(Telling telling, Telling other) {
        return telling.document().equals(other.document())
                && telling.claim().id().equals(other.claim().id());
    }

    private static Stream<Telling> tellings(Incident incident) {
        return incident.accounts().stream().map(Account::tellings).flatMap(List::stream);
    }

    private Optional<Concern> conflict(Incident incident) {
        return some(
                Concern.Kind.CONFLICT,
                reviews.conflicts(reviews.notes(incident)).stream().map(DecisionConflict::why));
    }

    private static Optional<Concern> parted(Incident incident) {
        return some(
                Concern.Kind.PARTED,
                incident.contests().stream()
                        .filter(contest -> contest.relation() == Relation.CONTRADICTS)
                        .map(Contest::facet)
                        .map(Labels::of));
    }

    private static Optional<Concern> denied(Incident incident) {
        return some(
                Concern.Kind.DENIED,
                incident.accounts().stream()
                        .filter(account -> account.tellings().stream().anyMatch(Telling::isDenial))
                        .map(account -> account.speaker().name()));
    }

    private static Optional<Concern> oneOrigin(Incident incident) {
        if (incident.standing().corroboration().origins().size() > 1) {
            return Optional.empty();
        }
        return incident.accounts().stream()
                .flatMap(account -> account.figures().stream())
                .map(AccountFigure::figure)
                .filter(figure -> figure.harm() == Harm.KILLED)
                .flatMap(figure ->
                        figure.quantity().lowest(VagueRules.plain()).stream().boxed())
                .max(Comparator.naturalOrder())
                .filter(dead -> dead >= MANY_DEAD)
                .map(dead -> new Concern(Concern.Kind.ONE_ORIGIN, List.of(Integer.toString(dead))));
    }

    private static Optional<Concern> weakLink(List<Link> links) {
        return some(
                Concern.Kind.WEAK_LINK,
                links.stream()
                        .filter(link -> link.strength() <= WEAK)
                        .map(link -> link.reasons().getFirst()));
    }

    private static Optional<Concern> ambiguousPlace(Incident incident) {
        return some(
                Concern.Kind.AMBIGUOUS_PLACE,
                tellings(incident)
                        .flatMap(telling -> telling.event().setting().places().stream())
                        .map(place -> place.place())
                        .filter(place -> place.place() instanceof Resolution.Ambiguous)
                        .map(PlaceMention::mention)
                        .map(mention -> mention.text()));
    }

    private static Optional<Concern> ambiguousActor(Incident incident) {
        return some(
                Concern.Kind.AMBIGUOUS_ACTOR,
                tellings(incident)
                        .map(telling -> telling.event().participants())
                        .flatMap(who -> Stream.concat(who.initiators().stream(), who.recipients().stream()))
                        .filter(who -> who.resolution() instanceof Resolution.Ambiguous)
                        .map(ActorMention::mention)
                        .map(mention -> mention.text()));
    }

    private static Optional<Concern> some(Concern.Kind kind, Stream<String> words) {
        List<String> told = words.distinct().toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(new Concern(kind, told));
    }
}
