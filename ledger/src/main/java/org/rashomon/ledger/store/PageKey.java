// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.store;

import org.rashomon.model.DocumentId;
import org.rashomon.model.PageId;

/**
 * Which page is kept for which document.
 *
 * @param number in the order in which they were kept, from 1
 */
public record PageKey(long number, DocumentId document, PageId page) {}
