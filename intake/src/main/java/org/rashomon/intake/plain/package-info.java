// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Plain text as a crawler saved it becomes an article: menus, link lists, forms and captions around it are left out, everything else
 * stays as it was written.
 *
 * <p>Start at {@link org.rashomon.intake.plain.Dump}. What counts as furniture of a page is data: {@code furniture-cues.tsv}.
 */
@NullMarked
package org.rashomon.intake.plain;

import org.jspecify.annotations.NullMarked;
