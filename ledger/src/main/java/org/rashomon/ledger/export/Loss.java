// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import org.rashomon.model.Labels;

/**
 * Something that a ledger knows of an incident and a row does not say.
 *
 * @param kind what
 * @param detail for people: who against whom, which places
 */
record Loss(Kind kind, String detail) {
    /** What can get lost. */
    enum Kind {
        /** The form has no such events, or the event has not what the form asks for; there is no row. */
        LEFT_OUT("the form has no row for it"),
        /** Accounts part in something. */
        CONTESTED("accounts part; the cell is empty, or has no room for who says so"),
        /** Somebody says that it did not happen. */
        DENIED("somebody denies it"),
        /** It is told as alleged, planned or threatened by somebody. */
        HEDGED("somebody tells it as alleged, planned, threatened or supposed"),
        /** Several accounts, one row. */
        ACCOUNTS("several accounts in one row"),
        /** Different numbers of killed. */
        DEATH_TOLLS("the accounts' numbers of killed are not one number"),
        /** "More than", "at least": a bound has become a number, or nothing. */
        BOUNDS("a bound was told and not a number"),
        /** Civilians and fighters added. */
        ADDED("a sum that nobody told"),
        /** Earlier figures of a speaker who gave a later one. */
        REVISED("earlier figures that their speaker revised"),
        /** Injured, captured, missing, displaced, surrendered. */
        OTHER_HARM("figures of people who were not killed"),
        /** Days that are no one day. */
        TIME("the time is wider than a day, or not told"),
        /** Places beside the one of the row. */
        PLACES("further places"),
        /** The place is no point. */
        COARSE_PLACE("the place is an area, and its point a reference point"),
        /** Those hit or acting beside the one of each side. */
        PARTIES("further parties"),
        /** Reports that are copies. */
        COPIES("reports that have their words from each other");

        private final String meaning;

        Kind(String meaning) {
            this.meaning = meaning;
        }

        /** For people, in general. */
        String meaning() {
            return meaning;
        }

        @Override
        public String toString() {
            return Labels.of(this);
        }
    }
}
