// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;
import java.util.Optional;

/**
 * When a report was published and last changed, with what speaks against it.
 *
 * @param published the choice among what is told
 * @param modified the last change that is told
 * @param conflicting what tells another day of publication than {@code published}, the most trusted first
 * @param why why {@code published} was chosen, for people; empty when nothing conflicts
 */
public record PublicationDates(
        Optional<Publication> published,
        Optional<Publication> modified,
        List<Publication> conflicting,
        Optional<String> why) {
    private static final PublicationDates UNKNOWN =
            new PublicationDates(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    public PublicationDates {
        conflicting = List.copyOf(conflicting);
    }

    public static PublicationDates unknown() {
        return UNKNOWN;
    }

    public static PublicationDates of(Publication published) {
        return new PublicationDates(Optional.of(published), Optional.empty(), List.of(), Optional.empty());
    }

    /** These dates, or where they tell no day of publication, that of {@code other} with what conflicts with it. */
    public PublicationDates orElse(PublicationDates other) {
        PublicationDates chosen = published.isPresent() ? this : other;
        return new PublicationDates(chosen.published, modified.or(other::modified), chosen.conflicting, chosen.why);
    }
}
