// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.util.List;

/**
 * A situation report.
 *
 * @param header what it is about and what was read for it
 * @param figures by side and harm
 * @param sections the incidents
 * @param changed where accounts changed
 * @param citations by number
 * @param unread what the brief does not hold
 */
public record Brief(
        Header header,
        List<SideFigures> figures,
        List<Section> sections,
        List<Changed> changed,
        List<Citation> citations,
        List<String> unread) {
    /**
     * What the brief is about.
     *
     * @param title "1–7 Mar 2026"
     * @param scope which incidents are in it
     * @param made when and from which line of which journal
     * @param read counts of what was read
     */
    public record Header(String title, String scope, String made, List<String> read) {
        public Header {
            read = List.copyOf(read);
        }
    }

    public Brief {
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
        changed = List.copyOf(changed);
        citations = List.copyOf(citations);
        unread = List.copyOf(unread);
    }

    /** The entries in which accounts part, in their order. */
    public List<Entry> parting() {
        return sections.stream()
                .flatMap(section -> section.entries().stream())
                .filter(entry -> !entry.partings().isEmpty())
                .toList();
    }

    /** What a reader has to know about how it was made: four lines. */
    public static List<String> method() {
        return List.of(
                "Every sentence is a claim of the speaker named in it; what stands in quotation marks is exact, and its number leads to where"
                        + " it stands. “As reported” marks words of the report about the speaker, not the speaker's own.",
                "An incident is where accounts meet, put together by rules; its title, days and place are what the accounts say. Nothing here"
                        + " says who is right.",
                "Figures keep their bounds and their claimant. They are never added up, neither over accounts, which may count the same dead"
                        + " or others, nor over incidents.",
                "Copies are not corroboration: “3 reports / 1 origin” are three reports of one account's words. Reports in English are read by"
                        + " rules, which misread some: look a sentence up before printing it.");
    }
}
