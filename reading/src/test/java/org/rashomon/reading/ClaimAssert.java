// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Claim;
import org.rashomon.model.Harm;
import org.rashomon.model.Party;
import org.rashomon.model.Quantity;
import org.rashomon.model.Speaker;
import org.rashomon.model.SpeechAct;

/** Asserts about one claim. */
public final class ClaimAssert {
    private final String text;
    private final Claim claim;

    ClaimAssert(String text, Claim claim) {
        this.text = text;
        this.claim = claim;
    }

    public ClaimAssert isAttributedTo(String words) {
        assertThat(speakerWords()).as("speaker").isEqualToIgnoringCase(words);
        return this;
    }

    public ClaimAssert isNamed(String name) {
        assertThat(name()).as("speaker's name").contains(name);
        return this;
    }

    public ClaimAssert isNotNamed() {
        assertThat(name()).as("speaker's name").isEmpty();
        return this;
    }

    private Optional<String> name() {
        return claim.attribution()
                .speaker()
                .mention()
                .flatMap(who -> who.actor().name());
    }

    public ClaimAssert isOfParty(String code) {
        assertThat(who().actor().party()).as("party of %s", speakerWords()).contains(new Party(code));
        return this;
    }

    public ClaimAssert isInTheOutletsVoice() {
        assertThat(claim.attribution().speaker()).isEqualTo(new Speaker.OutletVoice());
        return this;
    }

    /** Somebody but the outlet says it, and no word tells who. */
    public ClaimAssert isBySomebodyUntold() {
        assertThat(claim.attribution().speaker()).isEqualTo(new Speaker.Untold());
        return this;
    }

    public ClaimAssert isSaidBy(String cue) {
        assertThat(claim.attribution().wording().cue().map(span -> span.of(text)))
                .as("cue")
                .contains(cue);
        return this;
    }

    public ClaimAssert does(SpeechAct act) {
        assertThat(claim.attribution().act()).as("act of \"%s\"", content()).isEqualTo(act);
        return this;
    }

    public ClaimAssert says(String words) {
        assertThat(content()).as("content").contains(words);
        return this;
    }

    public ClaimAssert doesNotSay(String words) {
        assertThat(content()).as("content").doesNotContain(words);
        return this;
    }

    public ClaimAssert isRelayedBy(String words) {
        assertThat(claim.attribution().relays().toString()).as("relays").contains(words);
        return this;
    }

    public ClaimAssert accuses(String party) {
        assertThat(claim.attribution().targets())
                .as("targets")
                .anySatisfy(target -> assertThat(target.actor().party()).contains(new Party(party)));
        return this;
    }

    public ClaimAssert hasFigure(Harm harm, String group, Quantity quantity) {
        assertThat(claim.events().stream()
                        .flatMap(event -> event.figures().stream())
                        .toList())
                .as("figures")
                .anySatisfy(figure -> {
                    assertThat(figure.harm()).isEqualTo(harm);
                    assertThat(figure.group()).isEqualTo(group);
                    assertThat(figure.quantity()).isEqualTo(quantity);
                });
        return this;
    }

    /** Every figure's words stand in the text at their span. */
    public ClaimAssert isQuotedExactly() {
        claim.events().stream()
                .flatMap(event -> event.figures().stream())
                .forEach(figure -> assertThat(figure.mention().span().of(text))
                        .isEqualTo(figure.mention().text()));
        return this;
    }

    public String content() {
        return claim.attribution().wording().content().stream()
                .map(span -> span.of(text))
                .collect(Collectors.joining(" | "));
    }

    private String speakerWords() {
        return switch (claim.attribution().speaker()) {
            case Speaker.Named(ActorMention who) -> who.mention().text();
            case Speaker.Unnamed(ActorMention who) -> who.mention().text();
            case Speaker.Untold() -> "(not told)";
            case Speaker.OutletVoice() -> "(outlet)";
        };
    }

    private ActorMention who() {
        Speaker speaker = claim.attribution().speaker();
        return speaker.mention().orElseThrow(() -> new AssertionError(speaker + " has no words"));
    }
}
