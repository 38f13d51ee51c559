// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rashomon.ledger.store.Selection;
import org.rashomon.model.Labels;

/** What incidents are found by, as the derived tables have it: a kind, a colon, a value. */
enum Terms {
    TYPE,
    PARTY,
    ACT,
    OUTLET,
    /** The day on which a report that tells of it was published. */
    PUBLISHED,
    /** A speaker's name, folded. */
    SPEAKER,
    /** The name of a place or of its first-level division, folded. */
    PLACE,
    COUNTRY;

    /** Words of a name are folded so that a part of it is found however it is typed. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    String kind() {
        return Labels.of(this);
    }

    String term(String value) {
        return kind() + ":" + value;
    }

    /** The value of a term of this kind. */
    String value(String term) {
        return term.substring(kind().length() + 1);
    }

    /** As the tables are asked. */
    static Selection selection(IncidentQuery query) {
        Selection selection = Selection.everything();
        if (!query.days().isUnknown()) {
            selection = selection.and(new Selection.Days(
                    query.days().from().map(Object::toString), query.days().to().map(Object::toString)));
        }
        if (query.origins() > 0) {
            selection = selection.and(new Selection.Origins(query.origins()));
        }
        selection = where(selection, query.where());
        selection = who(selection, query.who());
        selection = what(selection, query.what());
        List<String> words = words(query.words());
        return words.isEmpty() ? selection : selection.and(new Selection.Words(words));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+", -1))
                .filter(word -> !word.isBlank())
                .toList();
    }

    private static Selection where(Selection all, IncidentQuery.Where where) {
        Selection named = where.name().isBlank()
                ? all
                : all.and(new Selection.TermHolding(
                        PLACE.kind(),
                        folded(where.name()),
                        where.countries().stream().map(COUNTRY::term).toList()));
        Selection there = where.record().isBlank() ? named : named.and(new Selection.At(where.record()));
        return where.within()
                .map(area -> there.and(new Selection.Within(area.west(), area.south(), area.east(), area.north())))
                .orElse(there);
    }

    private static Selection who(Selection all, IncidentQuery.Who who) {
        Selection selection = all;
        if (who.party().isPresent()) {
            selection = selection.and(any(PARTY.term(who.party().get().code())));
        }
        if (!who.speaker().isBlank()) {
            selection = selection.and(
                    isWhole(who.speaker())
                            ? new Selection.ToldBy(
                                    who.speaker().substring(1, who.speaker().length() - 1))
                            : new Selection.TermHolding(SPEAKER.kind(), folded(who.speaker()), List.of()));
        }
        if (who.act().isPresent()) {
            selection = selection.and(any(ACT.term(Labels.of(who.act().get()))));
        }
        return who.outlet().isBlank() ? selection : selection.and(any(OUTLET.term(who.outlet())));
    }

    private static boolean isWhole(String name) {
        return name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
    }

    private static Selection what(Selection all, IncidentQuery.What what) {
        Selection selection = all;
        if (what.type().isPresent()) {
            selection = selection.and(any(TYPE.term(Labels.of(what.type().get()))));
        }
        if (what.state().isPresent()) {
            selection = selection.and(new Selection.State(Labels.of(what.state().get())));
        }
        return what.harmed()
                .map(harmed -> new Selection.Harmed(Labels.of(harmed.harm()), harmed.least()))
                .map(selection::and)
                .orElse(selection);
    }

    private static Selection.Condition any(String term) {
        return new Selection.AnyTerm(List.of(term));
    }
}
