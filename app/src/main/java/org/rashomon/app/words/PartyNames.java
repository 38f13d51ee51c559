// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.model.Party;

/** Names of states by their ISO 3166-1 alpha-3 code, as the JDK has them. Other parties go by the code of the actor list in use. */
public final class PartyNames {
    private static final Map<String, String> STATES = states();

    private PartyNames() {}

    /** A state's name, else the party's code. */
    public static String of(Party party) {
        return Optional.ofNullable(STATES.get(party.code())).orElse(party.code());
    }

    /** A state's name by its code, else the code. */
    public static String ofCountry(String code) {
        return Optional.ofNullable(STATES.get(code)).orElse(code);
    }

    /** The states that a text is a part of the name of. */
    public static List<String> countriesNamed(String part) {
        String folded = part.toLowerCase(Locale.ROOT);
        return STATES.entrySet().stream()
                .filter(state -> state.getValue().toLowerCase(Locale.ROOT).contains(folded))
                .map(Map.Entry::getKey)
                .toList();
    }

    public static boolean isState(Party party) {
        return STATES.containsKey(party.code());
    }

    private static Map<String, String> states() {
        Map<String, String> names = new TreeMap<>(Comparator.naturalOrder());
        Arrays.stream(Locale.getISOCountries())
                .map(country -> new Locale.Builder().setRegion(country).build())
                .forEach(state -> names.put(state.getISO3Country(), state.getDisplayCountry(Locale.ENGLISH)));
        return names;
    }
}
