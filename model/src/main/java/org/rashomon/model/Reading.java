// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;

/**
 * What one document was read as. The same document read by the same version gives an equal reading.
 *
 * @param document what was read
 * @param claims in the order of the text
 * @param places every place name, in the order of the text
 * @param times every time expression, in the order of the text
 * @param problems what went wrong while reading; the document's own problems stand with the document
 * @param reader the version of the rules and data that read it
 */
public record Reading(
        Document document,
        List<Claim> claims,
        List<PlaceMention> places,
        List<TimeExpression> times,
        List<Problem> problems,
        String reader) {
    public Reading {
        claims = List.copyOf(claims);
        places = List.copyOf(places);
        times = List.copyOf(times);
        problems = List.copyOf(problems);
    }

    /** All events of all claims. */
    public List<EventMention> events() {
        return claims.stream().flatMap(claim -> claim.events().stream()).toList();
    }
}
