// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

import java.util.Map;

/** A form that has to be filled in another way; nothing is decided by it. */
final class FormProblems extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient Map<String, String> bySlot;

    /**
     * Of a form.
     *
     * @param whole what is wrong with all of it; empty when nothing is
     * @param reason what is wrong with the reason
     * @param bySlot what is wrong with other fields
     */
    FormProblems(String whole, String reason, Map<String, String> bySlot) {
        super(whole);
        this.reason = reason;
        this.bySlot = Map.copyOf(bySlot);
    }

    static FormProblems of(String whole) {
        return new FormProblems(whole, "", Map.of());
    }

    static FormProblems noReason() {
        return new FormProblems("", "Say why, for those who read the ledger later.", Map.of());
    }

    String whole() {
        return String.valueOf(getMessage());
    }

    String reason() {
        return reason;
    }

    Map<String, String> bySlot() {
        return bySlot;
    }
}
