// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.rashomon.model.Correction;
import org.rashomon.model.Document;

/**
 * What a correction does to one kind of thing.
 *
 * @param isMeant whether the thing stands at the words that were decided on
 * @param says what the thing says in the corrected field
 * @param change the thing with the reviewer's word in it
 */
record Edit<T>(Predicate<T> isMeant, Function<T, Object> says, UnaryOperator<T> change) {
    /** What is to be done to every thing of a reading, and what is wrong with it. */
    record Outcome<T>(UnaryOperator<T> change, Optional<DecisionConflict> conflict) {
        List<DecisionConflict> conflicts() {
            return conflict.stream().toList();
        }
    }

    Outcome<T> on(List<T> things, Decided<Correction> decided, Document document) {
        List<T> meant = things.stream().filter(isMeant).distinct().toList();
        Object before = decided.decision().before();
        Object after = decided.decision().after();
        if (meant.isEmpty()) {
            return nothing(conflict(DecisionConflict.Kind.GONE, decided, document, "nothing is read in these words"));
        }
        if (meant.stream().map(says).anyMatch(before::equals)) {
            return changing(thing -> says.apply(thing).equals(before), Optional.empty());
        }
        if (meant.stream().map(says).anyMatch(after::equals)) {
            return nothing(Optional.empty());
        }
        Optional<DecisionConflict> conflict =
                conflict(kind(meant), decided, document, "it is read as " + Phrase.of(says.apply(meant.getFirst())));
        return meant.size() == 1 ? changing(thing -> true, conflict) : nothing(conflict);
    }

    private static DecisionConflict.Kind kind(List<?> meant) {
        return meant.size() == 1 ? DecisionConflict.Kind.SAYS_OTHERWISE : DecisionConflict.Kind.UNCLEAR;
    }

    private Outcome<T> changing(Predicate<T> which, Optional<DecisionConflict> conflict) {
        return new Outcome<>(thing -> isMeant.test(thing) && which.test(thing) ? change.apply(thing) : thing, conflict);
    }

    private Outcome<T> nothing(Optional<DecisionConflict> conflict) {
        return new Outcome<>(UnaryOperator.identity(), conflict);
    }

    private static Optional<DecisionConflict> conflict(
            DecisionConflict.Kind kind, Decided<Correction> decided, Document document, String why) {
        String what = Phrase.of(decided.decision(), document);
        return Optional.of(new DecisionConflict(decided.entry(), kind, what, why));
    }
}
