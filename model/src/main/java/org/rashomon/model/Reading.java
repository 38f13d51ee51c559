// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;

/**
 * What one document was read as. The same document read by the same version gives an equal reading.
 *
 * @param document what was read
 * @param testimony what is said in it and by whom, and who says nothing
 * @param places every place name, in the order of the text
 * @param times every time expression, in the order of the text
 * @param problems what went wrong while reading; the document's own problems stand with the document
 * @param reader the version of the rules and data that read it
 */
public record Reading(
        Document document,
        Testimony testimony,
        List<PlaceMention> places,
        List<TimeExpression> times,
        List<Problem> problems,
        String reader) {
    public Reading {
        places = List.copyOf(places);
        times = List.copyOf(times);
        problems = List.copyOf(problems);
    }

    /** True where the document could not be read; such a reading is not recorded, for it would take the place of one that could. */
    public boolean hasFailed() {
        return problems.stream().anyMatch(problem -> problem.code() == ProblemCode.READING_FAILED);
    }

    /** The claims in the order of the text. */
    public List<Claim> claims() {
        return testimony.claims();
    }

    /** Those told not to have spoken, in the order of the text. */
    public List<Silence> silences() {
        return testimony.silences();
    }

    /** All events of all claims. */
    public List<EventMention> events() {
        return claims().stream().flatMap(claim -> claim.events().stream()).toList();
    }
}
