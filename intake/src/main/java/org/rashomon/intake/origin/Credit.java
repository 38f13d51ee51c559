// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

/**
 * What credits a report to an agency.
 *
 * @param agency by the name used here
 * @param words as printed: the dateline, the credit line, the byline, the outlet's own name
 * @param place where they stand
 */
public record Credit(String agency, String words, Place place) {
    /** Where a credit stands, the surest first. */
    public enum Place {
        /** The agency's own page. */
        OUTLET("outlet"),
        /** Who signed. */
        BYLINE("byline"),
        /** The beginning of the text: place, day, agency. */
        DATELINE("dateline"),
        /** A line of its own, or the end of a paragraph. */
        LINE("credit line");

        private final String words;

        Place(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }
}
