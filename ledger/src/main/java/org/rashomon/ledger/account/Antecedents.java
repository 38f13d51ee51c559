// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.ActorKind;
import org.rashomon.model.ActorMention;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Reading;
import org.rashomon.model.Speaker;

/** Whom "he" and "the Observatory" stand for where the reading leaves it open: a speaker of the same report. */
final class Antecedents {
    private static final Set<String> OF_PERSONS = Set.of("he", "she", "i", "who", "him", "her", "himself", "herself");
    private static final Set<String> OF_ANY = Set.of(
            "it", "they", "we", "them", "us", "one", "this", "that", "these", "those", "which", "some", "others",
            "itself");

    /** In the names of bodies that count the dead of a conflict. */
    private static final Set<String> MONITORS = Set.of("observatory", "monitor", "watch", "monitoring", "watchdog");

    private record Voice(Speaker speaker, ActorMention who) {}

    private final Map<DocumentId, List<Voice>> voices = new HashMap<>();

    private Antecedents() {}

    static Antecedents in(List<Reading> readings) {
        Antecedents antecedents = new Antecedents();
        for (Reading reading : readings) {
            List<Voice> told = new ArrayList<>();
            reading.claims()
                    .forEach(claim -> voice(claim.attribution().speaker()).ifPresent(told::add));
            told.sort(Comparator.comparing(voice -> voice.who().mention().span()));
            antecedents.voices.put(reading.document().id(), told);
        }
        return antecedents;
    }

    private static Optional<Voice> voice(Speaker speaker) {
        return speaker.mention().map(who -> new Voice(speaker, who));
    }

    /** The speaker meant; {@code speaker} itself where the words tell who it is or nobody fits. */
    Speaker of(DocumentId document, Speaker speaker) {
        Optional<ActorMention> who = voice(speaker).map(Voice::who);
        if (who.isEmpty() || who.get().actor().name().isPresent()) {
            return speaker;
        }
        List<Voice> others = voices.getOrDefault(document, List.of());
        Optional<Voice> meant = isPronoun(who.get())
                ? lastBefore(who.get(), others)
                : bearer(Set.of(shortForm(who.get())), others)
                        .or(() -> isMonitor(who.get()) ? bearer(MONITORS, others) : Optional.empty());
        return meant.map(Voice::speaker).orElse(speaker);
    }

    static boolean isPronoun(ActorMention who) {
        String words = words(who);
        return OF_PERSONS.contains(words) || OF_ANY.contains(words);
    }

    private static Optional<Voice> lastBefore(ActorMention pronoun, List<Voice> others) {
        return others.stream()
                .filter(voice ->
                        voice.who().mention().span().compareTo(pronoun.mention().span()) < 0)
                .filter(voice -> !isPronoun(voice.who()) && fits(pronoun, voice.who()))
                .reduce((first, second) -> second);
    }

    /** A person is no "it", a state no "he", and nobody of one side is of another. */
    private static boolean fits(ActorMention pronoun, ActorMention who) {
        ActorKind kind = who.actor().kind();
        boolean ofKind = OF_PERSONS.contains(words(pronoun)) == (kind == ActorKind.PERSON);
        boolean ofSide = pronoun.actor().party().isEmpty()
                || pronoun.actor().party().equals(who.actor().party());
        return ofKind && ofSide;
    }

    /** "observatory" of "the Observatory"; empty for more words. */
    private static String shortForm(ActorMention who) {
        String words = words(who);
        boolean isOneWord = words.startsWith("the ") && words.indexOf(' ', 4) < 0;
        return isOneWord ? words.substring(4) : "";
    }

    /** "a war monitor said": the first paragraph describes whom the second names. */
    private static boolean isMonitor(ActorMention who) {
        List<String> words = List.of(words(who).split("[ -]"));
        return words.getLast().equals("monitor")
                || words.getLast().equals("watchdog")
                || words.size() > 1
                        && Set.of("group", "organisation", "organization").contains(words.getLast())
                        && Set.of("monitoring", "rights").contains(words.get(words.size() - 2));
    }

    /** The one named speaker whose name has one of the words. */
    private static Optional<Voice> bearer(Set<String> any, List<Voice> others) {
        List<Voice> bearers = others.stream()
                .filter(voice -> voice.speaker() instanceof Speaker.Named)
                .filter(voice -> names(voice.who()).stream().anyMatch(any::contains))
                .toList();
        long different = bearers.stream()
                .map(voice -> voice.who().actor().name())
                .distinct()
                .count();
        return different == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
    }

    private static List<String> names(ActorMention who) {
        return who.actor().name().stream()
                .flatMap(name -> List.of(name.toLowerCase(Locale.ROOT).split(" ")).stream())
                .toList();
    }

    private static String words(ActorMention who) {
        return who.mention().text().toLowerCase(Locale.ROOT);
    }
}
