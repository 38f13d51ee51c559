// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.EpisodeId;
import org.rashomon.model.EventPlace;
import org.rashomon.model.Modality;
import org.rashomon.model.Party;
import org.rashomon.model.Place;
import org.rashomon.model.PlaceKind;
import org.rashomon.model.TimeExpression;
import org.rashomon.model.TimePrecision;
import org.rashomon.reading.language.Token;

/** A happening while a report is being read: the tellings of it so far, and whether another telling can be of it. */
final class EpisodeDraft {
    /** So many sentences on, "two were killed" still tells what came of it. */
    private static final int REACH = 2;

    /** What one happening may be called: an explosion is no abduction. */
    private enum Kind {
        EXPLOSION,
        ABDUCTION,
        DESTRUCTION,
        ROBBERY,
        COMBAT,
        ASSAULT
    }

    private final EpisodeId id;
    private final List<EventDraft> tellings = new ArrayList<>();

    EpisodeDraft(EpisodeId id) {
        this.id = id;
    }

    EpisodeId id() {
        return id;
    }

    void add(EventDraft draft) {
        GenericVictims.resolve(draft, tellings);
        tellings.add(draft);
    }

    /** True where the telling can be of this happening. */
    boolean holds(EventDraft draft) {
        if (isFresh(draft) || arePlacedApart(draft) || hitsSomebodyElse(draft)) {
            return false;
        }
        if (draft.antecedent.filter(tellings::contains).isPresent()) {
            return true;
        }
        boolean pointsBack = pointsBack(draft);
        if (!pointsBack && (areDatedApart(draft) || areOthersDoing(draft))) {
            return false;
        }
        boolean sameKind = tellings.stream().anyMatch(told -> kind(told) == kind(draft));
        return sameKind
                || pointsBack && ReferenceWords.DEED_OR_ATTACK.contains(lemma(draft))
                || isOutcome(draft)
                || isInOneSentence(draft)
                || hitsTheSame(draft);
    }

    /**
     * True for talk of violence that tells neither whom it hit nor where, when or with what harm: "after the offensive of the rebels". It is
     * no account of a happening.
     */
    boolean isMereMention() {
        return tellings.stream().allMatch(EpisodeDraft::tellsNothing);
    }

    private static boolean tellsNothing(EventDraft draft) {
        Kind kind = kind(draft);
        return (kind == Kind.ASSAULT || kind == Kind.COMBAT)
                && draft.head().isNoun()
                && draft.recipients.isEmpty()
                && draft.figures.isEmpty()
                && !GeneralStatement.isPlaced(draft)
                && !GeneralStatement.isDated(draft);
    }

    void mereMention() {
        for (EventDraft draft : tellings) {
            draft.modality = Modality.HYPOTHETICAL;
            draft.episode = Optional.empty();
        }
    }

    private static Kind kind(EventDraft draft) {
        return switch (draft.type) {
            case BOMBING, SUICIDE_BOMBING -> Kind.EXPLOSION;
            case ABDUCTION -> Kind.ABDUCTION;
            case PROPERTY_DESTRUCTION -> Kind.DESTRUCTION;
            case CRIME -> Kind.ROBBERY;
            case ARMED_CLASH, RAID, TERRITORY_TAKEN -> Kind.COMBAT;
            default -> Kind.ASSAULT;
        };
    }

    /** "a second attack", "another bomb exploded". */
    private static boolean isFresh(EventDraft draft) {
        Stream<Token> named = draft.head().isNoun()
                ? Stream.of(draft.head())
                : draft.sentence.children(draft.head(), "nsubj").stream()
                        .filter(subject -> kind(draft) == Kind.EXPLOSION);
        return named.flatMap(noun -> draft.sentence.children(noun).stream())
                .anyMatch(child -> ReferenceWords.FRESH.contains(child.lemma().toLowerCase(Locale.ROOT)));
    }

    private static boolean pointsBack(EventDraft draft) {
        return draft.head().isNoun()
                && draft.sentence
                        .child(draft.head(), "det", "nmod:poss")
                        .filter(word -> ReferenceWords.POINTING_AT_A_DEED.contains(
                                word.text().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** "Two people were killed", close by and with nothing that sets it apart. */
    private boolean isOutcome(EventDraft draft) {
        return draft.frame().traits().result()
                && !ReferenceWords.DESTROYED_ALONE.contains(lemma(draft))
                && draft.sentence.index() - tellings.getLast().sentence.index() <= REACH;
    }

    private boolean isInOneSentence(EventDraft draft) {
        return tellings.getLast().sentence == draft.sentence && draft.head().isNoun();
    }

    private boolean arePlacedApart(EventDraft draft) {
        Set<String> here = names(List.of(draft), EpisodeDraft::isFine);
        Set<String> there = names(tellings, EpisodeDraft::isFine);
        Set<String> country = countries(List.of(draft));
        Set<String> countries = countries(tellings);
        return areApart(here, there) || areApart(country, countries);
    }

    private static boolean areApart(Collection<?> here, Collection<?> there) {
        return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
    }

    private static boolean isFine(Place place) {
        return place.kind() != PlaceKind.COUNTRY;
    }

    private static Stream<Place> places(List<EventDraft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.places.stream())
                .map(EventPlace::place)
                .flatMap(place -> place.place().known().stream());
    }

    private static Set<String> names(List<EventDraft> drafts, java.util.function.Predicate<Place> which) {
        Set<String> names = new HashSet<>();
        places(drafts).filter(which).forEach(place -> {
            names.add(place.name());
            place.within().admin1().ifPresent(names::add);
        });
        return names;
    }

    private static Set<String> countries(List<EventDraft> drafts) {
        return places(drafts)
                .flatMap(place -> place.within().country().stream())
                .collect(Collectors.toSet());
    }

    private boolean areDatedApart(EventDraft draft) {
        return draft.time.filter(EpisodeDraft::isDated).isPresent()
                && tellings.stream()
                        .flatMap(told -> told.time.stream())
                        .filter(EpisodeDraft::isDated)
                        .anyMatch(time ->
                                !time.interval().mayOverlap(draft.time.get().interval()));
    }

    private static boolean isDated(TimeExpression time) {
        return time.precision() != TimePrecision.VAGUE;
    }

    private boolean areOthersDoing(EventDraft draft) {
        return areApart(parties(List.of(draft), told -> told.initiators), parties(tellings, told -> told.initiators));
    }

    private static Set<Party> parties(List<EventDraft> drafts, Function<EventDraft, List<ActorMention>> role) {
        return drafts.stream()
                .flatMap(draft -> role.apply(draft).stream())
                .flatMap(actor -> actor.actor().party().stream())
                .collect(Collectors.toSet());
    }

    /** Persons named on both sides, and none of them the same. */
    private boolean hitsSomebodyElse(EventDraft draft) {
        return areApart(victims(List.of(draft)), victims(tellings));
    }

    private static Set<String> victims(List<EventDraft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.recipients.stream())
                .filter(hit -> hit.actor().kind() == ActorKind.PERSON)
                .flatMap(hit -> hit.actor().name().stream())
                .map(name -> name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private boolean hitsTheSame(EventDraft draft) {
        return !Collections.disjoint(heads(List.of(draft)), heads(tellings));
    }

    private static Set<String> heads(List<EventDraft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.recipients.stream())
                .flatMap(EpisodeDraft::heads)
                .map(words -> words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** "Mayor Ivo Kamal" is told again as "Kamal" or as "the mayor". */
    private static Stream<String> heads(ActorMention hit) {
        String words = hit.mention().text();
        Stream<String> title = hit.actor().name().stream()
                .filter(name -> words.endsWith(" " + name))
                .map(name -> words.substring(0, words.length() - name.length() - 1));
        return Stream.concat(Stream.of(words), title);
    }

    private static String lemma(EventDraft draft) {
        Token head = draft.head();
        return head.lemma().toLowerCase(Locale.ROOT);
    }
}
