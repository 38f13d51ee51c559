// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake;

import java.net.URI;
import org.rashomon.model.Masthead;

/**
 * An address that was given, or found in a list, a feed or a sitemap.
 *
 * @param name for messages: the address as typed, or the feed and the item
 * @param address absolute, http or https; unchecked beyond that
 * @param declared what was told beside it: a feed's title and date
 * @param depth how many lists, feeds and archives lie around it; bounded, so that sitemaps that name each other come to an end
 */
record Link(String name, URI address, Masthead declared, int depth) {}
