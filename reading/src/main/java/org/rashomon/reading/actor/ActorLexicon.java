// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Actor;
import org.rashomon.model.ActorKind;
import org.rashomon.model.Party;
import org.rashomon.model.Sector;
import org.rashomon.reading.actor.PackNode.Scalar;
import org.rashomon.reading.language.Sentence;
import org.rashomon.reading.language.Token;

/** The names and words of the theatre packs in use. Immutable: safe for use by many threads. */
public final class ActorLexicon {
    private static final List<String> STANDARD =
            List.of("world.yaml", "leaders.yaml", "armed-groups.yaml", "afghanistan-pakistan.yaml");

    /**
     * A name of the packs in its parts, with its meanings.
     *
     * @param parts of the name
     * @param terms several only where they hold at different times
     */
    private record Entry(List<String> parts, List<Term> terms) {}

    private final Map<String, List<Entry>> byFirstPart = new HashMap<>();
    private final Letters letters;
    private final Map<SmallWord, Set<String>> words;
    private final Map<Party, String> states;
    private final Set<Party> parties;

    private ActorLexicon(PackLoader packs) {
        letters = packs.letters();
        words = packs.words();
        states = packs.states();
        parties = packs.parties();
        packs.terms().forEach(named -> add(named.name(), named.term()));
        Comparator<Entry> longestFirst =
                Comparator.comparingInt(entry -> -entry.parts().size());
        byFirstPart.values().forEach(entries -> entries.sort(longestFirst));
    }

    /** The packs that come with the product. */
    public static ActorLexicon standard() {
        PackLoader loader = new PackLoader();
        STANDARD.forEach(loader::loadStandard);
        return new ActorLexicon(loader);
    }

    /**
     * The packs that come with the product, and more after them.
     *
     * @param more the YAML text by file name; each may refer to those before it
     */
    public static ActorLexicon standardWith(List<Map.Entry<String, String>> more) {
        PackLoader loader = new PackLoader();
        STANDARD.forEach(loader::loadStandard);
        more.forEach(pack -> loader.load(pack.getKey(), pack.getValue()));
        return new ActorLexicon(loader);
    }

    /**
     * Packs of one's own, in place of those that come with the product.
     *
     * @param packs the YAML text by file name; each may refer to those before it
     */
    public static ActorLexicon of(List<Map.Entry<String, String>> packs) {
        PackLoader loader = new PackLoader();
        packs.forEach(pack -> loader.load(pack.getKey(), pack.getValue()));
        return new ActorLexicon(loader);
    }

    /** Every party code that the packs declare. */
    public Set<Party> parties() {
        return parties;
    }

    /** The usual name of a state; empty for other sides. */
    public Optional<String> stateName(Party party) {
        return Optional.ofNullable(states.get(party));
    }

    /** A state as an actor; empty for other sides. */
    Optional<Actor> state(Party party) {
        return stateName(party)
                .map(name ->
                        new Actor(Optional.of(name), Optional.of(party), Optional.of(Sector.GOV), ActorKind.STATE));
    }

    boolean is(SmallWord kind, Token token) {
        Set<String> members = words.getOrDefault(kind, Set.of());
        return members.contains(Letters.lower(letters.withoutMarks(token.text())))
                || members.contains(Letters.lower(token.lemma()));
    }

    private void add(Scalar name, Term term) {
        List<String> parts = letters.parts(name.text());
        if (parts.isEmpty()) {
            throw name.at().error("a name without letters: '" + name.text() + "'");
        }
        List<Entry> entries = byFirstPart.computeIfAbsent(Letters.lower(parts.getFirst()), fresh -> new ArrayList<>());
        Optional<Entry> same =
                entries.stream().filter(entry -> entry.parts().equals(parts)).findFirst();
        if (same.isEmpty()) {
            entries.add(new Entry(parts, new ArrayList<>(List.of(term))));
            return;
        }
        for (Term other : same.get().terms()) {
            boolean samePack = other.theatre().isWorld() == term.theatre().isWorld();
            if (samePack && other.during().overlaps(term.during())) {
                throw name.at()
                        .error("'" + name.text() + "' means " + other.actors() + " already (pack "
                                + other.theatre().pack() + ")");
            }
        }
        same.get().terms().add(term);
    }

    /**
     * The names and words of a sentence: the longest at each place, left to right, none inside another.
     *
     * @param setting of the report, by which a meaning is chosen where a name has several
     */
    List<TermMatch> matches(Sentence sentence, ReportSetting setting) {
        Written written = new Written(sentence, letters);
        List<TermMatch> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<TermMatch> match = longest(written, at, setting);
            match.ifPresent(found::add);
            at = match.map(TermMatch::end).orElse(at + 1);
        }
        return found;
    }

    /** The post that a name begins with: that of "President Kamal". */
    Optional<Term> title(TermMatch name) {
        Written written = new Written(name.sentence(), letters);
        return written.firsts(name.begin()).stream()
                .flatMap(first -> byFirstPart.getOrDefault(first, List.of()).stream())
                .filter(entry -> {
                    int end = written.end(name.begin(), entry.parts());
                    return end > 0 && end < name.end();
                })
                .flatMap(entry -> entry.terms().stream())
                .filter(term -> term.use() == Term.Use.POST)
                .findFirst();
    }

    /** Of the names that stand there the longest; one that holds on the report's day goes before a longer one that does not. */
    private Optional<TermMatch> longest(Written written, int from, ReportSetting setting) {
        Optional<TermMatch> outdated = Optional.empty();
        for (String first : written.firsts(from)) {
            for (Entry entry : byFirstPart.getOrDefault(first, List.of())) {
                int end = written.end(from, entry.parts());
                if (end > 0) {
                    TermMatch match = new TermMatch(
                            from, end, written.sentence(), inForce(entry.terms(), setting), setting.day());
                    if (match.isUsedAsSuch() && match.holds()) {
                        return Optional.of(match);
                    }
                    outdated = match.isUsedAsSuch() && outdated.isEmpty() ? Optional.of(match) : outdated;
                }
            }
        }
        return outdated;
    }

    /** The meaning in the theatre of the report and on its day; without a day, or on a day that no meaning covers, the latest one. */
    private static Term inForce(List<Term> meanings, ReportSetting setting) {
        List<Term> here = meanings.stream()
                .filter(term -> term.theatre().isNamedAmong(setting.states()))
                .toList();
        List<Term> world =
                meanings.stream().filter(term -> term.theatre().isWorld()).toList();
        List<Term> terms = !here.isEmpty() ? here : !world.isEmpty() ? world : meanings;
        Term latest = terms.stream()
                .max(Comparator.comparing(term -> term.during().ends()))
                .orElseThrow();
        return setting.day()
                .flatMap(date ->
                        terms.stream().filter(term -> term.during().holds(date)).findFirst())
                .orElse(latest);
    }
}
