// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

/** How an origin is known. */
public sealed interface Ground {
    /** In a few words, the same for all copies of a text. */
    default String words() {
        return switch (this) {
            case Credited credited -> "credit line";
            case Declared declared -> "canonical address";
            case Copied copied -> "shared text";
            case Own own -> "own report";
        };
    }

    /**
     * A credit names an agency.
     *
     * @param credit of the document, or where it has none of a copy
     * @param input of the document that has it
     */
    record Credited(Credit credit, String input) implements Ground {}

    /**
     * A page names another host's page as its original.
     *
     * @param page host and path
     * @param input of the document that says so
     */
    record Declared(String page, String input) implements Ground {}

    /** Nobody is credited; the first to publish is presumed, which proves nothing. */
    record Copied() implements Ground {}

    /** Nobody copied it and it copied nobody. */
    record Own() implements Ground {}
}
