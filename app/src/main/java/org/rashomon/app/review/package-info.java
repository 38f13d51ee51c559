// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What deciding needs, whoever asks for it: the commands of {@code rashomon review} and the workbench. Start at {@link
 * org.rashomon.app.review.ReviewDesk}, which makes decisions, and at {@link org.rashomon.app.review.ReviewQueue}, which says what to look
 * at first.
 */
@NullMarked
package org.rashomon.app.review;

import org.jspecify.annotations.NullMarked;
