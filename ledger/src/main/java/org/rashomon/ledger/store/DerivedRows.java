// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorMention;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Claim;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.EventMention;
import org.rashomon.model.Labels;
import org.rashomon.model.Masthead;
import org.rashomon.model.Outlet;
import org.rashomon.model.Problem;
import org.rashomon.model.Publication;
import org.rashomon.model.Reading;
import org.rashomon.model.Speaker;
import org.rashomon.model.TimeExpression;
import org.rashomon.model.TimeInterval;
import org.rashomon.model.VagueRules;

/** The rows of the derived tables. Equal readings give equal rows. */
public final class DerivedRows {
    private static final List<Table> OF_A_READING = List.of(
            Table.DOCUMENT, Table.CLAIM, Table.EVENT, Table.FIGURE, Table.CLAIM_TEXT, Table.COVERAGE, Table.PROBLEM);

    private final VagueRules rules;

    public DerivedRows(VagueRules rules) {
        this.rules = rules;
    }

    /** A document that is out of force has no rows. */
    public static Change without(DocumentId document) {
        Change.Builder change = new Change.Builder();
        for (Table table : OF_A_READING) {
            change.remove(table, table.keys().getFirst(), List.of(document.value()));
        }
        return change.change();
    }

    /** The rows of a reading, in the place of those that its document had. */
    public Change of(Reading reading) {
        String document = reading.document().id().value();
        Change.Builder change =
                new Change.Builder().add(without(reading.document().id()));
        change.add(Table.DOCUMENT, documentRow(reading));
        change.add(Table.COVERAGE, coverageRow(reading));
        problems(reading).forEach(problem -> change.add(Table.PROBLEM, problemRow(document, problem)));
        for (Claim claim : reading.claims()) {
            change.add(Table.CLAIM, claimRow(reading.document(), claim));
            change.add(Table.CLAIM_TEXT, textRow(reading.document(), claim));
            for (EventMention event : claim.events()) {
                change.add(Table.EVENT, eventRow(document, claim, event));
                for (int i = 0; i < event.figures().size(); i++) {
                    change.add(Table.FIGURE, figureRow(document, event, i));
                }
            }
        }
        return change.change();
    }

    private static Row documentRow(Reading reading) {
        Document document = reading.document();
        Masthead masthead = document.masthead();
        return new Row.Cells()
                .text(document.id().value())
                .text(document.input())
                .text(masthead.title())
                .text(masthead.outlet().map(Outlet::name))
                .text(masthead.url())
                .text(masthead.published().map(Publication::date))
                .text(masthead.language())
                .text(reading.reader())
                .text(document.text())
                .row();
    }

    private static Stream<Problem> problems(Reading reading) {
        return Stream.concat(reading.document().problems().stream(), reading.problems().stream());
    }

    private static Row coverageRow(Reading reading) {
        Document document = reading.document();
        Masthead masthead = document.masthead();
        return new Row.Cells()
                .text(document.id().value())
                .text(document.input())
                .text(masthead.title())
                .text(masthead.outlet().map(Outlet::name))
                .text(masthead.published().map(Publication::date))
                .text(reading.reader())
                .number(problems(reading).anyMatch(problem -> problem.code().isFatal()) ? 1 : 0)
                .number(problems(reading).anyMatch(problem -> problem.code().isCut()) ? 1 : 0)
                .number(problems(reading).count())
                .number(reading.claims().size())
                .row();
    }

    private static Row problemRow(String document, Problem problem) {
        return new Row.Cells()
                .text(document)
                .text(Labels.of(problem.code()))
                .text(problem.message())
                .row();
    }

    private static Row claimRow(Document document, Claim claim) {
        Optional<Actor> speaker = actor(claim.attribution().speaker());
        return new Row.Cells()
                .text(document.id().value())
                .text(claim.id().value())
                .text(kind(claim.attribution().speaker()))
                .text(speaker.flatMap(Actor::name))
                .text(speaker.flatMap(Actor::party))
                .text(speaker.flatMap(Actor::sector))
                .text(Labels.of(claim.attribution().act()))
                .number(claim.passage().begin())
                .number(claim.passage().end())
                .text(claim.rule())
                .text(voice(document, claim.attribution().speaker()))
                .text(document.masthead()
                        .published()
                        .map(published -> published.date().toString())
                        .orElse(""))
                .row();
    }

    /** As accounts call who speaks in one document. */
    private static String voice(Document document, Speaker speaker) {
        return speaker.mention()
                .map(who -> who.actor().name().orElse(who.mention().text()))
                .orElseGet(() -> speaker instanceof Speaker.OutletVoice
                        ? document.masthead().outlet().map(Outlet::name).orElse(document.input())
                        : "");
    }

    private static String kind(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> "named";
            case Speaker.Unnamed unnamed -> "unnamed";
            case Speaker.Untold untold -> "unnamed";
            case Speaker.OutletVoice outlet -> "outlet";
        };
    }

    private static Optional<Actor> actor(Speaker speaker) {
        return speaker.mention().map(ActorMention::actor);
    }

    private static Row textRow(Document document, Claim claim) {
        return new Row.Cells()
                .text(document.id().value())
                .text(claim.id().value())
                .text(claim.passage().of(document.text()))
                .row();
    }

    private static Row eventRow(String document, Claim claim, EventMention event) {
        Optional<TimeInterval> interval = event.setting().time().map(TimeExpression::interval);
        return new Row.Cells()
                .text(document)
                .text(event.id().value())
                .text(claim.id().value())
                .text(Labels.of(event.type()))
                .text(Labels.of(event.modality()))
                .text(interval.flatMap(TimeInterval::from))
                .text(interval.flatMap(TimeInterval::to))
                .number(event.setting().background() ? 1 : 0)
                .text(event.trigger().mention().text())
                .text(event.trigger().mention().rule())
                .row();
    }

    private Row figureRow(String document, EventMention event, int position) {
        CasualtyFigure figure = event.figures().get(position);
        return new Row.Cells()
                .text(document)
                .text(event.id().value())
                .number(position)
                .text(Labels.of(figure.harm()))
                .text(figure.group())
                .text(Labels.of(figure.groupClass()))
                .text(optional(figure.quantity().lowest(rules)))
                .text(optional(figure.quantity().highest(rules)))
                .text(figure.mention().text())
                .number(figure.mention().span().begin())
                .number(figure.mention().span().end())
                .row();
    }

    private static Optional<Integer> optional(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
