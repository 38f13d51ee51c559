// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Harm;
import org.rashomon.model.Modality;
import org.rashomon.model.Quantity;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Who is shot or stabbed is hurt: "two ferrymen were shot". Where the report also tells of deaths, nobody knows who of those shot lived
 * but by words that tell them apart ("three others were shot") or that tell that they live ("was shot and is in stable condition").
 */
final class Wounds {
    /**
     * From {@code events.yaml}.
     *
     * @param frames that hurt whom they hit
     * @param death lemmas that tell a death
     * @param alive words, as written, by which those hit live
     */
    record Words(Set<String> frames, Set<String> death, Set<String> alive) {
        Words {
            frames = Set.copyOf(frames);
            death = Set.copyOf(death);
            alive = Set.copyOf(alive);
        }
    }

    private static final Set<Modality> DONE = Set.of(Modality.HAPPENED, Modality.ALLEGED, Modality.ONGOING);
    /** So many sentences on, "he died" still tells of the one last shot. */
    private static final int REACH = 2;

    private final Words words;

    Wounds(Words words) {
        this.words = words;
    }

    /** Takes from the events of a report the figures of the hurt that may be of the dead. */
    void settle(List<EventDraft> told) {
        for (EventDraft draft : told) {
            if (words.frames().contains(draft.frame().id())) {
                draft.figures.removeIf(figure -> figure.harm() == Harm.INJURED && mayBeOfTheDead(draft, figure, told));
            }
        }
    }

    private boolean mayBeOfTheDead(EventDraft draft, CasualtyFigure hurt, List<EventDraft> told) {
        if (areOthers(hurt)) {
            return false;
        }
        if (tells(draft.sentence, words.death())) {
            return told.stream()
                    .filter(other -> other.sentence == draft.sentence)
                    .flatMap(other -> other.figures.stream())
                    .noneMatch(dead -> isOfSomebodyElse(draft.sentence, dead, hurt));
        }
        List<EventDraft> deaths = told.stream().filter(Wounds::isDeath).toList();
        return !deaths.isEmpty()
                && (!tellsLife(draft.sentence) || deaths.stream().anyMatch(death -> follows(death, draft)));
    }

    /** "Three others were shot": others than those told before. */
    private static boolean areOthers(CasualtyFigure hurt) {
        String group = hurt.group().toLowerCase(Locale.ROOT);
        return group.equals("others") || group.startsWith("other ") || group.startsWith("others ");
    }

    /** "One was killed and three were shot", but not "three were shot, one of whom died". */
    private static boolean isOfSomebodyElse(Sentence sentence, CasualtyFigure dead, CasualtyFigure hurt) {
        boolean part = sentence.tokens().stream()
                .filter(token -> token.span().begin() >= dead.mention().span().end())
                .findFirst()
                .filter(token -> token.text().equalsIgnoreCase("of"))
                .isPresent();
        return dead.harm() == Harm.KILLED
                && !part
                && !dead.mention().span().overlaps(hurt.mention().span());
    }

    private static boolean isDeath(EventDraft draft) {
        List<CasualtyFigure> dead = draft.figures.stream()
                .filter(figure -> figure.harm() == Harm.KILLED)
                .toList();
        boolean nobody = dead.stream().anyMatch(figure -> figure.quantity().equals(new Quantity.Exactly(0)));
        boolean told =
                draft.frame().reading().harm().filter(Harm.KILLED::equals).isPresent() || !dead.isEmpty();
        return told && !nobody && DONE.contains(draft.modality) && !draft.background;
    }

    /** "He was later pronounced dead." */
    private static boolean follows(EventDraft death, EventDraft wound) {
        int after = death.sentence.index() - wound.sentence.index();
        return after > 0 && after <= REACH;
    }

    private boolean tells(Sentence sentence, Set<String> lemmas) {
        return sentence.tokens().stream()
                .map(Token::lemma)
                .anyMatch(lemma -> lemmas.contains(lemma.toLowerCase(Locale.ROOT)));
    }

    private boolean tellsLife(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> words.alive().contains(token.text().toLowerCase(Locale.ROOT)));
    }
}
