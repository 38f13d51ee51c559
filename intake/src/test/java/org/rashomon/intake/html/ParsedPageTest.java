// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Alignment;
import org.rashomon.model.ByteContent;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.MediaType;
import org.rashomon.model.PageAddress;

class ParsedPageTest {
    private static final String PAGE =
            "<body><p>Zo&euml;  said:\n\t&quot;no&shy;body&#34; <b>&amp; left</b> at&nbsp;9</p>";

    /** White space and soft hyphens too, which the article's text folds. */
    @Test
    void everyUnitOfATextNodeHasItsPlace() {
        ParsedPage page = ParsedPage.of(new CapturedPage(
                MediaType.HTML,
                StandardCharsets.UTF_8,
                ByteContent.of(PAGE.getBytes(StandardCharsets.UTF_8)),
                Optional.empty(),
                PageAddress.unknown(),
                Alignment.identity(1)));
        TextNode first = (TextNode) page.document().expectFirst("p").childNode(0);
        Alignment places = page.alignment(first);

        assertThat(places.length()).isEqualTo(first.getWholeText().length());
        assertThat(page.length()).isEqualTo(PAGE.length());
        for (Alignment.Run run : places.runs()) {
            String there = run.page().of(PAGE);
            if (run.kind() == Alignment.Kind.VERBATIM) {
                assertThat(run.text().of(first.getWholeText())).isEqualTo(there);
            } else {
                assertThat(there).matches("&[a-z#0-9]+;");
            }
        }
        assertThat(places.runs()).extracting(Alignment.Run::kind).contains(Alignment.Kind.DECODED);
    }
}
