// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rashomon.ledger.bench.GeneratedWar;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Reading;

/** Chains that are broken for their length are broken alike, in whatever order their reports come and go. */
class LongChainTest {
    private static final int REPORTS = 120;
    private static final int LONGEST = 12;

    /** Remembers as a ledger does, without one. */
    private static final class Memory implements LinkMemory {
        private final Map<DocumentId, Reading> readings = new HashMap<>();
        private final List<Filed> filed = new ArrayList<>();
        private final List<Alike> alike = new ArrayList<>();
        private final Map<TellingId, TellingId> chains = new TreeMap<>();
        private final Set<Set<TellingId>> incidents = new HashSet<>();

        void take(Relinked relinked) {
            filed.removeIf(each -> relinked.documents().contains(each.episode().document()));
            alike.removeIf(pair -> relinked.documents().contains(pair.first().document())
                    || relinked.documents().contains(pair.second().document()));
            chains.keySet().removeIf(id -> relinked.documents().contains(id.document()));
            filed.addAll(relinked.filed());
            alike.addAll(relinked.alike());
            chains.putAll(relinked.chains());
            incidents.removeIf(tellings -> tellings.stream()
                    .anyMatch(telling -> relinked.touched().contains(telling)
                            || relinked.documents().contains(telling.document())));
            relinked.clusters().forEach(cluster -> incidents.add(names(cluster)));
        }

        @Override
        public Optional<Reading> reading(DocumentId document) {
            return Optional.ofNullable(readings.get(document));
        }

        @Override
        public Rulings rulings() {
            return Rulings.none();
        }

        @Override
        public List<Filed> filed(Collection<Long> keys) {
            return filed.stream().filter(each -> keys.contains(each.key())).toList();
        }

        @Override
        public List<Alike> alike(Collection<TellingId> episodes) {
            return alike.stream()
                    .filter(pair -> episodes.contains(pair.first()) || episodes.contains(pair.second()))
                    .toList();
        }

        @Override
        public List<Alike> alikeOf(Collection<DocumentId> documents) {
            return alike(episodes(documents));
        }

        @Override
        public Set<TellingId> episodes(Collection<DocumentId> documents) {
            return chains.keySet().stream()
                    .filter(id -> documents.contains(id.document()))
                    .collect(Collectors.toSet());
        }

        @Override
        public Set<TellingId> chainsOf(Collection<TellingId> episodes) {
            Set<TellingId> those = episodes.stream()
                    .flatMap(id -> Optional.ofNullable(chains.get(id)).stream())
                    .collect(Collectors.toSet());
            return chains.keySet().stream()
                    .filter(id -> those.contains(chains.get(id)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<TellingId> names(Cluster cluster) {
        return cluster.tellings().stream().map(TellingId::of).collect(Collectors.toSet());
    }

    private static List<Reading> war(long seed) {
        GeneratedWar war = new GeneratedWar(seed);
        return IntStream.range(0, REPORTS).mapToObj(i -> war.next()).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Memory atOnce(Collection<Reading> readings) {
        Memory memory = new Memory();
        relink(memory, new IncidentLinker(memory, REPORTS, LONGEST), readings, true);
        return memory;
    }

    private static void relink(Memory memory, IncidentLinker linker, Collection<Reading> readings, boolean come) {
        Set<DocumentId> documents = new TreeSet<>();
        for (Reading reading : readings) {
            DocumentId document = reading.document().id();
            documents.add(document);
            if (come) {
                memory.readings.put(document, reading);
            } else {
                memory.readings.remove(document);
            }
        }
        memory.take(linker.relink(documents));
    }

    private static Map<TellingId, Integer> lengths(Memory memory) {
        return memory.chains.values().stream().collect(Collectors.toMap(first -> first, first -> 1, Integer::sum));
    }

    @Test
    void reportsThatComeAndGoLeaveTheChainsOfThoseThatStayed() {
        for (long seed = 0; seed < 4; seed++) {
            List<Reading> readings = war(seed);
            Random random = new Random(seed);
            Collections.shuffle(readings, random);
            List<Reading> gone = readings.subList(0, REPORTS / 4);
            List<Reading> stayed = readings.subList(REPORTS / 4, REPORTS);
            Memory memory = new Memory();
            IncidentLinker linker = new IncidentLinker(memory, REPORTS, LONGEST);
            for (int i = 0; i < REPORTS; i += 5) {
                relink(memory, linker, readings.subList(i, i + 5), true);
            }
            assertThat(memory.chains).as("seed %d, all", seed).isEqualTo(atOnce(readings).chains);
            for (Reading reading : gone) {
                relink(memory, linker, List.of(reading), false);
            }
            Memory expected = atOnce(stayed);
            assertThat(memory.chains).as("seed %d", seed).isEqualTo(expected.chains);
            assertThat(memory.incidents).as("seed %d", seed).isEqualTo(expected.incidents);
        }
    }

    @Test
    void tooLongAChainIsBroken() {
        List<Reading> readings = war(3);
        Memory broken = atOnce(readings);
        Memory whole = new Memory();
        relink(whole, new IncidentLinker(whole, REPORTS, Integer.MAX_VALUE), readings, true);
        assertThat(Collections.max(lengths(whole).values())).isGreaterThan(2 * LONGEST);
        assertThat(lengths(broken)).hasSizeGreaterThan(lengths(whole).size());
        assertThat(broken.chains.keySet()).isEqualTo(whole.chains.keySet());
    }
}
