// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** How values go from machine to machine and wait in the state of the job: in the form of the journal's lines. */
@NullMarked
package org.rashomon.cluster.form;

import org.jspecify.annotations.NullMarked;
