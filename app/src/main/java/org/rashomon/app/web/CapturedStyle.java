// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.rashomon.model.Sha256;

/**
 * The style sheet that captured pages are shown in. It stands in the page: a frame without an origin gets none from a server that gives its
 * own only to itself.
 *
 * @param hash as a Content-Security-Policy names it
 */
record CapturedStyle(String sheet, String hash) {
    static final CapturedStyle USUAL = of(new String(Pages.load("captured.css"), StandardCharsets.UTF_8));

    private static CapturedStyle of(String sheet) {
        byte[] digest = Sha256.begin().digest(sheet.getBytes(StandardCharsets.UTF_8));
        return new CapturedStyle(sheet, "sha256-" + Base64.getEncoder().encodeToString(digest));
    }
}
