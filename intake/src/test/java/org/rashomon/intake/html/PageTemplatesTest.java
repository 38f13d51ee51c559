// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.model.Masthead;
import org.rashomon.model.PageAddress;

/** What {@code templates.txt} says of its pages is what is read in them, and no more. */
class PageTemplatesTest {
    private static final String BODY =
            "<p>The ferry to the island did not leave its harbour on Friday, the captain said, because of the ice.</p>"
                    + "<p>Nobody knows when it will cross the lake again; the last winter that was so cold is long ago.</p>";

    /** A page and what must be read in it. */
    record Template(String name, List<String> told, String markup) {
        static Template of(String section) {
            List<String> lines = section.lines().toList();
            int blank = lines.indexOf("");
            return new Template(
                    lines.getFirst(),
                    lines.subList(1, blank),
                    String.join("\n", lines.subList(blank, lines.size())).replace("BODY", BODY));
        }

        String field(String field) {
            return told.stream()
                    .filter(line -> line.startsWith(field + ": "))
                    .findFirst()
                    .map(line -> line.substring(field.length() + 2))
                    .orElse("");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Template> templates() throws IOException {
        try (InputStream bytes = Objects.requireNonNull(PageTemplatesTest.class.getResourceAsStream("templates.txt"))) {
            String all = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("\n== ", -1)).skip(1).map(Template::of).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theMastheadIsReadInEveryTemplate(Template template) {
        PageAddress address = PageAddress.of(URI.create(template.field("address")));
        Masthead masthead = HtmlPage.article(
                        template.markup(), Masthead.nothingTold().withAddress(address))
                .masthead();
        assertThat(List.of(
                        masthead.title().orElse(""),
                        authors(masthead),
                        masthead.published().map(told -> told.date().toString()).orElse("")))
                .containsExactly(template.field("title"), template.field("authors"), template.field("published"));
    }

    private static String authors(Masthead masthead) {
        List<String> authors = new ArrayList<>(masthead.bylines().persons());
        masthead.bylines().desks().forEach(desk -> authors.add("(" + desk + ")"));
        return String.join(", ", authors);
    }
}
