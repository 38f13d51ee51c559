// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts whose commas got lost tell who said it at the end of a sentence. */
class LostCommaTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A mudslide killed 14 villagers near the Rioni river a rescue group said. | a rescue group
            A mudslide killed 14 villagers on Friday residents said. | residents
            Five more sailors were killed in the port the Ministry of Emergencies said on Monday. | the Ministry of Emergencies
            A landslide killed five people and injured seven Mayor Levan Beridze said Friday. | Mayor Levan Beridze
            More than 40 villagers died in the fire local officials told reporters on Saturday. | local officials
            Twenty gunmen were killed in the tunnels Petrov said. | Petrov
            The fire killed six sailors and wounded four it said. | it
            Four people drowned on Wednesday a hospital and a rescue group said. | a hospital and a rescue group
            Nine villagers were killed in Poti residents said. | residents
            The blast killed ten people and wounded dozens opposition activists said. | opposition activists
            The storm killed four children an informed source in Poti told reporters Friday. | an informed source in Poti
            More than 100 civilians have been killed the city council said on Saturday adding that most were children. | the city council
            At least ten villagers were killed in the landslide said the rescue group. | the rescue group
            The storm wounded more than 60 people said the Council a Poti-based rescue group. | the Council
            Four villagers died on Sunday after the fire a Poti-based doctor and a nurse said. | a Poti-based doctor
            The fire killed at least 12 villagers in Poti on Monday a rescue group said citing doctors in the port. | a rescue group
            One sailor was killed in the port on Wednesday the state news agency reported. | the state news agency
            The storm killed 27 children and wounded 500 people the Council for Human Rights (CHR) said in a statement on Thursday. | the Council for Human Rights
            At least 36 people were killed and 50 others injured in the fire he said describing it as a "disaster". | he
            Six children were among the dead in the western suburbs the Council for Rights confirmed. | the Council for Rights
            The flood killed more than 20 shepherds including women local volunteers said as the river rose. | local volunteers
            """)
    void whoStandsBehindALostCommaSpeaks(String text, String speaker) {
        ReadingHarness.read(text).claim(0).isAttributedTo(speaker).says(text.substring(0, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He was tired of everything the minister said.",
                "They wrote down the words the mayor said.",
                "The mayor was tired and his aide said the usual words.",
                "The man who was hurt in the fire said the usual prayer.",
                "It was as large as the engineers said.",
                "The village was shelled, and that is what the army said."
            })
    void whatIsSaidOfAThingIsNotTheSentence(String text) {
        assertThat(ReadingHarness.read(text).statements())
                .noneMatch(claim ->
                        claim.attribution().wording().content().stream().anyMatch(span -> span.begin() == 0));
    }
}
