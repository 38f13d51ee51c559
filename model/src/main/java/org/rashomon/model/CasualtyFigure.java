// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/**
 * How many of whom came to what harm, in one telling.
 *
 * @param harm what happened to them
 * @param group the people as worded, without the number: "militants", "security officials"; empty when the text has none
 * @param groupClass what they are
 * @param quantity how many
 * @param mention the words of the number with its bound: "More than 80"
 */
public record CasualtyFigure(Harm harm, String group, GroupClass groupClass, Quantity quantity, Mention mention) {
    /** The rule of a number whose words tell that it is a part of a larger one: "including nine children". */
    public static final String PART = "quantity/part";

    /** The same figure as a part of a larger one. */
    public CasualtyFigure asPart() {
        return new CasualtyFigure(harm, group, groupClass, quantity, new Mention(mention.span(), mention.text(), PART));
    }

    /** True where the words tell that these people are some of those counted, or not counted, elsewhere. */
    public boolean isPart() {
        return mention.rule().equals(PART);
    }
}
