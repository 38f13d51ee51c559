// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.ActorKind;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.Harm;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.language.Token;
import org.rashomon.reading.quantity.FigureReader;
import org.rashomon.reading.quantity.QuantityMention;

/** Counts those whom a harming verb or noun hits. */
final class CasualtyFinder {
    private final ArgumentFinder arguments;
    private final MarkedText text;
    private final Sufferers sufferers;
    private final FigureReader figures;
    private final List<QuantityMention> quantities;
    private final List<EventDraft> told;

    /**
     * Of one sentence.
     *
     * @param quantities of the sentence
     * @param told the events of the sentences before
     */
    CasualtyFinder(ArgumentFinder arguments, MarkedText text, List<QuantityMention> quantities, List<EventDraft> told) {
        this.arguments = arguments;
        this.text = text;
        this.sufferers = new Sufferers(text);
        this.figures = new FigureReader(text.actors());
        this.quantities = quantities;
        this.told = told;
    }

    void fill(List<EventDraft> drafts) {
        NearbyFigures nearby = new NearbyFigures(figures, quantities);
        drafts.forEach(nearby::ofConjoined);
        drafts.stream().filter(draft -> draft.figures.isEmpty()).forEach(this::counted);
        nearby.fill(drafts);
        drafts.forEach(draft -> nameTheCounted(draft, drafts));
        theOnly(Harm.KILLED, drafts);
        if (tellNobody(told, Harm.KILLED) && tellNobody(drafts, Harm.KILLED)) {
            theOnly(Harm.INJURED, drafts);
        }
    }

    /** "The driver was killed", "killing him": one, unless the dead were counted before and he is among them. So are the hurt. */
    private void theOnly(Harm harm, List<EventDraft> drafts) {
        if (tellNobody(told, harm) && tellNobody(drafts, harm)) {
            drafts.stream()
                    .filter(draft -> draft.frame().reading().harm().equals(Optional.of(harm)))
                    .forEach(draft -> harmed(draft)
                            .forEach(person -> figures.theOne(draft.sentence, person, harm, isPerson(draft, person))
                                    .ifPresent(draft::addFigure)));
        }
    }

    /** By the packs' word, or as what only happens to people. */
    private boolean isPerson(EventDraft draft, Token word) {
        return text.actors()
                .at(draft.sentence, word)
                .map(mention -> sufferers.asPeople(draft, word, mention))
                .filter(mention -> mention.actor().kind() == ActorKind.PERSON)
                .isPresent();
    }

    private static boolean tellNobody(List<EventDraft> drafts, Harm harm) {
        return drafts.stream().flatMap(draft -> draft.figures.stream()).noneMatch(figure -> figure.harm() == harm);
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
        List<Token> harmed = List.copyOf(harmed(draft));
        Optional<CasualtyFigure> persons = figures.persons(draft.sentence, harmed, harm.get());
        if (persons.isPresent()) {
            draft.addFigure(persons.get());
            return;
        }
        for (Token people : harmed) {
            figures.read(draft.sentence, people, harm.get(), quantities).ifPresent(draft::addFigure);
        }
    }

    private Set<Token> harmed(EventDraft draft) {
        Set<Token> harmed = new LinkedHashSet<>(
                RoleFiller.heads(arguments, draft, draft.frame().roles().recipient()));
        if (draft.head().tag().startsWith("JJ")) {
            predicated(draft).forEach(people -> {
                harmed.add(people);
                harmed.addAll(draft.sentence.children(people, "conj"));
            });
        }
        return harmed;
    }

    /** "left nine dead", "nine were dead", "nine were found dead": the noun or number that the adjective is said of. */
    private static List<Token> predicated(EventDraft draft) {
        Token adjective = draft.head();
        Optional<Token> subject = draft.sentence.child(adjective, "nsubj", "nsubj:pass");
        Optional<Token> governor = draft.sentence.head(adjective);
        return subject
                .or(() ->
                        governor.filter(Token::isVerb).flatMap(verb -> draft.sentence.child(verb, "obj", "nsubj:pass")))
                .or(() -> draft.sentence
                        .before(adjective)
                        .filter(token -> token.isNoun() || token.tag().equals("CD")))
                .stream()
                .toList();
    }
}
