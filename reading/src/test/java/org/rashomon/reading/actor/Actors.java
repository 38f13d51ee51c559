// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Document;
import org.rashomon.model.Masthead;
import org.rashomon.model.Party;
import org.rashomon.model.Publication;
import org.rashomon.model.PublicationDates;
import org.rashomon.model.Resolution;
import org.rashomon.model.Sector;
import org.rashomon.reading.language.CoreNlpParser;
import org.rashomon.reading.language.LostConjunct;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.SentenceParser;
import org.rashomon.reading.language.TagRepair;
import org.rashomon.reading.language.Token;

/** Reads the actors of a text and asks about them in the field's words. */
final class Actors {
    private static final SentenceParser PARSER =
            new CoreNlpParser(new TagRepair(Set.of(), Set.of()), new LostConjunct(Set.of()));
    private static final ActorReader READER = new ActorReader(ActorLexicon.standard());

    private final List<ActorMention> mentions;
    private final List<ActorMention> recognised;

    private Actors(List<ActorMention> mentions, List<ActorMention> recognised) {
        this.mentions = mentions;
        this.recognised = recognised;
    }

    static Actors read(String text) {
        return read(text, Masthead.nothingTold());
    }

    static Actors readOn(LocalDate day, String text) {
        Masthead dated = Masthead.nothingTold().withDates(PublicationDates.of(Publication.onDay(day, "declared")));
        return read(text, dated);
    }

    private static Actors read(String text, Masthead masthead) {
        Document document = Document.of("test", text, masthead, List.of());
        List<Sentence> sentences = PARSER.parse(text).sentences();
        ActorMentions found = READER.read(document, masthead.published().map(Publication::date), sentences);
        Set<ActorMention> mentions = new LinkedHashSet<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                found.at(sentence, token).ifPresent(mentions::add);
            }
        }
        mentions.forEach(mention -> assertThat(mention.mention().span().of(text))
                .isEqualTo(mention.mention().text()));
        return new Actors(new ArrayList<>(mentions), found.all());
    }

    /** The words of the recognised mentions, in order. */
    List<String> words() {
        return recognised.stream().map(mention -> mention.mention().text()).toList();
    }

    /** Party and sector of the recognised mentions, in order, "PAK MIL". */
    List<String> sides() {
        return recognised.stream().map(ActorMention::actor).map(Actors::side).toList();
    }

    private static String side(Actor actor) {
        return actor.party().map(Party::code).orElse("-") + " "
                + actor.sector().map(Sector::name).orElse("-");
    }

    /** The first mention with these words. */
    Asked mention(String words) {
        return mention(words, 0);
    }

    Asked mention(String words, int nth) {
        List<ActorMention> same = mentions.stream()
                .filter(mention -> mention.mention().text().equals(words))
                .toList();
        assertThat(same)
                .as(
                        "'%s' among %s",
                        words,
                        mentions.stream()
                                .map(mention -> mention.mention().text())
                                .toList())
                .hasSizeGreaterThan(nth);
        return new Asked(same.get(nth));
    }

    /** Assertions about one mention. */
    record Asked(ActorMention mention) {
        Asked isOf(String party) {
            assertThat(mention.actor().party().map(Party::code))
                    .as("party of %s", mention)
                    .contains(party);
            return this;
        }

        Asked isOfNoKnownSide() {
            assertThat(mention.actor().party()).as("party of %s", mention).isEmpty();
            return this;
        }

        Asked isIn(Sector sector) {
            assertThat(mention.actor().sector()).as("sector of %s", mention).contains(sector);
            return this;
        }

        Asked isInNoSector() {
            assertThat(mention.actor().sector()).as("sector of %s", mention).isEmpty();
            return this;
        }

        Asked isA(ActorKind kind) {
            assertThat(mention.actor().kind()).as("kind of %s", mention).isEqualTo(kind);
            return this;
        }

        Asked isNamed(String name) {
            assertThat(mention.actor().name()).as("name of %s", mention).contains(name);
            return this;
        }

        Asked isResolvedBy(String why) {
            assertThat(mention.resolution()).as("%s", mention).isInstanceOf(Resolution.Resolved.class);
            assertThat(mention.resolution().why()).as("why of %s", mention).contains(why);
            return this;
        }

        Asked isUnresolved() {
            assertThat(mention.resolution()).as("%s", mention).isInstanceOf(Resolution.Unresolved.class);
            return this;
        }

        Asked isAmbiguousBetween(String... parties) {
            assertThat(mention.resolution()).as("%s", mention).isInstanceOf(Resolution.Ambiguous.class);
            Resolution.Ambiguous<Actor> open = (Resolution.Ambiguous<Actor>) mention.resolution();
            assertThat(open.candidates().stream()
                            .flatMap(actor -> actor.party().stream())
                            .map(Party::code))
                    .as("candidates of %s", mention)
                    .containsExactlyInAnyOrder(parties);
            return this;
        }
    }
}
