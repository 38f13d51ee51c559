// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which incidents are asked for.
 *
 * @param conditions all of which an incident meets; none lets every one pass
 */
public record Selection(List<Condition> conditions) {
    private static final Selection EVERYTHING = new Selection(List.of());

    public Selection {
        conditions = List.copyOf(conditions);
    }

    /** What an incident is asked to be. */
    public sealed interface Condition {}

    /** It has one of some terms of {@link Table#INCIDENT_TERM}. */
    public record AnyTerm(List<String> terms) implements Condition {
        public AnyTerm {
            terms = List.copyOf(terms);
        }
    }

    /**
     * It has a term with some words in it, or one of some others.
     *
     * @param kind what stands before the term's colon
     * @param words folded as terms are
     * @param others terms of any kind
     */
    public record TermHolding(String kind, String words, List<String> others) implements Condition {
        public TermHolding {
            others = List.copyOf(others);
        }
    }

    /** Somebody of just that name has an account of it. */
    public record ToldBy(String speaker) implements Condition {}

    /**
     * It may have been on one of some days, as ISO 8601 dates; one of which no day is told may not.
     *
     * @param first empty for the beginning of time
     * @param last empty for the end of it
     */
    public record Days(Optional<String> first, Optional<String> last) implements Condition {}

    /** Accounts say that it was at a place, by its id in the gazetteer. */
    public record At(String gazetteer) implements Condition {}

    /** Accounts say that it was in a rectangle, whose west may be east of its east: it lies across the 180th meridian then. */
    public record Within(double west, double south, double east, double north) implements Condition {}

    /** Somebody claims that so many were harmed, or more; {@code harm} as in {@link Table#INCIDENT_FIGURE}. */
    public record Harmed(String harm, int least) implements Condition {}

    /** It has so many origins or more. */
    public record Origins(int least) implements Condition {}

    /** It is in a state, as in {@link Table#INCIDENT}. */
    public record State(String label) implements Condition {}

    /** All of some words, or longer ones that begin with them, stand in what is told of it. */
    public record Words(List<String> words) implements Condition {
        public Words {
            words = List.copyOf(words);
        }
    }

    /** It is one of some incidents. */
    public record OneOf(IncidentSet incidents) implements Condition {}

    public static Selection everything() {
        return EVERYTHING;
    }

    public Selection and(Condition condition) {
        List<Condition> all = new ArrayList<>(conditions);
        all.add(condition);
        return new Selection(all);
    }

    boolean isEverything() {
        return conditions.isEmpty();
    }
}
