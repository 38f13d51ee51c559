// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.rashomon.app.review.CorrectionField.RECORD;
import static org.rashomon.app.review.CorrectionField.WORDS;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.app.review.CorrectionField;
import org.rashomon.app.review.TypedCorrection;
import org.rashomon.app.review.TypedFields;
import org.rashomon.model.EventMention;
import org.rashomon.model.Mention;
import org.rashomon.model.Place;
import org.rashomon.model.Span;

/**
 * One thing of a reading that can be set right, and how it is typed.
 *
 * @param name of its fields
 * @param field which it is
 * @param shape of what is typed
 * @param read as it would be typed
 * @param at where it was read
 */
record CorrectionSlot(String name, CorrectionField field, Shape shape, Read read, At at) {
    private static final String RECORD_FIELD = ".record";

    /** How it is typed. */
    sealed interface Shape {
        /** One of a closed list. */
        record Listed(Class<? extends Enum<?>> list) implements Shape {}

        /** A number. */
        record Count() implements Shape {}

        /** First and last day. */
        record Days() implements Shape {}

        /** Party, sector and name. */
        record Who() implements Shape {}

        /** A name, and one of the places that are called so. */
        record Where(List<Place> candidates) implements Shape {}
    }

    /** What was read, as it would be typed, and which of the places of that name it is. */
    record Read(String typed, String record) {
        static Read of(String typed) {
            return new Read(typed, "");
        }
    }

    /** The event it belongs to, and its words; none for what was not read. */
    record At(Optional<EventMention> event, Optional<Mention> words) {}

    /** Whether there were words to read it from. What is added needs some where others of its kind were read. */
    boolean isAdded() {
        return name.endsWith(".new");
    }

    /** What was sent, as the command line takes it; what was not sent is as it was read. */
    String typed(Map<String, String> sent) {
        return switch (shape) {
            case Shape.Listed listed -> sent(sent, "", read.typed());
            case Shape.Count count -> sent(sent, "", read.typed());
            case Shape.Days days -> days(sent);
            case Shape.Who who -> who(sent);
            case Shape.Where where -> orNone(sent(sent, "", shown()));
        };
    }

    private String days(Map<String, String> sent) {
        String from = sent(sent, ".from", part(0));
        String to = sent(sent, ".to", part(1));
        return from.isEmpty() && to.isEmpty() ? TypedFields.NONE : from + "/" + to;
    }

    private String who(Map<String, String> sent) {
        return TypedFields.who(
                sent(sent, ".party", part(0)), sent(sent, ".sector", part(1)), sent(sent, ".name", part(2)));
    }

    /** A part of what was read: a day, or party, sector or name. */
    String part(int number) {
        if (read.typed().equals(TypedFields.NONE)) {
            return "";
        }
        String[] parts = read.typed().split(shape instanceof Shape.Days ? "/" : ":", 3);
        return parts.length > number && !parts[number].equals("?") ? parts[number] : "";
    }

    /** What was read, as it stands in a field that is empty for nothing. */
    String shown() {
        return read.typed().equals(TypedFields.NONE) ? "" : read.typed();
    }

    private static String orNone(String typed) {
        return typed.isEmpty() ? TypedFields.NONE : typed;
    }

    String sent(Map<String, String> sent, String part, String otherwise) {
        return sent.getOrDefault(name + part, otherwise).strip();
    }

    /** Which of several places was picked; empty when none was, or the one that was read. */
    String record(Map<String, String> sent) {
        String picked = sent(sent, RECORD_FIELD, "");
        return picked.equals(read.record()) && typed(sent).equals(orNone(shown())) ? "" : picked;
    }

    boolean isChanged(Map<String, String> sent) {
        return !typed(sent).equals(read.typed()) || !record(sent).isEmpty();
    }

    /** What was sent, to be made a correction of. */
    TypedCorrection correction(Map<String, String> sent) {
        Map<CorrectionField, String> fields = new EnumMap<>(CorrectionField.class);
        fields.put(field, typed(sent));
        if (!record(sent).isEmpty()) {
            fields.put(RECORD, record(sent));
        }
        String words = sent(sent, ".words", "");
        if (!words.isEmpty()) {
            fields.put(WORDS, words);
        }
        return new TypedCorrection(fields, words.isEmpty() ? span() : Optional.empty());
    }

    private Optional<Span> span() {
        return at.words().map(Mention::span);
    }
}
