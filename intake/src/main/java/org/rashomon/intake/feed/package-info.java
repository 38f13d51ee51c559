// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What sites publish about their pages: feeds (RSS, RDF, Atom) and sitemaps. Start at {@link org.rashomon.intake.feed.Feed} and
 * {@link org.rashomon.intake.feed.Sitemap}; {@link org.rashomon.intake.feed.RootElement} tells which of them bytes are.
 *
 * <p>One feed in ten is not well-formed: a stray ampersand, an entity of HTML, a warning of the server before the first line. So all
 * are read by a parser that forgives, and that knows neither document types nor entities of one's own: what is no entity of HTML
 * stays the letters it is, nothing is ever opened, and nothing can grow. Rome says what the elements mean.
 */
@NullMarked
package org.rashomon.intake.feed;

import org.jspecify.annotations.NullMarked;
