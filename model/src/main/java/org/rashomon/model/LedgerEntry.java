// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * One line of the append-only journal.
 *
 * @param sequence 1 for the first, without gaps
 * @param author who made it: {@code reader 0.1.0} or a reviewer's name
 * @param recordedAt when the ledger learned it
 * @param operation what
 * @param reason why, for people
 * @param hash SHA-256 over this entry and the hash before it, in hexadecimal
 */
public record LedgerEntry(
        long sequence, String author, Instant recordedAt, Operation operation, String reason, String hash) {
    /** What an entry does. */
    public sealed interface Operation {
        /** A document's reading was recorded. */
        record Recorded(Reading reading) implements Operation {}

        /** The text of a recorded document was met under another masthead. */
        record Reprinted(DocumentId document, String input, Masthead masthead) implements Operation {}

        /** A document was withdrawn; its reading stays as history. */
        record Withdrawn(DocumentId document) implements Operation {}

        /** A reviewer has looked at claims and found them to be read right. */
        record Accepted(List<AcceptedClaim> claims) implements Operation {
            public Accepted {
                claims = List.copyOf(claims);
                require(!claims.isEmpty(), "nothing is accepted");
            }
        }

        /** A field of a reading was set right. */
        record Corrected(Correction correction) implements Operation {}

        /** Tellings are of one happening. */
        record Merged(List<TellingWords> tellings) implements Operation {
            public Merged {
                tellings = sorted(tellings);
                require(tellings.size() > 1, "one telling is of one happening already");
            }
        }

        /** No telling of the first list is of a happening that one of the second is of. */
        record Split(List<TellingWords> first, List<TellingWords> second) implements Operation {
            public Split {
                first = sorted(first);
                second = sorted(second);
                require(!first.isEmpty() && !second.isEmpty(), "a split without two sides");
                require(Collections.disjoint(first, second), "a telling on both sides of a split");
            }
        }

        /**
         * A person is no longer named. What the journal holds stays in it; wherever it is shown, these words are masked.
         *
         * @param words the name and those parts of it that are to go too, each as one or more words
         */
        record Redacted(List<String> words) implements Operation {
            public Redacted {
                words = List.copyOf(words);
                require(!words.isEmpty() && words.stream().noneMatch(String::isBlank), "no words to mask");
            }
        }

        /**
         * An earlier decision holds no longer. It can itself be undone.
         *
         * @param entry the decision's number
         */
        record Undone(long entry) implements Operation {
            public Undone {
                require(entry > 0, "no entry has a number below 1");
            }
        }

        /** Whether a reviewer decides it, so that it can be undone; what reports say is not undone but withdrawn. */
        default boolean isDecision() {
            return switch (this) {
                case Recorded recorded -> false;
                case Reprinted reprinted -> false;
                case Withdrawn withdrawn -> true;
                case Accepted accepted -> true;
                case Corrected corrected -> true;
                case Merged merged -> true;
                case Split split -> true;
                case Redacted redacted -> true;
                case Undone undone -> true;
            };
        }

        private static List<TellingWords> sorted(List<TellingWords> tellings) {
            return tellings.stream().distinct().sorted().toList();
        }

        private static void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalArgumentException(otherwise);
            }
        }
    }
}
