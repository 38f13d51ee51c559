// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.model.EventType;
import org.rashomon.model.Harm;
import org.rashomon.model.Labels;
import org.rashomon.model.PloverType;
import org.rashomon.reading.Rule;
import org.rashomon.reading.frame.Lexeme;
import org.rashomon.reading.frame.Slot;

/**
 * A row of {@code events.yaml}: words that tell an event, and which slots fill which roles.
 *
 * @param id unique; ends in {@code .n} or {@code .v}
 * @param words the lexemes
 * @param reading what they mean
 * @param roles who stands where
 * @param traits what else holds of it
 * @param examples run by the build
 */
public record EventFrame(
        String id, List<Lexeme> words, Meaning reading, Roles roles, Traits traits, Examples examples) {
    /** As people may read it. */
    public Rule rule() {
        return new Rule(
                "frame/" + id,
                Labels.of(reading.type()),
                words.stream().map(Lexeme::toString).toList(),
                Stream.concat(
                                roles.initiator().stream().map(slot -> "by: " + slot.name()),
                                roles.recipient().stream().map(slot -> "on: " + slot.name()))
                        .toList(),
                examples.positive().stream().map(Example::text).findFirst());
    }

    /**
     * What the words mean.
     *
     * @param type of the closed list
     * @param harm what its victims come to; empty where the words do not tell
     * @param plover what PLOVER calls it, where the type does not tell
     */
    public record Meaning(EventType type, Optional<Harm> harm, Optional<PloverType> plover) {}

    /**
     * Slots in order of preference.
     *
     * @param initiator who acts
     * @param recipient who is hit
     */
    public record Roles(List<Slot> initiator, List<Slot> recipient) {}

    /**
     * What else holds of a frame.
     *
     * @param symmetric both sides do it to each other: everybody stands in both roles
     * @param weak an event only together with a place, a figure or an actor: "operation", "attack" are often no single event
     * @param device names a weapon, which is an event only as what goes off or hits: not "parts of a roadside bomb"
     * @param result tells the outcome of another event where one is named: "the blast killed nine"
     * @param anaphor an event only where it points back to one told before: "the crime", "the incident"
     * @param counted an event only together with a figure: a "toll" may be taken at a bridge
     * @param bilateral an event only where both who acts and towards whom are told: whoever "meets" may meet a deadline
     * @param not lemmas beside the words that make them mean something else: "heart" attack
     * @param notObjects lemmas that do so as what is hit alone: who captures a town arrests nobody, who is captured in a town is arrested
     */
    public record Traits(
            boolean symmetric,
            boolean weak,
            boolean device,
            boolean result,
            boolean anaphor,
            boolean counted,
            boolean bilateral,
            List<String> not,
            List<String> notObjects) {}

    /**
     * Sentences that the build reads.
     *
     * @param positive each must yield an event of this frame
     * @param negative none may
     */
    public record Examples(List<Example> positive, List<String> negative) {}

    /**
     * A sentence and what must be found in it.
     *
     * @param text of our own
     * @param initiator words of an initiator; empty: not looked at
     * @param recipient words of a recipient; empty: not looked at
     */
    public record Example(
            String text,
            @Nullable String initiator,
            @Nullable String recipient) {}

    /** A row as written. */
    record Row(
            String id,
            String type,
            @Nullable List<String> nouns,
            @Nullable List<String> verbs,
            @Nullable List<String> initiator,
            @Nullable List<String> recipient,
            @Nullable String harm,
            @Nullable String plover,
            boolean symmetric,
            boolean weak,
            boolean device,
            boolean result,
            boolean anaphor,
            boolean counted,
            boolean bilateral,
            @Nullable List<String> not,
            @Nullable List<String> notObjects,
            @JsonProperty(required = true) List<Example> examples,
            @Nullable List<String> counterexamples) {
        EventFrame frame() {
            Meaning meaning = new Meaning(
                    Labels.parse(EventType.class, type),
                    Optional.ofNullable(harm).map(label -> Labels.parse(Harm.class, label)),
                    Optional.ofNullable(plover).map(PloverType::valueOf));
            return new EventFrame(
                    id,
                    lexemes(),
                    meaning,
                    roles(),
                    new Traits(
                            symmetric,
                            weak,
                            device,
                            result,
                            anaphor,
                            counted,
                            bilateral,
                            orEmpty(not),
                            orEmpty(notObjects)),
                    new Examples(List.copyOf(examples), orEmpty(counterexamples)));
        }

        private List<Lexeme> lexemes() {
            return Stream.concat(
                            orEmpty(nouns).stream().flatMap(words -> Lexeme.parseAll(words, false)),
                            orEmpty(verbs).stream().flatMap(words -> Lexeme.parseAll(words, true)))
                    .toList();
        }

        private Roles roles() {
            boolean noun = nouns != null;
            List<String> usualInitiator = noun ? NOUN_INITIATOR : VERB_INITIATOR;
            List<String> usualRecipient = noun ? NOUN_RECIPIENT : VERB_RECIPIENT;
            return new Roles(
                    slots(initiator == null ? usualInitiator : initiator),
                    slots(recipient == null ? usualRecipient : recipient));
        }

        private static List<Slot> slots(List<String> names) {
            return names.stream().map(Slot::new).toList();
        }

        private static <T> List<T> orEmpty(@Nullable List<T> list) {
            return list == null ? List.of() : List.copyOf(list);
        }
    }

    private static final List<String> NOUN_INITIATOR = List.of("subject", "possessor", "modifier", "by");
    private static final List<String> NOUN_RECIPIENT =
            List.of("object", "on", "against", "at", "upon", "target", "hit", "strike", "kill");
    private static final List<String> VERB_INITIATOR = List.of("subject");
    private static final List<String> VERB_RECIPIENT = List.of("object", "on", "at", "against");
}
