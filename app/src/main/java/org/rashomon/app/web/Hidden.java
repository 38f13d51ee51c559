// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

/** A field of a form that nobody sees. */
public record Hidden(String name, String value) {}
