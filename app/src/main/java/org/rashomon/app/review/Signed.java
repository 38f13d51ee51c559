// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

/** Who decides, and why; the reason may be empty. */
public record Signed(String author, String reason) {}
