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
    /** Before a post or a name: no longer in office. */
    FORMER,
    /** Small words within a person's name: "al", "bin". */
    PARTICLES,
    /** People who do in the place where they are what they do there: "demonstrators in Lima". */
    LOCALS,
    /** People of the body that is named before them: "officer" in "military police officer". */
    MEMBERS,
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
    /** Between people and the group that they are part of, with a preposition: "belonging to". */
    BELONGING,
    /** Last words of bodies' names: "Front", "Council". */
    BODIES,
    /** Those whom a state has in other states: "the embassy in Kabul" is not Kabul's. */
    ABROAD,
    /** Verbs whose subject speaks: an unknown name there is a person. */
    SPEAKING
}
