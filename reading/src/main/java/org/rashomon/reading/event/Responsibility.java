// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Modality;
import org.rashomon.model.Resolution;
import org.rashomon.reading.frame.Argument;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.Lexeme;
import org.rashomon.reading.frame.LexemeIndex;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.frame.Slot;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/**
 * Who is held responsible for a deed: "the Front claimed responsibility for the attack", "the police attributed the blast to rebels". The
 * culprit is the deed's initiator in that telling, and the telling is alleged unless the culprit tells it.
 */
final class Responsibility {
    private static final Set<String> NEGATION = Set.of("no", "not", "n't", "nobody", "none", "never", "neither");

    /**
     * A row of {@code events.yaml}.
     *
     * @param words verbs with their satellites
     * @param culprit slots of the one held responsible
     * @param deed slots of what for
     * @param own true where the culprit takes it upon itself
     */
    record Row(List<String> words, List<String> culprit, List<String> deed, boolean own) {}

    /** A row, ready to be looked for. */
    record Pattern(List<Lexeme> words, List<Slot> culprit, List<Slot> deed, boolean own) {
        static Pattern of(Row row) {
            return new Pattern(
                    row.words().stream().map(words -> Lexeme.parse(words, true)).toList(),
                    row.culprit().stream().map(Slot::new).toList(),
                    row.deed().stream().map(Slot::new).toList(),
                    row.own());
        }
    }

    /** By the words that they are found by. */
    static LexemeIndex<Pattern> patterns(List<Row> rows) {
        LexemeIndex<Pattern> patterns = new LexemeIndex<>();
        for (Row row : rows) {
            Pattern pattern = Pattern.of(row);
            pattern.words().forEach(words -> patterns.add(words, pattern));
        }
        return patterns;
    }

    private final LexemeIndex<Pattern> patterns;
    private final ArgumentFinder arguments;
    private final MarkedText text;

    /** In a text, by {@link #patterns}. */
    Responsibility(LexemeIndex<Pattern> patterns, ArgumentFinder arguments, MarkedText text) {
        this.patterns = patterns;
        this.arguments = arguments;
        this.text = text;
    }

    void fill(Sentence sentence, List<EventDraft> drafts) {
        for (Token token : sentence.tokens()) {
            Set<Pattern> held = new HashSet<>();
            for (LexemeIndex.Entry<Pattern> entry : patterns.at(token)) {
                if (!held.contains(entry.of())) {
                    entry.lexeme().match(sentence, token).ifPresent(words -> {
                        held.add(entry.of());
                        hold(sentence, words, entry.of(), drafts);
                    });
                }
            }
        }
    }

    private void hold(Sentence sentence, List<Token> words, Pattern pattern, List<EventDraft> drafts) {
        List<Argument> found = words.stream()
                .filter(word -> word.isVerb() || word.isNoun() || word.tag().startsWith("JJ"))
                .flatMap(word -> arguments.find(sentence, word).stream())
                .filter(argument -> !words.contains(argument.head()))
                .distinct()
                .toList();
        Optional<EventDraft> deed = in(found, pattern.deed()).stream()
                .flatMap(head -> drafts.stream().filter(draft -> draft.head().equals(head)))
                .findFirst();
        if (deed.isEmpty() || isDenied(sentence, words)) {
            return;
        }
        List<Token> culprits = words.getFirst().isVerb()
                ? in(found, pattern.culprit())
                : predicated(sentence, words.getFirst()).stream().toList();
        for (Token head : culprits) {
            culprit(sentence, head).ifPresent(who -> blame(deed.get(), who, pattern));
        }
    }

    /** Of whom an adjective is said: "is responsible", "is believed to be responsible". */
    private static Optional<Token> predicated(Sentence sentence, Token adjective) {
        Optional<Token> subject = sentence.child(adjective, "nsubj");
        return subject.or(() -> sentence.head(adjective)
                .filter(verb -> verb.isVerb() && adjective.is("xcomp"))
                .flatMap(verb -> sentence.child(verb, "nsubj:pass", "nsubj")));
    }

    private static void blame(EventDraft deed, ActorMention who, Pattern pattern) {
        deed.recipients.removeIf(
                hit -> hit.mention().span().equals(who.mention().span()));
        deed.addInitiator(who);
        deed.isClaimed |= pattern.own();
        deed.isBlamed |= !pattern.own();
    }

    private static List<Token> in(List<Argument> found, List<Slot> slots) {
        return found.stream()
                .filter(argument -> slots.contains(argument.slot()))
                .map(Argument::head)
                .toList();
    }

    private static boolean isDenied(Sentence sentence, List<Token> words) {
        return words.stream()
                .flatMap(word -> sentence.children(word).stream())
                .anyMatch(child -> NEGATION.contains(child.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Nobody, and no place or thing, is held responsible; a name that no pack knows is somebody's. */
    private Optional<ActorMention> culprit(Sentence sentence, Token head) {
        boolean nobody = sentence.child(head, "det")
                        .filter(word -> NEGATION.contains(word.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent()
                || NEGATION.contains(head.lemma().toLowerCase(Locale.ROOT));
        return text.actors()
                .at(sentence, head)
                .map(text.actors()::inWords)
                .filter(who -> !nobody)
                .filter(who -> who.actor().kind() != ActorKind.THING || head.isProperNoun())
                .map(Responsibility::asSomebody);
    }

    private static ActorMention asSomebody(ActorMention who) {
        Actor actor = who.actor();
        if (actor.kind() != ActorKind.THING) {
            return who;
        }
        Actor body = new Actor(
                actor.name().or(() -> Optional.of(who.mention().text())),
                actor.party(),
                actor.sector(),
                ActorKind.ORGANISATION);
        return new ActorMention(who.mention(), body, new Resolution.Resolved<>(body, "named as responsible"));
    }

    /** What a telling's modality becomes. */
    static void tell(EventDraft draft) {
        if (draft.isBlamed && !draft.isClaimed && draft.modality == Modality.HAPPENED) {
            draft.modality = Modality.ALLEGED;
        }
    }
}
