// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Party;

/** The list of armed groups; names told twice and dangling codes stop its load, which {@link TheatrePacksTest} tests. */
class ArmedGroupsTest {
    private static final Map<Party, Set<String>> NAMES = names();

    private static Map<Party, Set<String>> names() {
        PackLoader loader = new PackLoader();
        loader.loadStandard("world.yaml");
        Set<Party> before = loader.parties();
        loader.loadStandard("armed-groups.yaml");
        return loader.terms().stream()
                .filter(named -> named.term().actor().party().isPresent())
                .filter(named -> !before.contains(named.term().actor().party().orElseThrow()))
                .collect(Collectors.groupingBy(
                        named -> named.term().actor().party().orElseThrow(),
                        Collectors.mapping(named -> named.name().text(), Collectors.toCollection(TreeSet::new))));
    }

    @Test
    void theListIsBroad() {
        assertThat(NAMES).hasSizeGreaterThan(300);
    }

    @Test
    void noGroupIsKnownByTwoLettersAlone() {
        assertThat(NAMES.values().stream().flatMap(Set::stream).filter(name -> name.length() < 3))
                .as("two capitals mean too many things; this one is told from the verb by its tag")
                .containsExactly("IS");
    }
}
