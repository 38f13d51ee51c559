// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.rashomon.model.ActorMention;
import org.rashomon.model.EventMention;
import org.rashomon.model.Harm;
import org.rashomon.model.Modality;
import org.rashomon.model.Party;
import org.rashomon.model.PlaceBasis;
import org.rashomon.model.Quantity;

/** Asserts about one event. */
public final class EventAssert {
    private final EventMention event;

    EventAssert(EventMention event) {
        this.event = event;
    }

    public EventAssert isInitiatedBy(String words) {
        return hasActor("initiators", event.participants().initiators(), words);
    }

    public EventAssert isDoneWith(String words) {
        assertThat(event.participants().instruments())
                .extracting(org.rashomon.model.Mention::text)
                .contains(words);
        return this;
    }

    public EventAssert hits(String words) {
        return hasActor("recipients", event.participants().recipients(), words);
    }

    public EventAssert isInitiatedByParty(String code) {
        assertThat(event.participants().initiators())
                .as("initiators")
                .anySatisfy(actor -> assertThat(actor.actor().party()).contains(new Party(code)));
        return this;
    }

    public EventAssert isNotInitiatedBy(String word) {
        assertThat(event.participants().initiators())
                .as("initiators")
                .noneMatch(actor -> actor.mention().text().endsWith(word));
        return this;
    }

    public EventAssert hitsParty(String code) {
        assertThat(event.participants().recipients())
                .as("recipients")
                .anySatisfy(actor -> assertThat(actor.actor().party()).contains(new Party(code)));
        return this;
    }

    public EventAssert isAt(String words) {
        assertThat(event.setting().places().stream()
                        .map(place -> place.place().mention().text()))
                .as("places")
                .contains(words);
        return this;
    }

    /** A place, and how it comes to the event. */
    public EventAssert isAt(String words, PlaceBasis basis) {
        assertThat(event.setting().places()).as("places").anySatisfy(place -> {
            assertThat(place.place().mention().text()).isEqualTo(words);
            assertThat(place.basis()).isEqualTo(basis);
        });
        return this;
    }

    public EventAssert isNotAt(String words) {
        assertThat(event.setting().places().stream()
                        .map(place -> place.place().mention().text()))
                .as("places")
                .doesNotContain(words);
        return this;
    }

    public EventAssert isToldAs(Modality modality) {
        assertThat(event.modality()).as("modality").isEqualTo(modality);
        return this;
    }

    public EventAssert isBackground(boolean told) {
        assertThat(event.setting().background()).as("background").isEqualTo(told);
        return this;
    }

    public EventAssert isOn(String day) {
        assertThat(event.setting()
                        .time()
                        .flatMap(time -> time.interval().from())
                        .map(Object::toString))
                .as("day")
                .contains(day);
        return this;
    }

    public EventAssert hasFigure(Harm harm, String group, Quantity quantity) {
        assertThat(event.figures()).as("figures").anySatisfy(figure -> {
            assertThat(figure.harm()).isEqualTo(harm);
            assertThat(figure.group()).isEqualTo(group);
            assertThat(figure.quantity()).isEqualTo(quantity);
        });
        return this;
    }

    public EventAssert hasFigures(int count) {
        assertThat(event.figures()).as("figures").hasSize(count);
        return this;
    }

    private EventAssert hasActor(String role, List<ActorMention> actors, String words) {
        assertThat(actors.stream().map(actor -> actor.mention().text()))
                .as(role)
                .anySatisfy(text -> assertThat(text).containsIgnoringCase(words));
        return this;
    }
}
