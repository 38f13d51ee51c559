// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.actor;

/** The classes of small words that the rules ask for; their members are data of the packs (section {@code words}). */
enum SmallWord {
    /** "country", "nation": points back to a state. */
    COUNTRY,
    /** "group", "outfit": points back to a named group. */
    GROUP,
    /** "sides", "neighbours": with a dual word, two parties. */
    SIDES,
    /** "both", "two". */
    DUAL,
    /** "he", "she". */
    SPEAKERS,
    /** "it". */
    BODY,
    /** "they". */
    PLURAL,
    /** "we", "I". */
    FIRST,
    /** Before a person's name, without telling a side: "Mr". */
    TITLES,
    /** Words that count what follows with "of": "dozens of". */
    MEASURES,
    /** Words that count: "several". */
    QUANTIFIERS,
    /** After a hyphen they part a name from what it modifies: "Taliban-linked". */
    DETACHED,
    /** Nouns that mean several people in the singular. */
    COLLECTIVE,
    /** Prepositions that tie a body to its state. */
    ATTACHMENTS,
    /** Verbs whose subject speaks: an unknown name there is a person. */
    SPEAKING
}
