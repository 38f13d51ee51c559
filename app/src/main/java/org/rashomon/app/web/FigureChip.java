// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.model.Account;
import org.rashomon.model.AccountFigure;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Evidence;

/**
 * What one claimant counts, or that they deny, in the space of a chip.
 *
 * @param speaker whose figure
 * @param number with its bound in signs: ">80"
 * @param what whom and what happened to them: "militants killed"
 * @param quote the words
 * @param more how many further figures this claimant gives
 */
public record FigureChip(SpeakerLabel speaker, String number, String what, Quote quote, int more) {
    /** The account's first figure, the dead before the injured, and what it denies; empty when it does neither. */
    static List<FigureChip> of(Account account, Reports reports) {
        return Stream.concat(ofFigure(account, reports).stream(), ofDenial(account, reports).stream())
                .toList();
    }

    private static Optional<FigureChip> ofFigure(Account account, Reports reports) {
        return account.figures().stream()
                .filter(figure -> !isDenied(figure, account))
                .min(Comparator.comparing(figure -> figure.figure().harm()))
                .flatMap(figure -> of(account, figure, reports));
    }

    private static Optional<FigureChip> of(Account account, AccountFigure told, Reports reports) {
        CasualtyFigure figure = told.figure();
        Evidence first = told.evidence().getFirst();
        String group = VisibleText.clipped(VisibleText.of(figure.group()), 40);
        String what = (group + " " + Words.of(figure.harm())).strip();
        return reports.quote(first.document(), first.span())
                .map(quote -> new FigureChip(
                        SpeakerLabel.of(account.speaker()),
                        Words.signs(figure.quantity()),
                        what,
                        quote,
                        account.figures().size() - 1));
    }

    private static Optional<FigureChip> ofDenial(Account account, Reports reports) {
        return account.tellings().stream()
                .filter(Denials::isDenial)
                .findFirst()
                .flatMap(telling ->
                        reports.quote(telling.document(), telling.claim().passage()))
                .map(quote -> new FigureChip(SpeakerLabel.of(account.speaker()), "", "denies", quote, 0));
    }

    /** A figure that stands only where the speaker denies it is not the speaker's figure. */
    public static boolean isDenied(AccountFigure figure, Account account) {
        List<Evidence> evidence = figure.evidence();
        return evidence.stream()
                .allMatch(words -> account.tellings().stream()
                        .filter(Denials::isDenial)
                        .anyMatch(telling -> telling.document().equals(words.document())
                                && telling.event().figures().stream()
                                        .anyMatch(denied -> words.span()
                                                .contains(denied.mention().span()))));
    }
}
