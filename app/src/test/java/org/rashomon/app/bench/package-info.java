// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** What takes too long for a test: see {@code scripts/workbench-speed} and {@code scripts/performance}. */
@NullMarked
package org.rashomon.app.bench;

import org.jspecify.annotations.NullMarked;
