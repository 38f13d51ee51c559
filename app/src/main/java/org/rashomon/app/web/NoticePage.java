// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import org.rashomon.app.words.VisibleText;

/**
 * A page that says why there is no other.
 *
 * @param title in a few words
 * @param message what can be done
 */
public record NoticePage(String title, String message) {
    public NoticePage {
        title = VisibleText.of(title);
        message = VisibleText.of(message);
    }
}
