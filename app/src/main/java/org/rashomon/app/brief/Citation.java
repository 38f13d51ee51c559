// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.brief;

import java.net.URI;
import java.util.Optional;

/**
 * Where words stand.
 *
 * @param number as sentences cite it
 * @param report outlet, headline and day, for people
 * @param address of the report; only of the web
 * @param document the id of the text
 * @param span "130–162", in UTF-16 units of that text
 */
public record Citation(int number, Report report, Optional<URI> address, String document, String span) {
    /**
     * A report, for people.
     *
     * @param outlet who published it
     * @param title its headline
     * @param published "24 Feb 2026", or that no day is told
     */
    public record Report(String outlet, String title, String published) {}
}
