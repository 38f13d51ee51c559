// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/** What the build does once so that no start has to: models and rules in the form in which they are loaded fastest. */
@NullMarked
package org.rashomon.reading.prepare;

import org.jspecify.annotations.NullMarked;
