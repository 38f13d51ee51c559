// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /**
     * These dates, or where they tell no day of publication, that of {@code other}. Where both tell one, this one stands, and what
     * {@code other} tells against it is kept.
     */
    public PublicationDates orElse(PublicationDates other) {
        if (published.isEmpty()) {
            return new PublicationDates(other.published, modified.or(other::modified), other.conflicting, other.why);
        }
        List<Publication> against = new ArrayList<>(conflicting);
        Stream.concat(other.published.stream(), other.conflicting.stream())
                .filter(told -> !told.isSameDayAs(published.get()))
                .forEach(against::add);
        Optional<String> reason =
                against.isEmpty() || why.isPresent() ? why : Optional.of(standing(against.getFirst()));
        return new PublicationDates(published, modified.or(other::modified), against, reason);
    }

    private String standing(Publication against) {
        Publication stands = published.orElseThrow();
        return String.format(
                Locale.ROOT,
                "%s tells %s and stands; %s tells %s",
                stands.foundIn(),
                stands.date(),
                against.foundIn(),
                against.date());
    }

    /**
     * These dates as somebody can have read them at a moment: a day of publication after it gives way to the most trusted one that is not,
     * and is kept as conflicting.
     *
     * @param captured when the page was fetched
     */
    public PublicationDates knownAt(Instant captured) {
        Optional<Publication> change = modified.filter(told -> !told.isAfter(captured));
        if (published.isEmpty() || !published.get().isAfter(captured)) {
            return new PublicationDates(published, change, conflicting, why);
        }
        Publication future = published.get();
        Optional<Publication> next =
                conflicting.stream().filter(told -> !told.isAfter(captured)).findFirst();
        List<Publication> against = new ArrayList<>();
        against.add(future);
        conflicting.stream().filter(told -> !next.equals(Optional.of(told))).forEach(against::add);
        String reason =
                String.format(Locale.ROOT, "%s tells %s, which is after the capture", future.foundIn(), future.date());
        return new PublicationDates(next, change, against, Optional.of(reason));
    }
}
