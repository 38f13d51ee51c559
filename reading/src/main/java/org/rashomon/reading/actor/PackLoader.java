// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.Party;
import org.rashomon.model.Sector;
import org.rashomon.reading.actor.PackNode.Mapping;
import org.rashomon.reading.actor.PackNode.Position;
import org.rashomon.reading.actor.PackNode.Scalar;
import org.rashomon.reading.actor.PackNode.Tokens;
import org.rashomon.reading.actor.Term.During;
import org.rashomon.reading.actor.Term.Use;
import org.rashomon.reading.yaml.YamlTokens;

/**
 * Reads theatre packs, one after the other: a later pack may refer to the party codes of an earlier one. Anything unknown, told twice or
 * dangling stops the load with file and line.
 */
final class PackLoader {
    private static final String PACKS = "/org/rashomon/reading/packs/";
    private static final During ALWAYS = During.ALWAYS;

    /** A name with one of its meanings. */
    record Named(Scalar name, Term term) {}

    private final List<Named> terms = new ArrayList<>();
    private final Map<Party, String> states = new HashMap<>();
    private final Set<Party> parties = new HashSet<>();
    private final Map<SmallWord, Set<String>> words = new EnumMap<>(SmallWord.class);
    private Optional<Letters> letters = Optional.empty();
    private Theatre theatre = new Theatre("", Set.of());

    /** Reads the text of a pack. */
    void load(String file, String yaml) {
        load(file, () -> YamlTokens.of(yaml));
    }

    /** Reads a pack that comes with the product, {@code world.yaml} for example. */
    void loadStandard(String file) {
        load(file, () -> YamlTokens.ofResource(PackLoader.class, PACKS + file));
    }

    private void load(String file, Tokens tokens) {
        Mapping root = PackNode.parse(file, tokens)
                .asMapping()
                .withOnly(Set.of("pack", "theatre", "letters", "sides", "named", "generic", "words"));
        theatre = theatre(root);
        if (root.has("letters")) {
            letters(root.mapping("letters").withOnly(Set.of("apart", "dropped")));
        }
        sides(root.mapping("sides")
                .withOnly(Set.of("states", "shared", "sharedAdjectives", "international", "groups")));
        named(root.mapping("named").withOnly(Set.of("bodies", "persons", "leaders", "governments")));
        generic(root.mapping("generic").withOnly(Set.of("offices", "posts", "people", "things")));
        words(root.mapping("words"));
    }

    List<Named> terms() {
        return List.copyOf(terms);
    }

    /** The usual name of each state. */
    Map<Party, String> states() {
        return Map.copyOf(states);
    }

    Set<Party> parties() {
        return Set.copyOf(parties);
    }

    Map<SmallWord, Set<String>> words() {
        return words;
    }

    Letters letters() {
        return letters.orElseThrow(() -> new Position(theatre.pack(), 1).error("no pack tells the letters"));
    }

    private Theatre theatre(Mapping root) {
        Set<Party> states = new HashSet<>();
        root.scalars("theatre").forEach(code -> states.add(known(code)));
        return new Theatre(root.scalar("pack").text(), states);
    }

    private void letters(Mapping row) {
        if (letters.isPresent()) {
            throw row.at().error("the letters are told by an earlier pack");
        }
        letters = Optional.of(
                new Letters(row.scalar("apart").text(), row.scalar("dropped").text()));
    }

    private void sides(Mapping sides) {
        List<Mapping> stateRows =
                rows(sides, "states", Set.of("code", "name", "also", "adjectives", "people", "seats"));
        List<Mapping> bodyRows =
                new ArrayList<>(rows(sides, "international", Set.of("code", "name", "also", "sector", "during")));
        bodyRows.addAll(rows(sides, "groups", Set.of("code", "name", "also", "epithets", "sector", "during")));
        stateRows.forEach(this::state);
        for (Mapping row : bodyRows) {
            Party party = declare(row.scalar("code"));
            Actor actor = actor(
                    row.scalar("name").text(),
                    Optional.of(party),
                    sector(row.scalar("sector")),
                    ActorKind.ORGANISATION);
            String name = row.scalar("name").text();
            names(row, new Term(Use.BODY, name, List.of(actor), during(row), Set.of(), theatre));
            Term epithet = new Term(Use.EPITHET, name, List.of(actor), during(row), Set.of(), theatre);
            row.scalars("epithets").forEach(word -> terms.add(new Named(word, epithet)));
        }
        rows(sides, "shared", Set.of("name", "of")).forEach(row -> shared(row, Use.STATE));
        rows(sides, "sharedAdjectives", Set.of("name", "of")).forEach(row -> shared(row, Use.NATIONALITY));
    }

    private void state(Mapping row) {
        Party party = declare(row.scalar("code"));
        String name = row.scalar("name").text();
        states.put(party, name);
        Actor state = new Actor(Optional.of(name), Optional.of(party), Optional.of(Sector.GOV), ActorKind.STATE);
        Actor people = new Actor(Optional.empty(), Optional.of(party), Optional.of(Sector.CVL), ActorKind.GROUP);
        names(row, plain(Use.STATE, name, state));
        row.scalars("seats").forEach(seat -> terms.add(new Named(seat, plain(Use.STATE, name, state))));
        row.scalars("adjectives").forEach(word -> terms.add(new Named(word, plain(Use.NATIONALITY, name, state))));
        row.scalars("people").forEach(word -> terms.add(new Named(word, plain(Use.PEOPLE, name, people))));
    }

    private void shared(Mapping row, Use use) {
        List<Actor> candidates = row.scalars("of").stream().map(this::holder).toList();
        terms.add(new Named(
                row.scalar("name"), new Term(use, row.scalar("name").text(), candidates, ALWAYS, Set.of(), theatre)));
    }

    /** The first body or state declared with a code. */
    private Actor holder(Scalar code) {
        Party party = known(code);
        return terms.stream()
                .map(named -> named.term().actor())
                .filter(actor -> actor.isOf(party))
                .findFirst()
                .orElseThrow(() -> code.at().error("nobody has the code " + code.text()));
    }

    private void named(Mapping named) {
        Set<String> keys = Set.of("name", "also", "party", "sector", "during");
        rows(named, "bodies", keys).forEach(row -> named(row, Use.BODY, ActorKind.ORGANISATION));
        rows(named, "persons", keys).forEach(row -> named(row, Use.PERSON, ActorKind.PERSON));
        List<Scalar> governments = named.scalars("governments");
        rows(named, "leaders", Set.of("name", "also", "titles", "short", "gives", "party", "sector", "during"))
                .forEach(row -> leader(row, governments));
    }

    /** A person who holds an office for a time: "President Kamal" by the surname, and "the Kamal administration" by his. */
    private void leader(Mapping row, List<Scalar> governments) {
        named(row, Use.PERSON, ActorKind.PERSON);
        Party party = known(row.scalar("party"));
        Actor person =
                actor(row.scalar("name").text(), Optional.of(party), sector(row.scalar("sector")), ActorKind.PERSON);
        Term titled = new Term(Use.PERSON, row.scalar("name").text(), List.of(person), during(row), Set.of(), theatre);
        row.scalars("short")
                .forEach(surname -> row.scalars("titles")
                        .forEach(title -> terms.add(new Named(surname.after(title.text()), titled))));
        if (row.has("gives")) {
            String name = "Government of " + states.get(party);
            Actor body = actor(name, Optional.of(party), Sector.GOV, ActorKind.ORGANISATION);
            Term government = new Term(Use.BODY, name, List.of(body), during(row), Set.of(), theatre);
            row.scalars("short")
                    .forEach(surname ->
                            governments.forEach(word -> terms.add(new Named(word.after(surname.text()), government))));
        }
    }

    private void named(Mapping row, Use use, ActorKind kind) {
        Optional<Party> party = row.has("party") ? Optional.of(known(row.scalar("party"))) : Optional.empty();
        Actor actor = actor(row.scalar("name").text(), party, sector(row.scalar("sector")), kind);
        names(row, new Term(use, row.scalar("name").text(), List.of(actor), during(row), Set.of(), theatre));
    }

    private void generic(Mapping generic) {
        Set<String> keys = Set.of("name", "also", "sector", "only");
        rows(generic, "offices", keys).forEach(row -> office(row, Use.OFFICE, ActorKind.ORGANISATION));
        rows(generic, "posts", keys).forEach(row -> office(row, Use.POST, ActorKind.PERSON));
        rows(generic, "people", Set.of("words", "sector")).forEach(row -> common(row, Use.CROWD, ActorKind.PERSON));
        rows(generic, "things", Set.of("words", "sector")).forEach(row -> common(row, Use.THING, ActorKind.THING));
    }

    private void office(Mapping row, Use use, ActorKind kind) {
        Set<Party> only = new HashSet<>();
        row.scalars("only").forEach(code -> only.add(known(code)));
        Scalar name = row.scalar("name");
        Term term = new Term(
                use,
                name.text(),
                List.of(actor(name.text(), Optional.empty(), sector(row.scalar("sector")), kind)),
                ALWAYS,
                only,
                theatre);
        if (use == Use.POST) {
            terms.add(new Named(name, term));
        }
        row.scalars("also").forEach(also -> terms.add(new Named(also, term)));
    }

    private void common(Mapping row, Use use, ActorKind kind) {
        Actor actor = new Actor(Optional.empty(), Optional.empty(), Optional.of(sector(row.scalar("sector"))), kind);
        row.scalars("words")
                .forEach(word -> terms.add(new Named(
                        word, plain(use, row.scalars("words").getFirst().text(), actor))));
    }

    private void words(Mapping lists) {
        for (Map.Entry<String, PackNode> entry : lists.entries().entrySet()) {
            SmallWord kind = constant(
                    SmallWord.class, new Scalar(entry.getKey(), entry.getValue().at()));
            Set<String> members = words.computeIfAbsent(kind, fresh -> new HashSet<>());
            for (Scalar word : lists.scalars(entry.getKey())) {
                if (!members.add(word.text())) {
                    throw word.at().error("'" + word.text() + "' stands twice under " + entry.getKey());
                }
            }
        }
    }

    private Term plain(Use use, String concept, Actor actor) {
        return new Term(use, concept, List.of(actor), ALWAYS, Set.of(), theatre);
    }

    private void names(Mapping row, Term term) {
        terms.add(new Named(row.scalar("name"), term));
        row.scalars("also").forEach(also -> terms.add(new Named(also, term)));
    }

    private static Actor actor(String name, Optional<Party> party, Sector sector, ActorKind kind) {
        return new Actor(Optional.of(name), party, Optional.of(sector), kind);
    }

    private Party declare(Scalar code) {
        Party party = party(code);
        if (!parties.add(party)) {
            throw code.at().error("the code " + party + " is declared twice");
        }
        return party;
    }

    private Party known(Scalar code) {
        Party party = party(code);
        if (!parties.contains(party)) {
            throw code.at().error("no side has the code " + party);
        }
        return party;
    }

    private static Party party(Scalar code) {
        try {
            return new Party(code.text());
        } catch (IllegalArgumentException malformed) {
            throw code.at().error(malformed.getMessage() == null ? "not a party code" : malformed.getMessage());
        }
    }

    private static Sector sector(Scalar word) {
        return constant(Sector.class, word);
    }

    private static <E extends Enum<E>> E constant(Class<E> kind, Scalar word) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(word.text().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> word.at()
                        .error("'" + word.text() + "' is none of "
                                + Arrays.toString(kind.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }

    private static During during(Mapping row) {
        if (!row.has("during")) {
            return ALWAYS;
        }
        Mapping days = row.mapping("during").withOnly(Set.of("from", "to"));
        During during = new During(day(days, "from"), day(days, "to"));
        if (during.begins().isAfter(during.ends())) {
            throw days.at().error("ends before it begins");
        }
        return during;
    }

    private static Optional<LocalDate> day(Mapping days, String key) {
        if (!days.has(key)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(days.scalar(key).text()));
        } catch (DateTimeException malformed) {
            throw days.scalar(key).at().error("not a day: " + days.scalar(key).text());
        }
    }

    private static List<Mapping> rows(Mapping section, String key, Set<String> known) {
        return section.items(key).stream()
                .map(row -> row.asMapping().withOnly(known))
                .toList();
    }
}
