// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import org.rashomon.model.Publication;

/**
 * One place of a page that tells when it was published.
 *
 * @param trust how far pages can be trusted with it
 * @param told what it tells
 */
record DateEvidence(Trust trust, Publication told) {
    /** From the most trusted to the least. */
    enum Trust {
        LINKED_DATA("the publisher's structured data"),
        META("an element of the page's head that is for the date of publication"),
        PROPERTY("an element that is marked as the date of publication"),
        ADDRESS("the address"),
        BESIDE_HEADLINE("what readers see beside the headline"),
        SCRIPT("a field of the page's programs"),
        LOOSE_META("an element of the page's head for some date"),
        VISIBLE("what readers see elsewhere on the page"),
        MODIFIED("the last change, when nothing tells the first publication"),
        APART("what readers see apart from the article");

        private final String label;

        Trust(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
