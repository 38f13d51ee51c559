// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rashomon.intake.origin.CopyTracer;
import org.rashomon.ledger.Ledger;

class AsOfPageTest {
    @Test
    void everyLinkAndFormKeepsTheMomentAndThePageSaysSo() {
        String page = AsOfPage.over(
                "<link href=\"/rashomon.css?v=1\"><main id=\"main\"><a href=\"/\">x</a><a href=\"/document/a?from=1&amp;to=2#evidence\">y</a>"
                        + "<a href=\"#contests\">z</a><form action=\"/\"></form></main>",
                "#12");

        assertThat(page)
                .contains("href=\"/rashomon.css?v=1\"")
                .contains("<a href=\"/?as-of=%2312\">x</a>")
                .contains("<a href=\"/document/a?from=1&amp;to=2&amp;as-of=%2312#evidence\">y</a>")
                .contains("<a href=\"#contests\">z</a>")
                .contains("<form action=\"/\"><input type=\"hidden\" name=\"as-of\" value=\"#12\">")
                .contains("<strong>As of #12</strong>")
                .contains("<a href=\"/\">What it says today</a>");
    }

    @Test
    void wordsThatLookLikeALinkStayWhatTheyAre() {
        String words = "<p>He wrote href=\"/statement\" there, and src=\"/x?y#z\" &lt;a href=\"/b\"&gt;.</p>";

        assertThat(AsOfPage.over("<main>" + words + "</main>", "#12")).contains(words);
    }

    @Test
    void aBracketInAValueEndsNoTag() {
        String page = AsOfPage.over(
                "<main><a title=\"a > b href=&#34;/no&#34;\" href=\"/x\">y</a><form title=\">\" action=\"/\"></form></main>",
                "#12");

        assertThat(page)
                .contains("<a title=\"a > b href=&#34;/no&#34;\" href=\"/x?as-of=%2312\">y</a>")
                .contains("<form title=\">\" action=\"/\"><input type=\"hidden\"");
    }

    @Test
    void aTagOfManyAttributesIsRead() {
        String tag = "<a" + " data-x=\"" + "y".repeat(1_000) + "\"" + " b='c'".repeat(2_000) + " href=\"/x\">";

        assertThat(AsOfPage.over("<main>" + tag + "</a></main>", "#12")).contains("href=\"/x?as-of=%2312\">");
    }

    @Test
    void aReportIsQuotedAsItIsWhateverTheMoment() throws Exception {
        TakenPage report = TakenPage.of(
                "<article><h1>A note on the gate</h1><p>The clerk pinned a note to the gate of the mill, and he wrote"
                        + " href=&quot;/statement&quot; there, for whoever would read it in the morning before work.</p></article>");
        Ledger ledger = Ledger.inMemory(new MovedClock(), new CopyTracer());
        ledger.record(report.reading());
        try (Workbench bench = Workbench.start(ledger, WorkbenchOptions.local(0))) {
            Browsing browser = new Browsing(bench);
            browser.get("/?" + bench.entrance().getQuery());
            String path = "/document/" + report.reading().document().id() + "?as-of=%231";

            Document page = Jsoup.parse(browser.get(path).body());

            assertThat(page.text()).contains("As of #1", "he wrote href=\"/statement\" there");
        }
        ledger.close();
    }

    @Test
    void aHostileMomentIsText() {
        assertThat(AsOfPage.over("<main><a href=\"/\">x</a></main>", "\"><script>"))
                .doesNotContain("<script>")
                .contains("As of &#34;&gt;&lt;script&gt;");
    }
}
