// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Who says what of one incident. Start at {@link org.rashomon.ledger.account.IncidentAssembly}: the tellings that belong together become
 * accounts, one for each speaker; accounts are compared, figure by figure and facet by facet; nobody decides who is right.
 */
@NullMarked
package org.rashomon.ledger.account;

import org.jspecify.annotations.NullMarked;
