// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    @Test
    void theVisibleHeadingStandsWhereTheTitleAgrees() {
        assertThat(title("<title>Ferry halted by ice | Lake Post</title>", "<h1>Ferry halted by ice</h1>"))
                .contains("Ferry halted by ice");
    }

    @Test
    void theOutletsNameIsCutOffHoweverItIsDivided() {
        String site = "<meta property='og:site_name' content='Lake Post'>";
        assertThat(title(site + "<meta property='og:title' content='Ferry halted by ice – Lake Post'>", ""))
                .contains("Ferry halted by ice");
        assertThat(title(site + "<title>Lake Post: Ferry halted by ice</title>", ""))
                .contains("Ferry halted by ice");
        assertThat(title("<title>Ferry halted by ice - LakePost.example</title>", ""))
                .contains("Ferry halted by ice");
    }

    @Test
    void aDashWithinTheHeadlineStays() {
        assertThat(title("<title>Ferry halted - captain blames ice</title>", ""))
                .contains("Ferry halted - captain blames ice");
    }

    @Test
    void aHeadingThatLeadsHomeNamesTheOutlet() {
        String above = "<h1><a href='/'>News of the Lake</a></h1><h2>Ferry halted by ice</h2>";
        assertThat(title("<title>Ferry halted by ice » News of the Lake</title>", above))
                .contains("Ferry halted by ice");
    }

    @Test
    void aKickerIsNoPartOfTheHeadlineWhereTheOthersLeaveItOut() {
        String told = "<meta property='og:title' content='Ferry halted by ice'>";
        assertThat(title(told, "<h1><span>Winter</span> Ferry halted by ice</h1>"))
                .contains("Ferry halted by ice");
        assertThat(title(told, "<h1>Winter | Ferry halted by ice</h1>")).contains("Ferry halted by ice");
        assertThat(title("", "<h1><span class='kicker'>Winter</span> Ferry halted by ice</h1>"))
                .contains("Ferry halted by ice");
    }

    @Test
    void aKickerThatAllOthersTellBelongsToTheHeadline() {
        String words = "After the storm: Ferry halted by ice";
        String told = "<title>" + words + "</title><meta property='og:title' content='" + words + "'>"
                + Mastheads.linkedData("\"headline\": \"" + words + "\"");
        assertThat(title(told, "<h1>Ferry halted by ice</h1>")).contains(words);
    }

    @Test
    void aHeadingInARowOfLinksGivesWayToTheOneReadersSee() {
        String above = "<ol><li>Start</li><li><h1>Ferry winter ice lake</h1></li></ol><h2>No way across</h2>";
        String told = Mastheads.linkedData("\"headline\": \"No way across\"");
        assertThat(title(told, above)).contains("No way across");
    }

    @Test
    void aShortHeadingThatNothingSpeaksForHeadsABox() {
        String told = "<title>Ferry halted by ice</title><meta property='og:title' content='Ferry halted by ice'>";
        assertThat(title(told, "<h1>Quicklinks</h1>")).contains("Ferry halted by ice");
    }

    @Test
    void ofTwoHeadingsOfTheFirstRankTheOneThatOthersTellIsTheHeadline() {
        String above = "<h1>News from all around the lake</h1><h1>Ferry halted by ice</h1>";
        assertThat(title("<title>Ferry halted by ice</title>", above)).contains("Ferry halted by ice");
    }

    @Test
    void aHeadingOfTheSecondRankThatTheTitleTellsOvertakesOneThatNobodyTells() {
        String above = "<h1>Winter on the lake</h1><h2>Ferry halted by ice</h2>";
        assertThat(title("<title>Boaters - News » Ferry halted by ice</title>", above))
                .contains("Ferry halted by ice");
    }

    @Test
    void whatStandsBeforeAColonBelongsToTheHeadline() {
        String told = "<meta property='og:title' content='Ferry halted by ice'>";
        assertThat(title(told, "<h1>\"Too cold\": Ferry halted by ice</h1>"))
                .contains("\"Too cold\": Ferry halted by ice");
    }

    @Test
    void aLastStepOfTheWayFromTheHomePageIsNoHeadline() {
        String above = "<div class='breadcrumbs'><h1>Ferry halted: winter, ice, lake</h1></div><h2>No way across</h2>";
        assertThat(title("<meta property='og:title' content='No way across'>", above))
                .contains("No way across");
    }

    @Test
    void templatesCallAPageHomeOrDetailThatNobodyNamed() {
        assertThat(title("<title>Home</title>", "<h1>No way across the lake</h1>"))
                .contains("No way across the lake");
        assertThat(title("<title>Ferry halted by ice - Detail</title>", "")).contains("Ferry halted by ice");
    }

    @Test
    void marksThatBreakWordsAreLeftOutWhereAnyoneTellsTheHeadlineWithoutThem() {
        assertThat(title("<title>Ferry halted</title>", "<h1>Fer&shy;ry hal&shy;ted</h1>"))
                .contains("Ferry halted");
    }

    @Test
    void withoutATitleThereIsNone() {
        assertThat(title("", "")).isEmpty();
    }

    private static Optional<String> title(String head, String above) {
        return Mastheads.of(head, above).title();
    }
}
