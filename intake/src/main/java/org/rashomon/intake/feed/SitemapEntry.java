// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.feed;

import java.net.URI;
import org.rashomon.model.Masthead;

/**
 * What a sitemap names.
 *
 * @param address of a page or of another sitemap
 * @param masthead what a news sitemap tells of the page: title, outlet, day, language
 */
public record SitemapEntry(URI address, Masthead masthead) {}
