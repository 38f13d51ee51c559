// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.http.Context;
import org.rashomon.app.access.Visitor;
import org.rashomon.app.review.FormOrigin;

/** A form that was sent: whence, what is in it, and what its page is about. */
record Posted(Context request, ReviewForms forms, FormOrigin origin) {
    SentForm form() {
        return forms.sent();
    }

    Visitor visitor() {
        return Access.visitor(request).orElseThrow();
    }

    boolean undoes() {
        return request.path().endsWith("/undo");
    }

    String asked(String name) {
        return forms.query().asked(name).orElse("");
    }
}
