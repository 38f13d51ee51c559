// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.rashomon.model.Alignment;
import org.rashomon.model.AlignmentBuilder;
import org.rashomon.model.ByteContent;
import org.rashomon.model.CapturedPage;
import org.rashomon.model.MediaType;
import org.rashomon.model.PageAddress;

/** Pages around texts of tests. */
public final class PageAround {
    private static final String TOP = "\uFEFF<html><body><nav>Menu, Zora Petrova</nav><p>";

    private PageAround() {}

    /** A page whose article is {@code text}, its first blank written as a reference. */
    public static CapturedPage text(String text) {
        return text(text, "Footer");
    }

    /** The same with other words at its end. */
    public static CapturedPage text(String text, String footer) {
        int blank = text.indexOf(' ');
        String page = TOP + text.substring(0, blank) + "&nbsp;" + text.substring(blank + 1) + "</p>" + footer;
        int begin = TOP.length() - 1;
        int after = begin + blank + "&nbsp;".length();
        Alignment alignment = new AlignmentBuilder()
                .add(blank, begin, begin + blank, Alignment.Kind.VERBATIM)
                .add(1, begin + blank, after, Alignment.Kind.FOLDED)
                .add(text.length() - blank - 1, after, after + text.length() - blank - 1, Alignment.Kind.VERBATIM)
                .build();
        return new CapturedPage(
                MediaType.HTML,
                StandardCharsets.UTF_8,
                ByteContent.of(page.getBytes(StandardCharsets.UTF_8)),
                Optional.of(Instant.parse("2031-03-05T09:59:00Z")),
                PageAddress.of(URI.create("https://coast-radio.example/a")),
                alignment);
    }
}
