// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** The functions of intake, reading and ledger as a Flink job: the ledger that one machine would make, from many. */
@NullMarked
package org.rashomon.cluster;

import org.jspecify.annotations.NullMarked;
