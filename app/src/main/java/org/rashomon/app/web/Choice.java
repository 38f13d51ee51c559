// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

/**
 * One choice of a form's list.
 *
 * @param value what is sent
 * @param label what is read
 * @param chosen true for the one in force
 */
public record Choice(String value, String label, boolean chosen) {}
