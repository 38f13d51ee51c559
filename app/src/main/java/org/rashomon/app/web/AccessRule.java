// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import org.rashomon.app.access.Role;

/**
 * What a request needs.
 *
 * @param method GET stands for HEAD as well
 * @param path segments, of which <code>{...}</code> is any one, and <code>**</code> at the end any number
 * @param role who may; everybody when empty
 * @param longest bytes of the body
 * @param proves whether whatever changes something must prove that it comes from our own pages
 * @param alone whether whoever is alone with the ledger, with its token, may as well
 */
record AccessRule(String method, String path, Optional<Role> role, int longest, boolean proves, boolean alone) {
    static AccessRule open(String method, String path) {
        return new AccessRule(method, path, Optional.empty(), 0, true, false);
    }

    static AccessRule of(Role role, String method, String path) {
        return new AccessRule(method, path, Optional.of(role), 0, true, false);
    }

    AccessRule upTo(int bytes) {
        return new AccessRule(method, path, role, bytes, proves, alone);
    }

    /** For reports that a browser sends by itself, without our forms: they change nothing. */
    AccessRule fromBrowsersThemselves() {
        return new AccessRule(method, path, role, longest, false, alone);
    }

    /** Also for the one person of a workbench without a team, who is no administrator of anybody. */
    AccessRule orAlone() {
        return new AccessRule(method, path, role, longest, proves, true);
    }

    /** Whether a path is meant; the slash at its end does not matter, as it does not to the routes. */
    boolean matches(String asked) {
        List<String> pattern = segments(path);
        List<String> given = segments(asked);
        boolean rest = pattern.getLast().equals("**");
        int fixed = rest ? pattern.size() - 1 : pattern.size();
        if (rest ? given.size() <= fixed : given.size() != fixed) {
            return false;
        }
        for (int at = 0; at < fixed; at++) {
            if (!pattern.get(at).startsWith("{") && !pattern.get(at).equals(given.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> segments(String path) {
        String bare = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return List.of(bare.split("/", -1));
    }
}
