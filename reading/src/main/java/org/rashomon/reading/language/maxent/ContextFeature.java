// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.maxent;

/** A feature of a word that lies in the words about it, and is the same whatever their tags are. */
sealed interface ContextFeature {
    /** What a word so far away gives; {@code slot} numbers these features. */
    record Neighbour(int offset, int slot) implements ContextFeature {}

    /** What the classes of the word and of its two neighbours say. */
    record Window(ClassWindows windows) implements ContextFeature {}

    /** Whether the word begins a company's name, with the rows for yes and no. */
    record CompanyName(int yes, int no) implements ContextFeature {}
}
