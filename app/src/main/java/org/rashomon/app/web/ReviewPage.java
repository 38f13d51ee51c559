// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;

/**
 * The queue, one incident of it in the middle.
 *
 * @param form the filter
 * @param done what was decided just now, with the way back; at most one
 * @param shown the incident; none when there is nothing to look at
 * @param queue what comes next
 * @param ways to other pages of the review
 */
public record ReviewPage(FilterForm form, List<Done> done, List<ReviewIncident> shown, Queue queue, Ways ways) {
    public ReviewPage {
        done = List.copyOf(done);
        shown = List.copyOf(shown);
    }

    /** What was decided just now. */
    public record Done(List<DecisionLine> decisions, List<ReviewForm> undo) {}

    /** The next ones; {@code rest} tells of those that were not looked at, empty when there are none. */
    public record Queue(List<Line> lines, String previous, String next, String summary, String rest) {}

    /** One of them. */
    public record Line(String title, String href, String days, String why, boolean current) {}

    /** To other pages; {@code redact} is empty for whoever may not. */
    public record Ways(String decisions, String redact) {}
}
