// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.model.Labels;
import org.rashomon.model.PloverType;
import org.rashomon.model.SpeechAct;
import org.rashomon.reading.Rule;
import org.rashomon.reading.frame.Lexeme;
import org.rashomon.reading.frame.Slot;

/**
 * A row of {@code speech.yaml}: verbs or nouns of speech that take their content and their addressee in the same way.
 *
 * @param id unique
 * @param doing what is done by saying it
 * @param words the verbs or nouns
 * @param content the forms in which the content stands, the preferred first
 * @param people who is spoken to and about
 * @param examples run by the build
 */
public record SpeechFrame(
        String id, Doing doing, List<Lexeme> words, List<ContentForm> content, People people, Examples examples) {
    /** What is done by saying it, unless the content tells more. */
    public SpeechAct act() {
        return doing.act();
    }

    /** As people may read it. */
    public Rule rule() {
        return new Rule(
                "attribution/" + id,
                Labels.of(act()),
                words.stream().map(Lexeme::toString).toList(),
                content.stream().map(ContentForm::label).toList(),
                examples.positive().stream().map(Example::text).findFirst());
    }

    /**
     * Slots of the people beside the speaker.
     *
     * @param addressee to whom it is said
     * @param target whom it is about
     * @param speaking who can be the speaker
     */
    public record People(List<Slot> addressee, List<Slot> target, Speaking speaking) {}

    /** Who can do what the words tell. */
    public enum Speaking {
        /** People, bodies, states and documents that some list knows. */
        KNOWN,
        /** Whoever does this is a person or a body, though no list knows the word: "the beekeeper said". */
        ANYBODY,
        /** What people say in writing only: "the survey shows", but not "the colonel shows". */
        DOCUMENTS
    }

    /**
     * What the words do.
     *
     * @param act unless the content tells more
     * @param negatable whether it denies with "not": "does not believe that"
     * @param plover what PLOVER calls it, where that is not what it calls the act; empty for an appeal, which PLOVER takes for a statement
     */
    public record Doing(SpeechAct act, boolean negatable, Optional<PloverType> plover) {}

    /**
     * Sentences that the build reads.
     *
     * @param positive each must yield the claim it tells
     * @param negative none may yield a claim of this frame
     */
    public record Examples(List<Example> positive, List<String> negative) {}

    /**
     * A sentence and the claim that must be found in it.
     *
     * @param text of our own
     * @param speaker the speaker's words
     * @param content words that the content holds; empty: not looked at
     * @param act where it differs from the frame's
     */
    public record Example(
            String text,
            String speaker,
            @Nullable String content,
            @Nullable String act) {}

    /** In a row's {@code plover}: the codebook has no type for it. */
    private static final String STATEMENT = "-";

    /** A row as written. */
    record Row(
            String id,
            String act,
            @Nullable List<String> verbs,
            @Nullable List<String> nouns,
            List<String> content,
            @Nullable List<String> addressee,
            @Nullable List<String> target,
            @Nullable String speaking,
            boolean negatable,
            @Nullable String plover,
            @JsonProperty(required = true) List<Example> examples,
            @Nullable List<String> counterexamples) {
        SpeechFrame frame() {
            return new SpeechFrame(
                    id,
                    doing(),
                    Stream.concat(lexemes(verbs, true), lexemes(nouns, false)).toList(),
                    content.stream().map(ContentForm::parse).toList(),
                    new People(
                            slots(addressee),
                            slots(target),
                            speaking == null ? Speaking.KNOWN : Labels.parse(Speaking.class, speaking)),
                    new Examples(
                            List.copyOf(examples), counterexamples == null ? List.of() : List.copyOf(counterexamples)));
        }

        private Doing doing() {
            SpeechAct does = Labels.parse(SpeechAct.class, act);
            Optional<PloverType> told = Optional.ofNullable(plover)
                    .filter(code -> !code.equals(STATEMENT))
                    .map(PloverType::valueOf);
            return new Doing(does, negatable, plover == null ? does.plover() : told);
        }

        private static Stream<Lexeme> lexemes(@Nullable List<String> words, boolean verb) {
            return words == null ? Stream.of() : words.stream().map(word -> Lexeme.parse(word, verb));
        }

        private static List<Slot> slots(@Nullable List<String> names) {
            return names == null ? List.of() : names.stream().map(Slot::new).toList();
        }
    }
}
