// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Pages, feeds and archives come from the web, politely and safely, and every answer is kept as it was given.
 *
 * <p>Start at {@link org.rashomon.intake.fetch.Fetcher}. An address is read ({@link org.rashomon.intake.fetch.WebAddress}), its host is
 * looked up once and checked ({@code CheckedHosts}, {@code SpecialAddresses}), robots.txt is asked ({@code Robots}), the host's turn is
 * awaited ({@code Lane}), one request is sent ({@code WebClient}), and what came is kept
 * ({@link org.rashomon.intake.fetch.Captures}). A redirect goes through all of it again.
 */
@NullMarked
package org.rashomon.intake.fetch;

import org.jspecify.annotations.NullMarked;
