// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** What captured bytes are read as. */
public enum MediaType {
    PLAIN_TEXT,
    HTML
}
