// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Bylines;

class SignaturesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Writer | Ann Writer",
                "By Ann Writer | Ann Writer",
                "By Ann Writer and Bo Teller | Ann Writer; Bo Teller",
                "Von Ann Writer und Bo Teller | Ann Writer; Bo Teller",
                "Par Ann Writer et Bo Teller | Ann Writer; Bo Teller",
                "Por Ann Writer y Bo Teller | Ann Writer; Bo Teller",
                "Ann Writer, Bo Teller & Cem Yazar | Ann Writer; Bo Teller; Cem Yazar",
                "Ann Writer, Korrespondentin in Kabul | Ann Writer",
                "Ann Writer, Political Editor | Ann Writer",
                "Ann van der Writer, 3 May 2024 | Ann van der Writer",
                "Published by: Ann Writer on 3 May 2024 | Ann Writer",
                "Dan Teller | Dan Teller",
                "Ann W. | Ann W.",
                "marc | marc",
                "By Ann Marsh in Kabul, Bo Teller and Cem Yazar reporting from Herat | Ann Marsh; Bo Teller; Cem Yazar",
                "By Ann Marsh in Kabul and Bo Teller in Herat | Ann Marsh; Bo Teller",
                "By Ann Marsh in Kabul and Herat | Ann Marsh",
                "Submitted by Ann Writer on Fri, 05/03/2024 | Ann Writer",
                "Sophie in ’t Veld | Sophie in ’t Veld",
            })
    void namesAreReadWithoutWhatSurroundsThem(String told, String names) {
        assertThat(ofMeta(told).persons()).containsExactly(names.split("; ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.lakepost.example/people/ann",
                "ann@lakepost.example",
                "admin",
                "lakeadmin",
                "Twitter Facebook",
                "Posted on",
                "3 May 2024",
                "Political Editor in Kabul"
            })
    void whatIsNoNameIsNone(String told) {
        assertThat(ofMeta(told)).isEqualTo(Bylines.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dpa",
                "AFP",
                "Lake Post",
                "Lakepost.example",
                "Newsroom",
                "Web Desk",
                "Redaktion",
                "Lake Post Staff"
            })
    void officesAgenciesAndTheOutletAreDesks(String told) {
        assertThat(ofMeta(told).persons()).isEmpty();
        assertThat(ofMeta(told).desks()).containsExactly(told);
    }

    @Test
    void aPersonAndAnAgencyAreToldApart() {
        Bylines bylines = ofMeta("Ann Writer, AFP");
        assertThat(bylines.persons()).containsExactly("Ann Writer");
        assertThat(bylines.desks()).containsExactly("AFP");
    }

    @Test
    void anOrganizationIsADeskWhateverItsName() {
        String told = Mastheads.linkedData(
                "\"author\": [{\"@type\": \"Organization\", \"name\": \"Harbour Watch\"}, {\"@type\": \"Person\", \"name\": \"Ann Writer\"}]");
        Bylines bylines = Mastheads.of(told, "").bylines();
        assertThat(bylines.persons()).containsExactly("Ann Writer");
        assertThat(bylines.desks()).containsExactly("Harbour Watch");
    }

    @Test
    void anAuthorTheGraphRefersToIsFollowed() {
        String told = "<script type='application/ld+json'>{\"@graph\": ["
                + "{\"@type\": \"Article\", \"headline\": \"Ferry halted\", \"author\": {\"@id\": \"#ann\"}},"
                + "{\"@type\": \"Person\", \"@id\": \"#ann\", \"name\": \"Ann Writer\"}]}</script>";
        assertThat(Mastheads.of(told, "").bylines().persons()).containsExactly("Ann Writer");
    }

    @Test
    void aPersonInTheBylineIsBetterThanTheOutletInTheHead() {
        String head = "<meta name='author' content='Lake Post'><meta property='og:site_name' content='Lake Post'>";
        String above = "<h1>Ferry halted by ice</h1><div class='byline'>By Ann Writer</div>";
        assertThat(Mastheads.of(head, above).bylines().persons()).containsExactly("Ann Writer");
    }

    @Test
    void aLineUnderTheHeadlineTellsWhoWroteIt() {
        String above = "<h1>Ferry halted by ice</h1><div>Harbour | By Ann Writer | 3 May 2024</div>";
        assertThat(Mastheads.of("", above).bylines().persons()).containsExactly("Ann Writer");
    }

    @Test
    void aSentenceThatBeginsWithByNamesNobody() {
        String above = "<h1>Ferry halted by ice</h1><div>By noon the harbour was empty</div>";
        assertThat(Mastheads.of("", above).bylines()).isEqualTo(Bylines.none());
    }

    @Test
    void thoseWhoCommentAreNoAuthors() {
        String comments = "<div class='comments'><span class='author'>Angry Reader</span></div>";
        assertThat(Mastheads.of("", comments).bylines()).isEqualTo(Bylines.none());
    }

    @Test
    void anAgencyIsBetterThanTheOutletItself() {
        String head = "<meta name='author' content='Lake Post'><meta property='og:site_name' content='Lake Post'>";
        String above = "<h1>Ferry halted by ice</h1><div>By Reuters</div>";
        assertThat(Mastheads.of(head, above).bylines().desks()).containsExactly("Reuters");
    }

    @Test
    void anArticlesOwnFootIsNotThatOfThePage() {
        String foot =
                "<h1>Ferry halted by ice</h1><div class='post-footer'><span class='author vcard'>ann</span></div>";
        assertThat(Mastheads.of("", foot).bylines().persons()).containsExactly("ann");
    }

    @Test
    void namesThatAreEachALinkNeedNothingBetweenThem() {
        String above =
                "<h1>Ferry halted</h1><div class='byline'><a href='/a'>Ann Writer</a> <a href='/b'>Bo Teller</a></div>";
        assertThat(Mastheads.of("", above).bylines().persons()).containsExactly("Ann Writer", "Bo Teller");
    }

    private static Bylines ofMeta(String author) {
        String site = "<meta property='og:site_name' content='Lake Post'>";
        return Mastheads.of(site + "<meta name='author' content='" + author + "'>", "")
                .bylines();
    }
}
