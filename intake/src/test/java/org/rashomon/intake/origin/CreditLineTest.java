// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Bylines;
import org.rashomon.model.Document;
import org.rashomon.model.Masthead;
import org.rashomon.model.Outlet;

class CreditLineTest {
    private static final String BODY =
            "The pass has been shut since dawn, a driver said at the toll gate, and nobody knows for how long.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KABUL, Oct 3 (Reuters) - |Reuters",
                "KABUL, Afghanistan (AP) — |AP",
                "Kabul: (Xinhua) |Xinhua",
                "(AFP) GENEVA – |AFP",
                "[PTI] New Delhi: |PTI",
                "ISLAMABAD, Oct 03 (APP): |APP",
                "MOSCOW, October 3. /TASS/. |TASS",
                "МОСКВА, 3 октября. /ТАСС/. |TASS",
                "BEIJING, Oct. 3 (Xinhua) -- |Xinhua",
                "Kabul, dpa - |dpa",
                "AFP, Kabul — |AFP",
                "Madrid, 3 oct (EFE).- |EFE",
                "新华社北京10月3日电 |Xinhua",
            })
    void aDatelineNamesItsAgency(String dateline, String agency) {
        assertThat(agency(dateline + " " + BODY)).contains(agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(Reuters);Reuters",
                "— AFP;AFP",
                "© 2026 The Associated Press;AP",
                "© Agence France-Presse;AFP",
                "Source: TASS;TASS",
                "Fuente: EFE;EFE",
                "Quelle: dpa;dpa",
                "المصدر: رويترز;Reuters",
                "With inputs from ANI;ANI",
                "(With PTI inputs);PTI",
                "With additional reporting by Press Trust of India;PTI",
                "This story was originally published by Kyodo News.;Kyodo",
                "The Associated Press contributed to this report.;AP",
                "Reuters staff, Kabul;Reuters",
                "Jane Roe, Reuters;Reuters",
                "By Jane Roe and John Doe | Agence France-Presse;AFP",
                "Published by Interfax;Interfax",
                "ANI News desk;ANI",
            })
    void aLineOfItsOwnNamesItsAgency(String line, String agency) {
        assertThat(agency(BODY + "\n\n" + line)).contains(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He did not say more. (AFP)",
                "He did not say more. — AFP",
                "“Never,” he said. With inputs from AFP."
            })
    void theEndOfAParagraphNamesItsAgency(String end) {
        assertThat(agency(BODY + "\n\n" + BODY + " " + end)).contains("AFP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A guard told AFP by telephone that the toll gate would stay closed.",
                "A woman who was reached by Reuters",
                "Photo: AFP",
                "The gate at noon (AFP Photo)",
                "Reuters Denies Report",
                "The driver works for The Associated Press (AP) in the hills.",
                "It was first reported by Agence France-Presse (AFP).",
                "Interview with Reuters",
                "We use the app",
                "According to TASS",
                "Mehr",
            })
    void aMentionIsNoCredit(String words) {
        assertThat(agency(BODY + "\n\n" + words + "\n\n" + BODY)).isEmpty();
        assertThat(agency(words + " " + BODY)).isEmpty();
    }

    @Test
    void anAgencyThatOpensTheReportAsItsSubjectIsNoDateline() {
        assertThat(agency("Reuters (the agency) said - as did others - that the pass is shut."))
                .isEmpty();
        assertThat(agency("Agence France-Presse (AFP) - the agency - counts nine trucks."))
                .isEmpty();
    }

    @Test
    void theOutletItsHostAndTheBylineNameTheAgency() {
        Masthead page = Masthead.nothingTold().withOutlet(new Outlet("TASS", Optional.empty()));
        Masthead hosted =
                Masthead.nothingTold().withOutlet(new Outlet("The wire", Optional.of("english.kyodonews.net")));
        Masthead signed = Masthead.nothingTold().withBylines(Bylines.ofPersons(List.of("Jane Roe, AFP")));
        assertThat(credit(page)).contains(new Credit("TASS", "TASS", Credit.Place.OUTLET));
        assertThat(credit(hosted)).contains(new Credit("Kyodo", "The wire", Credit.Place.OUTLET));
        assertThat(credit(signed)).contains(new Credit("AFP", "Jane Roe, AFP", Credit.Place.BYLINE));
    }

    @Test
    void aPictureCreditInTheMiddleOfTheTextIsNone() {
        String middle = BODY + "\n\n" + BODY + "\n\n" + BODY;
        String foot = ("\n\n" + BODY).repeat(9);
        assertThat(agency(middle + "\n\nReuters" + foot)).isEmpty();
    }

    private static Optional<String> agency(String text) {
        return CreditLine.of(Document.of("a", text, Masthead.nothingTold(), List.of()))
                .map(Credit::agency);
    }

    private static Optional<Credit> credit(Masthead masthead) {
        return CreditLine.of(Document.of("a", BODY, masthead, List.of()));
    }
}
