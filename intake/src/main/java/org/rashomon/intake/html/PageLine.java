// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import org.jsoup.nodes.Element;

/**
 * A line of the visible page: the text of a block element, or what stands between two breaks.
 *
 * @param words with white space folded; of a long line only the beginning
 * @param block the element whose line it is
 * @param isFurniture true within what by its names is navigation, a list of other stories, comments, a footer
 */
record PageLine(String words, Element block, boolean isFurniture) {}
