// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.rashomon.model.AccountSpeaker;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.Document;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Origin;
import org.rashomon.model.Outlet;
import org.rashomon.model.Party;
import org.rashomon.model.Reading;
import org.rashomon.model.Speaker;
import org.rashomon.model.Telling;

/**
 * Which speakers are one. Named ones by their usual name over all documents, those who are only described ("Afghan officials") by side and
 * kind of body, and a spokesperson with the body that the text says he speaks for. Unnamed ones are one only within reports of one
 * origin: two papers' "sources" may be anybody.
 */
final class SpeakerBook {
    /**
     * A speaker with the key he is known by.
     *
     * @param rank named first, outlets last
     * @param key equal for one speaker
     * @param speaker as shown
     */
    record Voice(AccountSpeaker.Kind rank, String key, AccountSpeaker speaker) implements Comparable<Voice> {
        private static final Comparator<Voice> NAMED_FIRST = Comparator.comparingInt(
                        (Voice voice) -> order(voice.rank()))
                .thenComparing(voice -> voice.speaker().name())
                .thenComparing(Voice::key);

        private static int order(AccountSpeaker.Kind kind) {
            return switch (kind) {
                case NAMED -> 0;
                case UNNAMED -> 1;
                case OUTLET -> 2;
            };
        }

        @Override
        public int compareTo(Voice other) {
            return NAMED_FIRST.compare(this, other);
        }

        /** Where the words of a named speaker come from, whoever prints them. */
        Optional<Origin> namedOrigin() {
            return rank == AccountSpeaker.Kind.NAMED
                    ? Optional.of(new Origin(speaker.name(), "quoted speaker"))
                    : Optional.empty();
        }
    }

    private static final String NOT_NAMED = "not named";

    /** Somebody, of whom no word tells: "reportedly". */
    private static final String NOT_TOLD = "not told who";

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> HEADS =
            Set.of("head", "director", "chief", "chairman", "chairwoman", "founder", "leader", "president");
    private static final Set<String> ANYBODY = Set.of("official", "authoritie", "authority", "source", "spokesperson");

    private final Function<DocumentId, Document> documents;
    private final Function<DocumentId, Origin> origins;
    private final Antecedents antecedents;
    private final Map<String, Actor> bodies = new TreeMap<>();
    private final Map<String, String> bodyOfPerson = new HashMap<>();
    private final Map<String, AccountSpeaker> shown = new HashMap<>();

    private SpeakerBook(
            Antecedents antecedents, Function<DocumentId, Document> documents, Function<DocumentId, Origin> origins) {
        this.antecedents = antecedents;
        this.documents = documents;
        this.origins = origins;
    }

    /** The speakers of {@code tellings}; who speaks for whom is looked for in all of {@code readings}, those of their documents. */
    static SpeakerBook of(
            List<Telling> tellings,
            List<Reading> readings,
            Function<DocumentId, Document> documents,
            Function<DocumentId, Origin> origins) {
        SpeakerBook book = new SpeakerBook(Antecedents.in(readings), documents, origins);
        List<ActorMention> named = readings.stream()
                .flatMap(reading -> reading.claims().stream())
                .map(claim -> claim.attribution().speaker())
                .filter(Speaker.Named.class::isInstance)
                .map(speaker -> ((Speaker.Named) speaker).who())
                .toList();
        named.forEach(book::noteBody);
        named.forEach(book::noteSpokesperson);
        tellings.forEach(telling -> book.shown.merge(book.key(telling), book.speaker(telling), SpeakerBook::tellsMore));
        return book;
    }

    private static AccountSpeaker tellsMore(AccountSpeaker shown, AccountSpeaker again) {
        return shown.name().equals(NOT_NAMED) ? again : shown;
    }

    private void noteBody(ActorMention who) {
        Actor actor = who.actor();
        if (actor.kind() != ActorKind.PERSON) {
            actor.name().ifPresent(name -> bodies.putIfAbsent(name, actor));
        }
    }

    /** "Foreign Office spokesperson Khan" speaks for the Foreign Office of his own side, "Observatory head Berg" for the Observatory. */
    private void noteSpokesperson(ActorMention who) {
        Actor actor = who.actor();
        String words = who.mention().text().toLowerCase(Locale.ROOT);
        if (actor.kind() != ActorKind.PERSON || actor.name().isEmpty()) {
            return;
        }
        if (!words.contains("spokes")) {
            headed(words, actor)
                    .ifPresent(body -> bodyOfPerson.putIfAbsent(actor.name().get(), body));
            return;
        }
        bodies.forEach((name, body) -> {
            boolean ofOneSide = actor.party().equals(body.party());
            if (ofOneSide && words.contains(shortName(name))) {
                bodyOfPerson.putIfAbsent(actor.name().get(), name);
            }
        });
        soleBody(actor).ifPresent(name -> bodyOfPerson.putIfAbsent(actor.name().get(), name));
    }

    /** The one body of which a word stands right before the title of the one who heads it. */
    private Optional<String> headed(String words, Actor head) {
        List<String> before = List.of(words.split(" "));
        int title = IntStream.range(1, before.size())
                .filter(at -> HEADS.contains(before.get(at)))
                .findFirst()
                .orElse(0);
        List<String> named = bodies.entrySet().stream()
                .filter(body -> body.getValue().kind() == ActorKind.ORGANISATION
                        && body.getValue().party().equals(head.party()))
                .map(Map.Entry::getKey)
                .filter(name -> title > 0
                        && List.of(name.toLowerCase(Locale.ROOT).split(" ")).contains(before.get(title - 1)))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** A "military spokesman" speaks for the army, where the texts name one body of that side and kind. */
    private Optional<String> soleBody(Actor spokesperson) {
        List<String> ofKind = bodies.entrySet().stream()
                .filter(body -> body.getValue().kind() == ActorKind.ORGANISATION)
                .filter(body -> spokesperson.party().isPresent()
                        && spokesperson.sector().isPresent())
                .filter(body -> body.getValue().party().equals(spokesperson.party())
                        && body.getValue().sector().equals(spokesperson.sector()))
                .map(Map.Entry::getKey)
                .toList();
        return ofKind.size() == 1 ? Optional.of(ofKind.getFirst()) : Optional.empty();
    }

    /** "foreign office" of "Foreign Office of Ruritania". */
    private static String shortName(String name) {
        int of = name.indexOf(" of ");
        return (of < 0 ? name : name.substring(0, of)).toLowerCase(Locale.ROOT);
    }

    Voice voice(Telling telling) {
        String key = key(telling);
        AccountSpeaker speaker = Optional.ofNullable(shown.get(key)).orElseGet(() -> speaker(telling));
        return new Voice(speaker.kind(), key, speaker);
    }

    private Speaker meant(Telling telling) {
        return antecedents.of(telling.document(), telling.claim().attribution().speaker());
    }

    private String key(Telling telling) {
        return switch (meant(telling)) {
            case Speaker.Named(ActorMention who) -> "named/" + namedKey(who);
            case Speaker.Unnamed(ActorMention who) ->
                String.format(
                        Locale.ROOT,
                        "unnamed/%s/%s",
                        who.actor()
                                .party()
                                .map(Party::code)
                                .orElseGet(
                                        () -> origins.apply(telling.document()).name()),
                        wordsKey(who));
            case Speaker.Untold untold ->
                "untold/" + origins.apply(telling.document()).name();
            case Speaker.OutletVoice outlet -> "outlet/" + outletName(telling.document());
        };
    }

    private String namedKey(ActorMention who) {
        Actor actor = who.actor();
        if (actor.name().isPresent()) {
            return bodyOfPerson.getOrDefault(actor.name().get(), actor.name().get());
        }
        if (actor.party().isPresent()) {
            return String.format(
                    Locale.ROOT,
                    "%s/%s/%s",
                    actor.party().get(),
                    actor.sector().map(Enum::name).orElse(""),
                    actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.GROUP ? office(who) : "");
        }
        return wordsKey(who);
    }

    /** "minister" of "the minister"; those who hold no office in particular are one. */
    private static String office(ActorMention who) {
        String words = wordsKey(who);
        String head = words.substring(words.lastIndexOf(' ') + 1);
        String one = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
        return Antecedents.isPronoun(who) || ANYBODY.contains(one) ? "" : one;
    }

    /** Lower case, without an article. */
    private static String wordsKey(ActorMention who) {
        String words = who.mention().text().toLowerCase(Locale.ROOT);
        int first = words.indexOf(' ');
        return first > 0 && ARTICLES.contains(words.substring(0, first)) ? words.substring(first + 1) : words;
    }

    private AccountSpeaker speaker(Telling telling) {
        return switch (meant(telling)) {
            case Speaker.Named(ActorMention who) -> namedSpeaker(who);
            case Speaker.Unnamed(ActorMention who) -> described(AccountSpeaker.Kind.UNNAMED, who, words(who));
            case Speaker.Untold untold ->
                new AccountSpeaker(AccountSpeaker.Kind.UNNAMED, NOT_TOLD, Optional.empty(), Optional.empty());
            case Speaker.OutletVoice outlet ->
                new AccountSpeaker(
                        AccountSpeaker.Kind.OUTLET, outletName(telling.document()), Optional.empty(), Optional.empty());
        };
    }

    private AccountSpeaker namedSpeaker(ActorMention who) {
        Actor actor = who.actor();
        Actor known = actor.name().map(bodyOfPerson::get).map(bodies::get).orElse(actor);
        return new AccountSpeaker(
                AccountSpeaker.Kind.NAMED, known.name().orElseGet(() -> words(who)), known.party(), known.sector());
    }

    private static AccountSpeaker described(AccountSpeaker.Kind kind, ActorMention who, String name) {
        return new AccountSpeaker(kind, name, who.actor().party(), who.actor().sector());
    }

    /** A pronoun names nobody. */
    private static String words(ActorMention who) {
        return Antecedents.isPronoun(who) ? NOT_NAMED : who.mention().text();
    }

    private String outletName(DocumentId id) {
        Document document = documents.apply(id);
        return document.masthead().outlet().map(Outlet::name).orElseGet(document::input);
    }
}
