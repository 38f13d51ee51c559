// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.web;

/**
 * The form by which names are masked.
 *
 * @param form where it goes
 * @param names as typed, one a line
 * @param namesProblem what is wrong with them
 * @param typed reason and problems
 * @param back to the queue
 */
public record RedactionPage(
        ReviewForm form, String names, String namesProblem, CorrectionPage.Typed typed, String back) {}
