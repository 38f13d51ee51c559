// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rashomon.ledger.store.RecordShape;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.ClaimId;
import org.rashomon.model.DocumentId;
import org.rashomon.model.EpisodeId;
import org.rashomon.model.EventMentionId;
import org.rashomon.model.Evidence;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Mention;
import org.rashomon.model.Party;
import org.rashomon.model.Reading;
import org.rashomon.model.Span;
import org.rashomon.model.Telling;

/**
 * Records with a mask over every string in them. Written over the records' declarations, as the journal's form is, so that no component
 * can be forgotten. A quote is what stands in the masked text at its span: whether a word is part of a name is told by the words around it.
 */
final class MaskedRecords {
    /** Strings that name things of this program; a rule may be called as somebody is. */
    private static final Set<String> NAMES_OF_THINGS = Set.of("rule", "reader", "gazetteer");

    private final Mask mask;
    private final Function<DocumentId, Optional<String>> texts;
    private Optional<DocumentId> within = Optional.empty();

    MaskedRecords(Mask mask, Function<DocumentId, Optional<String>> texts) {
        this.mask = mask;
        this.texts = texts;
    }

    Object over(Object value) {
        return switch (value) {
            case String text -> mask.over(text);
            case URI address -> over(address);
            case Optional<?> optional -> optional.map(this::over);
            case List<?> list -> list.stream().map(this::over).toList();
            case DocumentId id -> id;
            case ClaimId id -> id;
            case EventMentionId id -> id;
            case EpisodeId id -> id;
            case IncidentId id -> id;
            case Party party -> party;
            case Evidence evidence -> over(evidence);
            case Mention mention -> over(mention);
            case Telling telling -> over(telling);
            case AccountFigure figure -> over(figure);
            case Reading reading -> {
                within = Optional.of(reading.document().id());
                yield record(reading);
            }
            case Record record -> record(record);
            default -> value;
        };
    }

    private Object over(Telling telling) {
        within = Optional.of(telling.document());
        return record(telling);
    }

    /** The figure stands where its evidence does; the one that it revises may stand in another report. */
    private Object over(AccountFigure figure) {
        Span words = figure.figure().mention().span();
        within = figure.evidence().stream()
                .filter(evidence -> evidence.span().equals(words))
                .map(Evidence::document)
                .findFirst();
        CasualtyFigure masked = (CasualtyFigure) record(figure.figure());
        within = Optional.empty();
        List<Evidence> evidence = figure.evidence().stream().map(this::over).toList();
        return new AccountFigure(masked, evidence, figure.revises().map(before -> (CasualtyFigure) record(before)));
    }

    private Record record(Record record) {
        RecordShape shape = RecordShape.of(record.getClass());
        Object[] values = new Object[shape.components().length];
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = shape.components()[i];
            Object value = shape.value(record, i);
            values[i] = NAMES_OF_THINGS.contains(component.getName()) ? value : over(value);
        }
        return (Record) shape.make(values);
    }

    private Mention over(Mention mention) {
        return new Mention(mention.span(), at(within, mention.span(), mention.text()), mention.rule());
    }

    private Evidence over(Evidence evidence) {
        String quote = at(Optional.of(evidence.document()), evidence.span(), evidence.quote());
        return new Evidence(evidence.document(), evidence.span(), quote);
    }

    private String at(Optional<DocumentId> document, Span span, String words) {
        return document.flatMap(texts)
                .filter(text -> span.end() <= text.length())
                .map(span::of)
                .orElseGet(() -> mask.over(words));
    }

    private URI over(URI address) {
        String masked = mask.over(address.toString());
        return masked.equals(address.toString()) ? address : URI.create(masked);
    }
}
