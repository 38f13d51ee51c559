// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** How far the words are the speaker's own. */
public enum Quotation {
    DIRECT,
    MIXED,
    INDIRECT
}
