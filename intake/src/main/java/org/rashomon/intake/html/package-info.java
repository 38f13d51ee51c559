// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * A page's HTML becomes an article: the container that holds the running text, block by block, and what the page tells about itself.
 *
 * <p>Start at {@link org.rashomon.intake.html.HtmlPage}; {@code Container} finds the text, {@code PageFacts} the rest.
 */
@NullMarked
package org.rashomon.intake.html;

import org.jspecify.annotations.NullMarked;
