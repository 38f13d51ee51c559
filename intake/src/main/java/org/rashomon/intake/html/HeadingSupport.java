// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.intake.plain.Dump;

/**
 * What others say for a heading.
 *
 * @param wholes letters of what is told to be the article's title
 * @param parts letters of parts of these, of two words or more
 * @param kinship words of all that is told
 */
record HeadingSupport(Set<String> wholes, Set<String> parts, HeadingKinship kinship) {
    private static final int MOST_PARTS = 12;

    /** How far others agree with a heading, the most first. */
    enum Degree {
        /** It is what others call the article. */
        TITLE,
        /** It is a part of that. */
        PART,
        /** It speaks of the same. */
        AKIN,
        NONE;

        boolean isTold() {
            return compareTo(AKIN) < 0;
        }
    }

    /**
     * The support of a page.
     *
     * @param window the title of the window, uncut
     */
    static HeadingSupport of(ToldTitles told, String window, String address) {
        Set<String> wholes = new HashSet<>();
        Set<String> parts = new HashSet<>();
        List<String> titles = told.all().toList();
        titles.forEach(title -> wholes.add(OutletNames.letters(title)));
        for (String title : titles) {
            TitleParts.of(title).runs(MOST_PARTS).stream()
                    .filter(run -> run.indexOf(' ') > 0)
                    .forEach(run -> parts.add(OutletNames.letters(run)));
        }
        String all = Dump.folded(window) + " " + String.join(" ", told.articles()) + " " + address;
        return new HeadingSupport(wholes, parts, HeadingKinship.with(all));
    }

    Degree of(PageHeading heading) {
        String words = OutletNames.letters(heading.words());
        String rest = OutletNames.letters(heading.rest());
        if (wholes.contains(words) || wholes.contains(rest)) {
            return Degree.TITLE;
        }
        if (parts.contains(words) || parts.contains(rest)) {
            return Degree.PART;
        }
        return kinship.isAkin(heading.words()) ? Degree.AKIN : Degree.NONE;
    }
}
