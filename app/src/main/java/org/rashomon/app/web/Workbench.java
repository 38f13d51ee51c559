// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;
/** x */
@SuppressWarnings("DoNotCallSuggester")
public final class Workbench implements AutoCloseable {
    public static Workbench start(org.rashomon.ledger.Ledger l, WorkbenchOptions o) {
        throw new IllegalStateException("" + o);
    }

    public java.net.URI address() {
        return java.net.URI.create("x:x");
    }

    @Override
    public void close() {}

    private Workbench() {}
}
