// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

/** What became of one capture: a document was {@link Extracted} from it, or it was {@link Refused}. */
public sealed interface Extraction permits Extracted, Refused {}
