// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import org.rashomon.model.Document;

/** A capture that became a document. */
public record Extracted(Document document) implements Extraction {}
