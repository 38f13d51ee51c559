// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rashomon.model.Span;
import org.rashomon.model.SpeechAct;
import org.rashomon.reading.actor.ActorMentions;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** "According to X, ...", "in the words of X, ...": the rest of its clause is what X says. */
final class AccordingTo {
    private static final String RULE = "attribution/according-to";
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> MARKS = Set.of(",", ".", ";", ":", "“", "\"", "``", "‘");

    private final List<List<String>> cues;
    private final SpeakerWords speakers;
    private final ActorMentions actors;

    AccordingTo(List<String> cues, SpeakerWords speakers, ActorMentions actors) {
        this.cues = cues.stream().map(cue -> List.of(cue.split(" "))).toList();
        this.speakers = speakers;
        this.actors = actors;
    }

    List<Statement> find(Sentence sentence) {
        List<Statement> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            for (List<String> cue : cues) {
                if (stands(cue, sentence, token.index())) {
                    Token last = sentence.token(token.index() + cue.size() - 1);
                    statement(sentence, token, last).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static boolean stands(List<String> words, Sentence sentence, int at) {
        return at + words.size() < sentence.size()
                && IntStream.range(0, words.size())
                        .allMatch(i -> sentence.token(at + i).text().equalsIgnoreCase(words.get(i)));
    }

    private Optional<Statement> statement(Sentence sentence, Token according, Token to) {
        Optional<Token> head = phraseHead(sentence, according, to);
        return head.flatMap(token -> actors.at(sentence, token))
                .flatMap(speaker -> content(sentence, according, head.get())
                        .map(content -> new Statement(
                                sentence,
                                Span.covering(according.span(), to.span()),
                                Optional.of(
                                        new SpeakerPhrase(sentence, speakers).whole(speaker, head.get(), according)),
                                content,
                                new Statement.Sense(SpeechAct.ASSERTS, Optional.empty(), List.of()),
                                RULE)));
    }

    private static Optional<Token> phraseHead(Sentence sentence, Token according, Token to) {
        Optional<Token> byTree = sentence.head(according).filter(head -> head.index() > to.index() && !head.isVerb());
        return byTree.or(() -> sentence.tokens().stream()
                .filter(token -> token.index() > to.index()
                        && (token.isNoun() || token.tag().equals("PRP")))
                .filter(token -> sentence.after(token)
                        .filter(next -> next.isNoun() || next.tag().equals("POS"))
                        .isEmpty())
                .findFirst());
    }

    private static Optional<Statement.Content> content(Sentence sentence, Token according, Token head) {
        BitSet phrase = sentence.subtree(head);
        phrase.set(according.index(), head.index() + 1);
        List<Token> after = sentence.tokens().subList(phrase.length(), sentence.size());
        List<Token> before = sentence.tokens().subList(0, according.index());
        boolean leads = before.stream()
                .allMatch(token -> MARKS.contains(token.text())
                        || token.text().toLowerCase(Locale.ROOT).equals("but"));
        boolean inside = !leads && before.stream().noneMatch(token -> FINITE.contains(token.tag()));
        List<Span> said = Stream.of(leads ? List.<Token>of() : before, leads || inside ? after : List.<Token>of())
                .flatMap(side -> trimmed(side).stream())
                .toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement.Content(said, sentence.roots().findFirst()));
    }

    private static Optional<Span> trimmed(List<Token> tokens) {
        int first = 0;
        int last = tokens.size() - 1;
        while (first <= last && MARKS.contains(tokens.get(first).text())) {
            first++;
        }
        if (first < last && Set.of("And", "But").contains(tokens.get(first).text())) {
            first++;
        }
        while (last >= first && MARKS.contains(tokens.get(last).text())) {
            last--;
        }
        return first > last
                ? Optional.empty()
                : Optional.of(
                        Span.covering(tokens.get(first).span(), tokens.get(last).span()));
    }
}
