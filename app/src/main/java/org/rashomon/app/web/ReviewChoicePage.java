// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;

/**
 * A form on which something is picked: an incident to merge with, tellings to split off, a report to withdraw.
 *
 * @param heading what is decided about which incident
 * @param form where it goes
 * @param options to pick from
 * @param typed reason and problems
 * @param ways back, and to look for others
 */
public record ReviewChoicePage(
        Heading heading, ReviewForm form, List<Option> options, CorrectionPage.Typed typed, Ways ways) {
    public ReviewChoicePage {
        options = List.copyOf(options);
    }

    /** What is decided, in a title, about what, and what picking means. */
    public record Heading(String title, String about, String explained, String button) {}

    /** One that can be picked; {@code one} where no more than one can be. */
    public record Option(String name, String value, String title, String more, Marks marks) {}

    /** How it stands in the list, and where more is told about it. */
    public record Marks(boolean chosen, boolean one, String href) {}

    /** Back, and what was looked for where others can be; {@code search} is empty where not. */
    public record Ways(String back, String search, String find, List<Hidden> kept) {}
}
