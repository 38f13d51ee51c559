// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.words;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.rashomon.model.DocumentId;
import org.rashomon.model.IncidentId;
import org.rashomon.model.Party;
import org.rashomon.model.Span;

/** Addresses of pages. Templates escape them again for the attribute they stand in. */
public final class Links {
    private Links() {}

    public static String incident(IncidentId id) {
        return "/incident/" + encoded(id.value());
    }

    public static String document(DocumentId id) {
        return "/document/" + id.value();
    }

    /** The article, scrolled to the words at {@code span} and those highlighted. */
    public static String evidence(DocumentId id, Span span) {
        return String.format(Locale.ROOT, "%s?from=%d&to=%d#evidence", document(id), span.begin(), span.end());
    }

    public static String party(Party party) {
        return "/party?party=" + encoded(party.code());
    }

    public static String speaker(String name) {
        return "/speaker?name=" + encoded(name);
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
