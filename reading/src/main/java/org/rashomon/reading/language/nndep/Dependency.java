// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.language.nndep;

/**
 * What one word of a sentence depends on.
 *
 * @param head index of the governing word from 0, or {@link #ROOT}
 * @param relation a Universal Dependencies label with its subtype, as the model has it: {@code nsubj:pass}
 */
public record Dependency(int head, String relation) {
    /** The head of the sentence's root. */
    public static final int ROOT = -1;
}
