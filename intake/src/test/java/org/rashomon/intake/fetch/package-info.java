// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.rashomon.intake.fetch;

import org.jspecify.annotations.NullMarked;
