// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Untrusted bytes become a {@code Document}: the article's text without the page around it, and what the page says
 * about itself.
 *
 * <p>Start at {@link org.rashomon.intake.Intake}. What cannot be read becomes a {@link org.rashomon.intake.Refused}; the other inputs
 * go on. Plain text is reduced in {@code intake.plain}, pages in {@code intake.html}; {@code intake.origin} finds copies,
 * {@code intake.fetch} fetches what stands at an address.
 */
@NullMarked
package org.rashomon.intake;

import org.jspecify.annotations.NullMarked;
