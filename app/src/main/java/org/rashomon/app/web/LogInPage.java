// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import org.rashomon.app.words.VisibleText;

/**
 * The form for name and password.
 *
 * @param next where to go from there
 * @param name what was given before
 * @param problem why it failed; empty at first
 */
public record LogInPage(String next, String name, String problem) {
    public LogInPage {
        name = VisibleText.of(name);
        problem = VisibleText.of(problem);
    }
}
