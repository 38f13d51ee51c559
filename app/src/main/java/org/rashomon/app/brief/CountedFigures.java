// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.Comparator;
import java.util.List;
import org.rashomon.app.words.VisibleText;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Quantity;

/** Which figures of an account are what its speaker counts: not what is denied, threatened, planned or supposed. */
final class CountedFigures {
    private CountedFigures() {}

    /** Those of the dead first. */
    static List<AccountFigure> of(Account account) {
        return account.figures().stream()
                .filter(figure -> !account.counted(figure).isEmpty())
                .sorted(Comparator.comparing(figure -> figure.figure().harm()))
                .toList();
    }

    /** "more than 80 militants". */
    static String number(CasualtyFigure figure) {
        String group = VisibleText.clipped(VisibleText.of(figure.group()).replaceAll("\\s+", " "), 60);
        return (number(figure.quantity()) + " " + group).strip();
    }

    private static String number(Quantity quantity) {
        return quantity instanceof Quantity.Vague ? Phrasing.quoted(quantity.inWords()) : quantity.inWords();
    }
}
