// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Claim;
import org.rashomon.model.Reading;

/**
 * Names a claim or an event among readings: {@code c3}, {@code report.txt#c3}, {@code sha256:ab12#e4}.
 *
 * @param document the document's input or the beginning of its id; missing when there is one document only
 * @param id of the claim or the event within its reading
 */
public record ClaimAddress(Optional<String> document, String id) {
    private static final Pattern FORM = Pattern.compile("(?:(.+)#)?([ce]\\d+)");

    /** What it names. */
    public record Found(Reading reading, Claim claim) {}

    public static ClaimAddress parse(String address) {
        Matcher matcher = FORM.matcher(address);
        if (!matcher.matches()) {
            throw new InputException("not a claim: " + address
                    + "; give its id (c3), an event's (e4), or DOCUMENT#c3 where there are several documents");
        }
        return new ClaimAddress(Optional.ofNullable(matcher.group(1)), matcher.group(2));
    }

    /** The claim, or the claim that holds the event. */
    public Found in(List<Reading> readings) {
        List<Found> found = readings.stream()
                .filter(this::isMeant)
                .flatMap(reading ->
                        reading.claims().stream().filter(this::names).map(claim -> new Found(reading, claim)))
                .toList();
        if (found.isEmpty()) {
            throw new InputException("no claim or event " + id
                    + document.map(name -> " in " + name).orElse(""));
        }
        if (found.size() > 1) {
            String first = found.getFirst().reading().document().input();
            throw new InputException(
                    found.size() + " documents have a " + id + "; say which: '" + first + "#" + id + "' for example");
        }
        return found.getFirst();
    }

    private boolean isMeant(Reading reading) {
        return document.isEmpty()
                || reading.document().input().equals(document.get())
                || reading.document().id().value().startsWith(document.get());
    }

    private boolean names(Claim claim) {
        return claim.id().value().equals(id)
                || claim.events().stream().anyMatch(event -> event.id().value().equals(id));
    }
}
