// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Untrusted bytes become a {@code Document}: the article's text without the page around it, and what the page says
 * about itself.
 */
@NullMarked
package org.rashomon.intake;

import org.jspecify.annotations.NullMarked;
