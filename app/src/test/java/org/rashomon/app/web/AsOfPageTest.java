// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
    void aHostileMomentIsText() {
        assertThat(AsOfPage.over("<main><a href=\"/\">x</a></main>", "\"><script>"))
                .doesNotContain("<script>")
                .contains("As of &#34;&gt;&lt;script&gt;");
    }
}
