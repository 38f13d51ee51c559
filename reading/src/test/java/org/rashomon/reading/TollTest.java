// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.CasualtyFigure;
import org.rashomon.model.EventType;
import org.rashomon.model.GroupClass;
import org.rashomon.model.Harm;
import org.rashomon.model.Modality;

/** How many, where the number stands apart from the word of harm. */
class TollTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The death toll from a suspected rocket attack on a hill town in Westmark has risen to 86. | KILLED | 86
            Rockets hit the harbour on Monday, bringing the number killed in 24 hours of bombardment of the port to 45. | KILLED | 45
            Two of the wounded miners died on Friday, bringing the toll to 61. | KILLED | 61
            The union, which earlier gave a toll of 20 in the blasts, called for an inquiry. | KILLED | 20
            The council updated to 18 its toll of the guards killed on Monday. | KILLED | 18
            The mayor said there were also 20 nurses among the dead. | KILLED | 20
            Nine children were among those killed as they crossed the river. | KILLED | Nine
            The mayor said those killed included 11 people of one family. | KILLED | 11
            The bodies of at least three ferrymen were found near the quay. | KILLED | at least three
            The staff confirmed the elimination of 34 gunmen near the pass. | KILLED | 34
            The clinic has received a large number of wounded miners. | INJURED | a large number of
            Half a dozen wounded children were seen sitting on the floor of a clinic. | INJURED | Half a dozen
            Four people died while over 50 were injured in the blast. | INJURED | over 50
            Three miners were killed and more than twenty others suffered from suffocation. | INJURED | more than twenty
            Gas filled the tunnel, and many suffered breathing difficulties. | INJURED | many
            Two guards were wounded in Kamalabad and three in Bergen. | INJURED | three
            Thousands of villagers have been killed in the war and millions have been displaced. | DISPLACED | millions
            A woman and her child were killed in the shelling. | KILLED | A woman and her child
            """)
    void aNumberAwayFromTheWordOfHarmIsItsFigure(String text, Harm harm, String words) {
        assertThat(figures(text)).anySatisfy(figure -> {
            assertThat(figure.harm()).isEqualTo(harm);
            assertThat(figure.mention().text()).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The shelling killed 40 people including five children and three policemen. | KILLED | five children, three policemen
            The dead included 14 children and four women. | KILLED | 14 children, four women
            The council said 34 people were killed, six of them women. | KILLED | six women
            Rockets killed nine sailors while over 500 villagers, including many minors, were injured. | INJURED | many minors
            Rockets struck a market, killing at least 18 people including children and two clerks. | KILLED | two clerks
            A further 546 villagers, among them many children, have been injured. | INJURED | many children
            Five of the dead were children. | KILLED | Five children
            """)
    void partsOfATollAreFiguresAndKnownAsParts(String text, Harm harm, String parts) {
        assertThat(figures(text).stream()
                        .filter(CasualtyFigure::isPart)
                        .filter(figure -> figure.harm() == harm)
                        .map(figure -> figure.mention().text() + " " + figure.group()))
                .containsExactly(parts.split(", "));
    }

    @Test
    void aWholeIsNoPart() {
        assertThat(figures("The shelling killed 40 people including five children."))
                .filteredOn(figure -> !figure.isPart())
                .extracting(figure -> figure.mention().text())
                .containsExactly("40");
    }

    @Test
    void severalPersonsToldInOneBreathAreOneFigure() {
        List<CasualtyFigure> figures = figures("A man, a woman and a child were killed in the shelling.");
        assertThat(figures)
                .singleElement()
                .satisfies(figure -> assertThat(figure.quantity()).hasToString("Exactly[count=3]"));
        assertThat(figures("A soldier and a nurse were killed in the shelling."))
                .extracting(CasualtyFigure::groupClass)
                .containsExactly(GroupClass.MIXED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The company raised the bridge toll to 40 dinars.",
                "The drought took a heavy toll on the herds of Westmark.",
                "The governing body of 40 clubs met in Bergen.",
                "The bank suffered losses in June.",
                "The ministers agreed on the elimination of 40 tariffs."
            })
    void otherTollsAndBodiesCountNobody(String text) {
        assertThat(figures(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Kenya, Uganda, KEN", "Uganda, Kenya, UGA"})
    void aDenialOfChemicalWeaponsIsOfAnAttack(String denier, String other, String party) {
        ReadingHarness.read(String.format(
                        Locale.ROOT,
                        "%s denied that it had used chemical weapons against %s on Monday.",
                        denier,
                        other))
                .event(EventType.ARMED_ATTACK)
                .isInitiatedByParty(party)
                .isToldAs(Modality.DENIED);
    }

    @ParameterizedTest
    @CsvSource({"Kenyan, KEN", "Ugandan, UGA"})
    void airStrikesAreNoVerb(String nation, String party) {
        ReadingHarness.read("Air strikes killed at least 12 " + nation + " soldiers near Bergen on Monday.")
                .event(EventType.AIR_STRIKE)
                .hitsParty(party)
                .hasFigures(1)
                .isToldAs(Modality.HAPPENED);
    }

    private static List<CasualtyFigure> figures(String text) {
        return ReadingHarness.read(text).reading().events().stream()
                .flatMap(event -> event.figures().stream())
                .toList();
    }
}
