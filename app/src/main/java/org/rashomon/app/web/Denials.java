// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import org.rashomon.model.Telling;

/** Tells what a speaker denies from what the speaker tells. */
public final class Denials {
    private Denials() {}

    /** Whether the speaker denies it, or tells it as denied. */
    public static boolean isDenial(Telling telling) {
        return telling.isDenial();
    }
}
