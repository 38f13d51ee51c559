// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The steps of the job, each a function of intake, reading or ledger at work on a stream. Between the ledger's journal and its incidents the
 * time of the stream is the number of the journal's line: what is known when the watermark has passed a line is what the ledger knew at it.
 */
@NullMarked
package org.rashomon.cluster.step;

import org.jspecify.annotations.NullMarked;
