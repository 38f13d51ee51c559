// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Labels;
import org.rashomon.model.Quantity;
import org.rashomon.model.VagueRules;

/** A figure with its bounds. {@code by} names the rule set when the words are vague and it knew them. */
final class FigureJson {
    private FigureJson() {}

    static ObjectNode of(CasualtyFigure figure, VagueRules rules) {
        ObjectNode json = JsonValues.object();
        json.put("harm", Labels.of(figure.harm()));
        json.put("group", figure.group());
        json.put("class", Labels.of(figure.groupClass()));
        json.set("low", JsonValues.numberOrNull(figure.quantity().lowest(rules)));
        json.set("high", JsonValues.numberOrNull(figure.quantity().highest(rules)));
        json.put("words", figure.mention().text());
        json.set("span", JsonValues.span(figure.mention().span()));
        putManner(json, figure.quantity(), rules);
        return json;
    }

    private static void putManner(ObjectNode json, Quantity quantity, VagueRules rules) {
        switch (quantity) {
            case Quantity.Vague(String words) -> {
                if (rules.read(words).isPresent()) {
                    json.put("by", rules.name());
                }
            }
            case Quantity.About about -> json.put("approx", true);
            case Quantity.Exactly exactly -> {}
            case Quantity.AtLeast atLeast -> {}
            case Quantity.MoreThan moreThan -> {}
            case Quantity.AtMost atMost -> {}
            case Quantity.Between between -> {}
        }
    }
}
