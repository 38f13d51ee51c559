// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Who is meant: the words of a report that refer to states, bodies, groups, persons and things, and what they refer to.
 *
 * <p>Start at {@link org.rashomon.reading.actor.ActorReader#read}; its answer is asked token by token
 * ({@link org.rashomon.reading.actor.ActorMentions#at}). All knowledge of the world is data: the theatre packs in
 * {@code org/rashomon/reading/packs}, read by {@link org.rashomon.reading.actor.ActorLexicon}. The code knows no country and no group.
 *
 * <p>The steps for a noun phrase, in order: its words (NounPhrase), what the words alone tell (Description), whom they mean in this report
 * (Referents). Every answer carries its reason; what the text does not tell stays unresolved.
 */
@NullMarked
package org.rashomon.reading.actor;

import org.jspecify.annotations.NullMarked;
