// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import org.rashomon.model.DocumentId;

/**
 * What a copy has in common with the document that is most like it.
 *
 * @param document the other
 * @param input the other's
 * @param share of the shorter text's own words (no quotations, no lists, no stock of the outlet), 0 to 1
 * @param runs of five words that both have
 */
public record SharedText(DocumentId document, String input, double share, int runs) {}
