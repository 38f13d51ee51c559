// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.rashomon.model.DocumentId;
import org.rashomon.model.Evidence;
import org.rashomon.model.IncidentId;

/**
 * The addresses of the workbench's pages.
 *
 * @param base what stands before the page's path, without a slash at its end; empty for the path alone
 */
public record Permalinks(String base) {
    public Permalinks {
        if (base.endsWith("/")) {
            throw new IllegalArgumentException("a base that ends in a slash: " + base);
        }
    }

    /** The pages' paths: {@code /incident/i7}. */
    public static Permalinks relative() {
        return new Permalinks("");
    }

    /** Pages of the workbench that is served at {@code address}. */
    public static Permalinks at(URI address) {
        boolean isWeb = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!isWeb || address.getHost() == null || address.getQuery() != null || address.getFragment() != null) {
            throw new IllegalArgumentException("not the address of a workbench: " + address);
        }
        return new Permalinks(address.toString().replaceAll("/+$", ""));
    }

    public String incident(IncidentId id) {
        return base + "/incident/" + URLEncoder.encode(id.value(), StandardCharsets.UTF_8);
    }

    public String document(DocumentId id) {
        return base + "/document/" + id.value();
    }

    /** The article, with the words highlighted. */
    public String evidence(Evidence evidence) {
        return String.format(
                Locale.ROOT,
                "%s?from=%d&to=%d#evidence",
                document(evidence.document()),
                evidence.span().begin(),
                evidence.span().end());
    }
}
