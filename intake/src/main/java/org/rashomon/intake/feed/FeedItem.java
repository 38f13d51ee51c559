// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.feed;

import java.net.URI;
import java.util.Optional;
import org.rashomon.model.Masthead;

/**
 * One report of a feed.
 *
 * @param address of the page, when it is told
 * @param masthead title, authors, outlet, dates and language, as far as the feed tells them
 * @param content the whole report as HTML; empty when the feed has only a teaser
 */
public record FeedItem(Optional<URI> address, Masthead masthead, Optional<String> content) {}
