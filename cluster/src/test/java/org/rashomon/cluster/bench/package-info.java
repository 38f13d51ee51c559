// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** Measures the job at size; run by scripts/cluster-scale, never by a test. */
@NullMarked
package org.rashomon.cluster.bench;

import org.jspecify.annotations.NullMarked;
