// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

/**
 * New content: the address was never captured before, or gave something else then.
 *
 * @param delivery what came
 */
public record Fetched(Delivery delivery) implements FetchOutcome {
    @Override
    public String asked() {
        return delivery.asked();
    }
}
