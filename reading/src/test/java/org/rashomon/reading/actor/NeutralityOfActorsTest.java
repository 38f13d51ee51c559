// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.reading.actor.Actors.read;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Swap the names of the two states in a text, and the mentions come out mirrored: same words, same sectors, sides swapped. */
class NeutralityOfActorsTest {
    private static final Map<String, String> MIRROR = Map.of(
            "Pakistan",
            "Afghanistan",
            "Afghanistan",
            "Pakistan",
            "Pakistani",
            "Afghan",
            "Afghan",
            "Pakistani",
            "Islamabad",
            "Kabul",
            "Kabul",
            "Islamabad",
            "PAK",
            "AFG",
            "AFG",
            "PAK");
    private static final Pattern NAMES =
            Pattern.compile("\\b(Pakistani|Pakistan|Afghanistan|Afghan|Islamabad|Kabul|PAK|AFG)\\b");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pakistan said Afghan forces shelled its posts. Kabul denied the report, and the military said it had acted in self-defence.",
                "The Pakistani foreign ministry summoned the Afghan envoy. The ministry said Kabul must act. Both sides agreed to talk.",
                "Officials in Islamabad accused Afghanistan of sheltering gunmen. Afghan officials rejected that. They blamed Pakistan.",
                "Pakistani airstrikes killed Afghan civilians, Kabul said. Islamabad said militants were targeted in Afghanistan's east.",
            })
    void swappedNamesGiveSwappedSides(String text) {
        Actors told = read(text);
        Actors mirrored = read(mirror(text));
        assertThat(mirrored.sides()).isEqualTo(mirror(told.sides()));
        assertThat(mirrored.words()).isEqualTo(mirror(told.words()));
        assertThat(told.sides()).anyMatch(side -> side.startsWith("PAK")).anyMatch(side -> side.startsWith("AFG"));
    }

    private static List<String> mirror(List<String> texts) {
        return texts.stream().map(NeutralityOfActorsTest::mirror).toList();
    }

    private static String mirror(String text) {
        return NAMES.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(MIRROR.getOrDefault(name.group(), name.group())));
    }
}
