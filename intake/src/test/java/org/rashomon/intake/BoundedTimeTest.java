// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rashomon.intake.plain.Folding;

/** Inputs of a few MB that are made to be worked on for minutes or hours: each costs seconds, and what is left out is told. */
@Timeout(60)
class BoundedTimeTest {
    private static final String BEGIN = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Lake Post</title>";
    private static final String REPORT = "<description>"
            + "The ferry did not leave the harbour on Friday, its captain said. ".repeat(30) + "</description>";

    private static TakenIn take(String input) {
        return TakenIn.fromPipe(input.getBytes(UTF_8));
    }

    /** A number of a million digits takes Java's own reader of dates hours. */
    @Test
    void aDateWithoutEndIsNone() {
        TakenIn taken = take(
                BEGIN + "<item><pubDate>" + "1".repeat(4 << 20) + "</pubDate>" + REPORT + "</item></channel></rss>");
        assertThat(taken.captures()).hasSize(1);
        assertThat(taken.captures().getFirst().declared().published()).isEmpty();
    }

    @Test
    void beyondTheMostTagsAFeedIsNotRead() {
        TakenIn taken =
                take(BEGIN + "<item>" + REPORT + "</item>" + "<a/>".repeat(2 << 20) + "<item>" + REPORT + "</item>");
        assertThat(taken.names()).containsExactly("-#1");
        assertThat(taken.told()).isEqualTo("INPUT_TOO_LARGE -: a feed of more than 500000 tags; the rest is not read");
    }

    /** A page within an item is no part of the feed's own tree. */
    @Test
    void theTagsOfPagesAreNotCounted() {
        String page = "<![CDATA[" + "<p>The ferry did not leave, its captain said.</p>".repeat(300) + "]]>";
        TakenIn taken = take(BEGIN + ("<item><description>" + page + "</description></item>").repeat(1_000));
        assertThat(taken.captures()).hasSize(1_000);
        assertThat(taken.told()).isEmpty();
    }

    @Test
    void ofTooManyItemsTheFirstAreRead() {
        TakenIn taken = take(
                BEGIN + ("<item>" + "<title>Ferry</title><link>https://lake.example/</link></item>").repeat(60_000));
        assertThat(taken.refusals()).hasSize(20_001);
        assertThat(taken.told()).endsWith("INPUT_TOO_LARGE -: a feed of more than 20000 items; the rest is not read");
    }

    @Test
    void namespacesWithoutEndAreNotCarriedAlong() {
        StringBuilder root = new StringBuilder("<?xml version=\"1.0\"?><rss ");
        for (int number = 0; number < 500; number++) {
            root.append("xmlns:n").append(number).append("=\"urn:n\" ");
        }
        TakenIn taken = take(root + "><channel><item>" + REPORT + "</item>" + "<q xmlns:z=\"urn:z\"/>".repeat(200_000));
        assertThat(taken.captures()).hasSize(1);
    }

    @Test
    void whatStandsBesideTheEntriesOfASitemapIsNotHeld() {
        String entry = "<url><loc>https://lake.example/ferry</loc></url>";
        TakenIn taken = take("<urlset>" + entry + "<x/>".repeat(2 << 20) + entry + "</urlset>");
        assertThat(taken.refusals()).hasSize(2);
        assertThat(taken.told()).doesNotContain("sitemap");
    }

    @Test
    void anEntryOfASitemapWithoutEndIsRefused() {
        TakenIn taken = take("<urlset><url><loc>https://lake.example/ferry</loc>" + "<x/>".repeat(2 << 20));
        assertThat(taken.told()).contains("more than 100000 elements in one entry of a sitemap");
    }

    /** Java's own lower case copies the whole text again for each such letter. */
    @Test
    void lettersThatGrowInLowerCaseAreRead() {
        assertThat(take("\u0130stanbul ".repeat(1 << 19)).captures())
                .singleElement()
                .satisfies(capture -> assertThat(new Intake().document(capture)).isNotNull());
        assertThat(Folding.lowerCase("\u0130\uD801\uDC00".repeat(5_000)))
                .isEqualTo("i\u0307\uD801\uDC28".repeat(5_000));
    }

    @Test
    void aTextOfOneWordIsNoLineOfDates() {
        assertThat(take("2024-01-".repeat(1 << 20)).captures())
                .singleElement()
                .satisfies(capture -> assertThat(new Intake().document(capture)).isNotNull());
        assertThat(take("a\n".repeat(1 << 20)).captures())
                .singleElement()
                .satisfies(capture -> assertThat(new Intake().document(capture)).isNotNull());
    }
}
