// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** Whether a document is about an incident or only mentions it. */
public enum ReportRole {
    MAIN,
    MENTIONED
}
