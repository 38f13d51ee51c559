// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.rashomon.app.access.Visitor;

/**
 * Who a request comes from, as far as can be told; an attribute of the request once it is known.
 *
 * @param visitor empty for a stranger
 * @param key by which requests are counted
 * @param address where it comes from
 * @param isProgram whether it came with a token of its own, which no page elsewhere can send
 */
record Caller(Optional<Visitor> visitor, String key, String address, boolean isProgram) {
    private static final String ATTRIBUTE = "caller";

    static Caller stranger(String address) {
        return new Caller(Optional.empty(), "address " + address, address, false);
    }

    void in(Context request) {
        request.attribute(ATTRIBUTE, this);
    }

    static Caller of(Context request) {
        return Optional.<Caller>ofNullable(request.attribute(ATTRIBUTE)).orElse(stranger("-"));
    }
}
