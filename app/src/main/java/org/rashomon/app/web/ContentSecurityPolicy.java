// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

/** What a page may load: nothing but what the workbench itself has, nothing inline, no frame, no form to elsewhere. */
final class ContentSecurityPolicy {
    static final String REPORTS = "/csp-reports";

    private static final String STRICT =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String SCRIPTS = "; script-src 'self'; connect-src 'self'; worker-src 'self'";
    private static final String TOLD = "; report-uri " + REPORTS + "; report-to csp";

    private ContentSecurityPolicy() {}

    /** For pages without scripts. */
    static String strict() {
        return STRICT + TOLD;
    }

    /** For pages with scripts from files of the workbench; none inline. */
    static String withScripts() {
        return STRICT + SCRIPTS + TOLD;
    }

    /** For the page around a captured one, which has this server's own pages in a frame. */
    static String withFrame() {
        return STRICT + SCRIPTS + "; frame-src 'self'" + TOLD;
    }

    /** The value of {@code Reporting-Endpoints} that {@code report-to} speaks of. */
    static String endpoints() {
        return "csp=\"" + REPORTS + "\"";
    }
}
