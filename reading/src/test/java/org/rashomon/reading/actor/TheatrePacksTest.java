// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Party;
import org.rashomon.model.RashomonException;

/** The packs as data, and what stops the load of a broken one. */
class TheatrePacksTest {
    private static final String HEAD = """
            pack: test
            letters: {apart: "-", dropped: "."}
            """;

    private static PackLoader packs() {
        PackLoader loader = new PackLoader();
        loader.loadStandard("world.yaml");
        loader.loadStandard("leaders.yaml");
        loader.loadStandard("armed-groups.yaml");
        loader.loadStandard("afghanistan-pakistan.yaml");
        return loader;
    }

    @Test
    void everyStateHasTheCodeOfItsCountry() {
        Set<String> codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        assertThat(packs().states().keySet().stream().map(Party::code).filter(code -> !codes.contains(code)))
                .as("not in ISO 3166-1; XKX is the code in use for Kosovo")
                .containsExactly("XKX");
    }

    @Test
    void everyMemberOfTheUnitedNationsIsThere() {
        // 193 members, and the Holy See, Kosovo, Palestine and Taiwan.
        assertThat(packs().states()).hasSize(197);
    }

    @Test
    void codesOfOtherSidesAreNoCountries() {
        Set<String> codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        Set<Party> states = packs().states().keySet();
        assertThat(packs().parties().stream()
                        .filter(party -> !states.contains(party))
                        .map(Party::code)
                        .filter(codes::contains))
                .isEmpty();
    }

    @Test
    void properNamesBeginWithACapital() {
        Set<String> small = packs().terms().stream()
                .filter(named -> named.term().use().isName() || named.term().use() == Term.Use.NATIONALITY)
                .map(named -> named.name().text())
                .filter(name -> name.codePoints().noneMatch(Character::isUpperCase))
                .collect(Collectors.toSet());
        assertThat(small).isEmpty();
    }

    @Test
    void aWordOfManyMeaningsIsToldOnce() {
        assertThatThrownBy(() -> load(HEAD
                        + "generic:\n  people:\n  - {words: [guard], sector: CVL}\n  - {words: [guard], sector: UAF}"))
                .isInstanceOf(RashomonException.class)
                .hasMessageContaining("test.yaml:6")
                .hasMessageContaining("'guard'");
    }

    @Test
    void oneNameMayMeanTwoAtDifferentTimesOnly() {
        String rows = """
                sides:
                  groups:
                  - {code: AA, name: Brave Front, sector: REB, during: {to: 2010-01-01}}
                  - {code: BB, name: Brave Front, sector: REB, during: {from: %s}}
                """;
        assertThat(load(HEAD + rows.replace("%s", "2010-01-02")).parties())
                .containsExactlyInAnyOrder(new Party("AA"), new Party("BB"));
        assertThatThrownBy(() -> load(HEAD + rows.replace("%s", "2010-01-01"))).hasMessageContaining("test.yaml:6");
    }

    @Test
    void anUnknownKeyStopsTheLoad() {
        assertThatThrownBy(() -> load(HEAD + "named:\n  persons:\n  - {name: Jan Kamal, sector: GOV, rank: 3}"))
                .hasMessageContaining("test.yaml:5")
                .hasMessageContaining("unknown key 'rank'");
    }

    @Test
    void aKeyToldTwiceStopsTheLoad() {
        assertThatThrownBy(() -> load(HEAD + "named:\n  persons:\n  - {name: Jan Kamal, name: Jan, sector: GOV}"))
                .hasMessageContaining("test.yaml:5")
                .hasMessageContaining("'name' stands twice");
    }

    @Test
    void aCodeThatNobodyDeclaredStopsTheLoad() {
        assertThatThrownBy(() -> load(HEAD + "named:\n  persons:\n  - {name: Jan Kamal, sector: GOV, party: QQQ}"))
                .hasMessageContaining("test.yaml:5")
                .hasMessageContaining("QQQ");
    }

    @Test
    void aSectorThatIsNoneStopsTheLoad() {
        assertThatThrownBy(() -> load(HEAD + "named:\n  bodies:\n  - {name: Board, sector: XYZ}"))
                .hasMessageContaining("test.yaml:5")
                .hasMessageContaining("XYZ");
    }

    @Test
    void aDayThatIsNoneStopsTheLoad() {
        assertThatThrownBy(() -> load(
                        HEAD + "named:\n  persons:\n  - {name: Jan Kamal, sector: GOV, during: {from: 2025-02-30}}"))
                .hasMessageContaining("test.yaml:5")
                .hasMessageContaining("2025-02-30");
    }

    @Test
    void brokenYamlNamesItsLine() {
        assertThatThrownBy(() -> load(HEAD + "named: [\n  oops")).hasMessageContaining("test.yaml:");
        assertThatThrownBy(() -> load("")).hasMessageContaining("test.yaml:1");
    }

    private static ActorLexicon load(String yaml) {
        return ActorLexicon.of(List.of(Map.entry("test.yaml", yaml)));
    }
}
