// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Claim;
import org.rashomon.model.Mention;
import org.rashomon.model.Silence;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;
import org.rashomon.reading.actor.ActorMentions;
import org.rashomon.reading.frame.Argument;
import org.rashomon.reading.frame.ArgumentFinder;
import org.rashomon.reading.frame.MarkedText;
import org.rashomon.reading.frame.Slot;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** Reads who is told not to have spoken: "declined to comment", "has not commented", "no group has claimed responsibility". */
final class SilenceReader {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor");
    private static final Set<String> HELPERS = Set.of("aux", "aux:pass", "cop", "advmod", "mark", "case");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

    private final SilenceFrames frames;
    private final SpeakerWords speakers;
    private final ArgumentFinder arguments;

    SilenceReader(SilenceFrames frames, SpeakerWords speakers, ArgumentFinder arguments) {
        this.frames = frames;
        this.speakers = speakers;
        this.arguments = arguments;
    }

    /**
     * The silences in the order of the text.
     *
     * @param claims of the text: a silence told within one is told by its speaker
     */
    List<Silence> read(MarkedText text, List<Claim> claims) {
        List<Silence> found = new ArrayList<>();
        for (Sentence sentence : text.telling()) {
            for (Token token : sentence.tokens()) {
                frames.match(sentence, token).stream()
                        .flatMap(match -> new Place(text.actors(), sentence, match).silence(claims).stream())
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** Words of silence where they stand. */
    private final class Place {
        private final ActorMentions actors;
        private final Sentence sentence;
        private final SilenceFrames.Match match;
        private final Optional<Token> governor;

        Place(ActorMentions actors, Sentence sentence, SilenceFrames.Match match) {
            this.actors = actors;
            this.sentence = sentence;
            this.match = match;
            this.governor = sentence.head(match.at())
                    .filter(head -> match.at().is("xcomp") || match.at().is("ccomp") || isNegated(match.at()));
        }

        Optional<Silence> silence(List<Claim> claims) {
            if (!isSilence()) {
                return Optional.empty();
            }
            Optional<ActorMention> who = who();
            if (who.isEmpty() && !isNobody()) {
                return Optional.empty();
            }
            Span cue = cue();
            return Optional.of(new Silence(
                    match.frame().kind(),
                    who,
                    new Mention(
                            cue,
                            sentence.textOf(cue),
                            "silence/" + match.frame().id()),
                    about(cue),
                    teller(cue, claims)));
        }

        private boolean isSilence() {
            return switch (match.frame().way()) {
                case PLAIN -> !isNegated(match.at());
                case NONE ->
                    sentence.child(match.at(), "det")
                            .filter(det -> is(det, "no"))
                            .isPresent();
                case REFUSED -> isUnder(frames.undoing().refusing()) || isRefused();
                case UNDONE -> isNegated(match.at()) || isLacking() || isNobody();
            };
        }

        private boolean isUnder(Set<String> lemmas) {
            return governor.filter(head -> lemmas.contains(head.lemma()) && !isNegated(head))
                    .isPresent();
        }

        /** "failed to comment", "has yet to comment". */
        private boolean isLacking() {
            Set<String> lacking = frames.undoing().lacking();
            return isUnder(lacking)
                    || Stream.concat(Stream.of(match.at()), governor.stream())
                            .flatMap(word -> sentence.children(word, "advmod").stream())
                            .anyMatch(adverb -> lacking.contains(adverb.lemma()));
        }

        /** "would not say". */
        private boolean isRefused() {
            return isNegated(match.at())
                    && sentence.children(match.at(), "aux").stream().anyMatch(aux -> is(aux, "would"));
        }

        private boolean isNegated(Token verb) {
            boolean without = Stream.concat(
                            sentence.children(verb, "mark").stream(), sentence.children(verb, "case").stream())
                    .anyMatch(mark -> is(mark, "without"));
            return without
                    || sentence.children(verb, "advmod").stream()
                            .anyMatch(
                                    adverb -> NEGATIONS.contains(adverb.lemma().toLowerCase(Locale.ROOT)));
        }

        /** "No group has", "nobody has": the subject is nobody. */
        private boolean isNobody() {
            return sentence.children(match.at()).stream()
                    .filter(child -> SUBJECTS.contains(child.relation()))
                    .anyMatch(subject -> SpeakerFinder.isNobody(sentence, subject));
        }

        private Optional<ActorMention> who() {
            SpeechFrame.Speaking anybody = match.frame().way() == SilenceFrame.Way.PLAIN
                    ? SpeechFrame.Speaking.KNOWN
                    : SpeechFrame.Speaking.ANYBODY;
            List<Token> heads = Stream.concat(Stream.of(match.at()), governor.stream())
                    .flatMap(word -> silent(word).stream())
                    .toList();
            return new SpeakerFinder(speakers, actors)
                    .find(sentence, heads, anybody)
                    .filter(mention -> !isNobody() || mention.actor().party().isPresent());
        }

        private List<Token> silent(Token word) {
            Slot who = match.frame().places().who();
            if (who.equals(SilenceFrame.Places.PATIENT)) {
                return sentence.children(word, "nsubj:pass");
            }
            List<Token> own = who.equals(Slot.SUBJECT) ? sentence.children(word, "nsubj") : List.of();
            return own.isEmpty() ? arguments.find(sentence, word, who) : own;
        }

        /** From the first helper or governing verb to the last of the words, with "from" after a noun. */
        private Span cue() {
            Token first = governor.filter(head -> isUnder(frames.undoing().refusing()) || isLacking())
                    .orElse(match.at());
            Stream<Token> helpers = Stream.of(first, match.at())
                    .flatMap(word -> sentence.children(word).stream())
                    .filter(child -> HELPERS.contains(child.relation()) || is(child, "no") || child.is("amod"))
                    .filter(child -> child.index() < match.at().index());
            int begin = Stream.concat(Stream.of(first), helpers)
                    .map(Token::span)
                    .mapToInt(Span::begin)
                    .min()
                    .orElseThrow();
            Token last = match.words().stream()
                    .max(Comparator.comparingInt(Token::index))
                    .orElseThrow();
            String after = match.frame().places().who().name();
            Token end = sentence.after(last)
                    .filter(next -> last.isNoun() && is(next, after))
                    .orElse(last);
            return new Span(begin, end.span().end());
        }

        private Optional<Span> about(Span cue) {
            Stream<Token> clauses = match.frame().places().about().contains(SilenceFrame.Places.CLAUSE)
                    ? sentence.children(match.at()).stream().filter(child -> child.is("ccomp"))
                    : Stream.of();
            Stream<Token> phrases = match.words().stream()
                    .flatMap(word -> arguments.find(sentence, word).stream())
                    .filter(argument -> match.frame().places().about().contains(argument.slot()))
                    .map(Argument::head);
            return Stream.concat(clauses, phrases)
                    .filter(head -> head.span().begin() >= cue.end())
                    .map(head -> sentence.spanOf(sentence.subtree(head)))
                    .filter(span -> span.begin() >= cue.end())
                    .findFirst();
        }

        private boolean is(Token token, String word) {
            return token.text().equalsIgnoreCase(word) || token.lemma().equalsIgnoreCase(word);
        }
    }

    private static Speaker teller(Span cue, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.attribution().wording().cue().isPresent())
                .filter(claim ->
                        claim.attribution().wording().content().stream().anyMatch(span -> span.contains(cue)))
                .min(Comparator.comparingInt(claim -> claim.attribution().wording().content().stream()
                        .mapToInt(Span::length)
                        .sum()))
                .map(claim -> claim.attribution().speaker())
                .orElseGet(Speaker.OutletVoice::new);
    }
}
