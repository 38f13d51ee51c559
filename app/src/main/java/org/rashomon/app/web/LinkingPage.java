// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

/**
 * Says that incidents are being linked anew.
 *
 * @param again the page that was asked for
 */
public record LinkingPage(String again) {}
