// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Time expressions of a document and the days they mean.
 *
 * <p>Start at {@link org.rashomon.reading.time.TimeReader}. What counts as a time expression is data, {@code time-rules.tsv}: patterns
 * over word classes ({@code Lexicon}), each with an example and a counterexample, and each naming its {@code Meaning}, which turns it
 * into days by the {@code Story} so far. Values follow TIMEX3 (TimeML 1.2.1). A week runs from Monday to Sunday.
 */
@NullMarked
package org.rashomon.reading.time;

import org.jspecify.annotations.NullMarked;
