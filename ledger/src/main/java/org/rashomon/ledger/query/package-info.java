// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Finding incidents: {@link org.rashomon.ledger.query.IncidentQuery} says which, {@link org.rashomon.ledger.query.Catalogue} answers with the
 * list, the places, the days and what was read, all of one moment and none of it from more than a page of incidents in memory. What an
 * incident is found by is written by {@link org.rashomon.ledger.query.IncidentRows} when it changes.
 */
@NullMarked
package org.rashomon.ledger.query;

import org.jspecify.annotations.NullMarked;
