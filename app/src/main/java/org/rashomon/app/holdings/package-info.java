// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What is asked of a ledger, and what it is answered from: pages and the API for programs ask the same questions of the same holdings, now or at an
 * earlier moment, and no question can change a ledger.
 */
@NullMarked
package org.rashomon.app.holdings;

import org.jspecify.annotations.NullMarked;
