// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.statement;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.model.Labels;
import org.rashomon.model.Silence;
import org.rashomon.reading.frame.Lexeme;
import org.rashomon.reading.frame.Slot;

/**
 * A row of {@code silence.yaml}: words that tell of somebody who did not speak.
 *
 * @param id unique
 * @param kind of silence
 * @param way in which the speaking comes to nothing
 * @param words verbs, adjectives or nouns
 * @param places where who is silent, and what about, stand beside the words
 * @param examples run by the build
 */
record SilenceFrame(String id, Silence.Kind kind, Way way, List<Lexeme> words, Places places, Examples examples) {
    /** How the speaking comes to nothing. */
    enum Way {
        /** "declined to comment", "would not say". */
        REFUSED,
        /** "has not commented", "has yet to comment", "nobody has claimed". */
        UNDONE,
        /** "remained silent". */
        PLAIN,
        /** "no comment from". */
        NONE
    }

    /**
     * Where the parts stand.
     *
     * @param who the slot of the silent
     * @param about forms of what it is about, {@code clause} or a slot
     */
    record Places(Slot who, List<Slot> about) {
        /** A clause: "did not say whether". */
        static final Slot CLAUSE = new Slot("clause");

        /** The subject of a passive: "could not be reached". */
        static final Slot PATIENT = new Slot("patient");

        Places {
            about = List.copyOf(about);
        }
    }

    /**
     * Sentences that the build reads.
     *
     * @param positive each must yield the silence it tells
     * @param negative none may yield one of this frame
     */
    record Examples(List<Example> positive, List<String> negative) {}

    /**
     * A sentence and the silence that must be found in it.
     *
     * @param text of our own
     * @param who the words of the silent; missing: nobody in particular
     * @param cue all words of the cue
     * @param about all words of what it is about; missing: nothing is told
     */
    record Example(
            String text,
            @Nullable String who,
            String cue,
            @Nullable String about) {}

    /** A row as written. */
    record Row(
            String id,
            String kind,
            String way,
            @Nullable List<String> verbs,
            @Nullable List<String> nouns,
            @Nullable String who,
            List<String> about,
            List<Example> examples,
            @Nullable List<String> counterexamples) {
        SilenceFrame frame() {
            return new SilenceFrame(
                    id,
                    Labels.parse(Silence.Kind.class, kind),
                    Way.valueOf(way.toUpperCase(Locale.ROOT)),
                    Stream.concat(lexemes(verbs, true), lexemes(nouns, false)).toList(),
                    new Places(
                            who == null ? Slot.SUBJECT : new Slot(who),
                            about.stream().map(Slot::new).toList()),
                    new Examples(
                            List.copyOf(examples), counterexamples == null ? List.of() : List.copyOf(counterexamples)));
        }

        private static Stream<Lexeme> lexemes(@Nullable List<String> words, boolean verb) {
            return words == null ? Stream.of() : words.stream().map(word -> Lexeme.parse(word, verb));
        }
    }
}
