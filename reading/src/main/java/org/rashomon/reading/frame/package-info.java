// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The frame engine: which words stand in which syntactic slot of a predicate, whatever form the predicate takes.
 *
 * <p>Start at {@link org.rashomon.reading.frame.ArgumentFinder}: it turns active and passive clauses, relative and participial
 * clauses, conjunctions, light verbs ("carried out strikes") and nouns ("Pakistan's strikes on ...") into one list of
 * {@link org.rashomon.reading.frame.Argument}s. Frames, which are data, say which {@link org.rashomon.reading.frame.Slot} fills which
 * role; statements and events use the same engine.
 */
@NullMarked
package org.rashomon.reading.frame;

import org.jspecify.annotations.NullMarked;
