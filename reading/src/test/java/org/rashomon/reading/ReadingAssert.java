// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.rashomon.model.Claim;
import org.rashomon.model.EventMention;
import org.rashomon.model.EventType;
import org.rashomon.model.Reading;
import org.rashomon.model.Speaker;

/** Asserts about a reading, in the field's verbs. */
public final class ReadingAssert {
    private final Reading reading;

    ReadingAssert(Reading reading) {
        this.reading = reading;
    }

    public Reading reading() {
        return reading;
    }

    /** The claim at an index, the outlet's own among them. */
    public ClaimAssert claim(int index) {
        assertThat(reading.claims()).as("claims").hasSizeGreaterThan(index);
        return new ClaimAssert(reading.document().text(), reading.claims().get(index));
    }

    /** The first claim of somebody but the outlet. */
    public ClaimAssert statement() {
        return new ClaimAssert(reading.document().text(), statements().getFirst());
    }

    public ReadingAssert hasStatements(int count) {
        assertThat(statements()).as("statements").hasSize(count);
        return this;
    }

    /** The first event of a type. */
    public EventAssert event(EventType type) {
        List<EventMention> found =
                reading.events().stream().filter(event -> event.type() == type).toList();
        assertThat(found).as("%s among %s", type, reading.events()).isNotEmpty();
        return new EventAssert(found.getFirst());
    }

    /** The first event of a type whose words begin so. */
    public EventAssert event(EventType type, String words) {
        return new EventAssert(reading.events().stream()
                .filter(event ->
                        event.type() == type && event.trigger().mention().text().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " '" + words + "' not among " + reading.events())));
    }

    public ReadingAssert hasNoEvents() {
        assertThat(reading.events()).as("events").isEmpty();
        return this;
    }

    public List<Claim> statements() {
        return reading.claims().stream()
                .filter(claim -> !(claim.attribution().speaker() instanceof Speaker.OutletVoice))
                .toList();
    }
}
