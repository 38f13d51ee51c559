// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

/**
 * The content of the last capture: the server says that it still stands, or sent it again; or nobody was asked, offline.
 *
 * @param delivery what was kept then
 */
public record Unchanged(Delivery delivery) implements FetchOutcome {
    @Override
    public String asked() {
        return delivery.asked();
    }
}
