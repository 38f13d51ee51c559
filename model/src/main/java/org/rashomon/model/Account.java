// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

import java.util.List;

/**
 * One speaker's claims about one incident.
 *
 * @param speaker whose
 * @param acts what is done by saying it, each once, in the order of {@link SpeechAct}
 * @param corroboration how many reports carry it, from how many origins
 * @param figures what it counts
 * @param tellings the claims and events it is made of, in the order of documents and text
 */
public record Account(
        AccountSpeaker speaker,
        List<SpeechAct> acts,
        Corroboration corroboration,
        List<AccountFigure> figures,
        List<Telling> tellings) {
    public Account {
        acts = List.copyOf(acts);
        figures = List.copyOf(figures);
        tellings = List.copyOf(tellings);
    }

    /** True for a figure that stands only where the speaker denies it: it is not the speaker's. */
    public boolean isDenied(AccountFigure figure) {
        return figure.evidence().stream()
                .allMatch(words -> tellings.stream()
                        .filter(Telling::isDenial)
                        .filter(telling -> telling.document().equals(words.document()))
                        .flatMap(telling -> telling.event().figures().stream())
                        .anyMatch(
                                denied -> words.span().contains(denied.mention().span())));
    }

    /**
     * Where the speaker says that a figure is so; empty for one that stands only where it is denied, threatened, planned or supposed, and is
     * not what the speaker counts.
     */
    public List<Evidence> counted(AccountFigure figure) {
        return figure.evidence().stream()
                .filter(words -> tellings.stream()
                        .filter(telling -> telling.tells(figure.figure().harm(), words))
                        .anyMatch(Telling::isSaidToBeSo))
                .filter(words -> tellings.stream()
                        .filter(telling -> telling.tells(figure.figure().harm(), words))
                        .noneMatch(Telling::isDenial))
                .toList();
    }
}
