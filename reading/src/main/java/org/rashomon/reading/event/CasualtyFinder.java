// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Harm;
import org.rashomon.reading.actor.ActorMentions;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.language.Token;
import org.rashomon.reading.quantity.FigureReader;
import org.rashomon.reading.quantity.QuantityMention;

/** Counts those whom a harming verb or noun hits. */
final class CasualtyFinder {
    private final ArgumentFinder arguments;
    private final FigureReader figures;
    private final List<QuantityMention> quantities;
    private final List<EventDraft> told;

    /**
     * Of one sentence.
     *
     * @param quantities of the sentence
     * @param told the events of the sentences before
     */
    CasualtyFinder(
            ArgumentFinder arguments, ActorMentions actors, List<QuantityMention> quantities, List<EventDraft> told) {
        this.arguments = arguments;
        this.figures = new FigureReader(actors);
        this.quantities = quantities;
        this.told = told;
    }

    void fill(List<EventDraft> drafts) {
        NearbyFigures nearby = new NearbyFigures(figures, quantities);
        drafts.forEach(nearby::ofConjoined);
        drafts.stream().filter(draft -> draft.figures.isEmpty()).forEach(this::counted);
        nearby.fill(drafts);
        drafts.forEach(draft -> nameTheCounted(draft, drafts));
        if (tellNobodysDeath(told) && tellNobodysDeath(drafts)) {
            drafts.stream()
                    .filter(draft -> draft.frame().reading().harm().equals(Optional.of(Harm.KILLED)))
                    .forEach(this::theOne);
        }
    }

    private static boolean tellNobodysDeath(List<EventDraft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.figures.stream())
                .noneMatch(figure -> figure.harm() == Harm.KILLED);
    }

    /** "The driver was killed", "killing him": one, unless the dead were counted before and he is among them. */
    private void theOne(EventDraft draft) {
        for (Token person :
                RoleFiller.heads(arguments, draft, draft.frame().roles().recipient())) {
            figures.theOne(draft.sentence, person, Harm.KILLED).ifPresent(draft::addFigure);
        }
    }

    /** "Four clerks were killed and 35 wounded": the second number counts what the first does. */
    private static void nameTheCounted(EventDraft draft, List<EventDraft> drafts) {
        draft.figures.replaceAll(figure -> figure.group().isEmpty()
                ? before(figure, drafts)
                        .map(named -> new CasualtyFigure(
                                figure.harm(), named.group(), named.groupClass(), figure.quantity(), figure.mention()))
                        .orElse(figure)
                : figure);
    }

    private static Optional<CasualtyFigure> before(CasualtyFigure bare, List<EventDraft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.figures.stream())
                .filter(figure -> !figure.group().isEmpty()
                        && figure.mention().span().end() < bare.mention().span().begin())
                .max(Comparator.comparing(figure -> figure.mention().span()));
    }

    private void counted(EventDraft draft) {
        Optional<Harm> harm = draft.frame().reading().harm();
        if (harm.isEmpty()) {
            return;
        }
        List<Token> harmed = new ArrayList<>(
                RoleFiller.heads(arguments, draft, draft.frame().roles().recipient()));
        if (draft.head().tag().startsWith("JJ")) {
            harmed.addAll(predicated(draft));
        }
        Optional<CasualtyFigure> persons = figures.persons(draft.sentence, harmed, harm.get());
        if (persons.isPresent()) {
            draft.addFigure(persons.get());
            return;
        }
        for (Token people : harmed) {
            figures.read(draft.sentence, people, harm.get(), quantities).ifPresent(draft::addFigure);
        }
    }

    /** "left nine dead", "nine were dead": the noun or number that the adjective is said of. */
    private static List<Token> predicated(EventDraft draft) {
        Token adjective = draft.head();
        Optional<Token> subject = draft.sentence.child(adjective, "nsubj", "nsubj:pass");
        Optional<Token> governor = draft.sentence.head(adjective);
        return subject
                .or(() -> governor.filter(Token::isVerb).flatMap(verb -> draft.sentence.child(verb, "obj")))
                .or(() -> draft.sentence
                        .before(adjective)
                        .filter(token -> token.isNoun() || token.tag().equals("CD")))
                .stream()
                .toList();
    }
}
