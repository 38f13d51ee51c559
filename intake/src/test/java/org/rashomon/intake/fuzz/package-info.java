// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Bytes that a fuzzer makes up ({@code mvn -Pfuzz}); as ordinary tests these replay what it found. One target to a class: the fuzzer works on
 * one in each run.
 */
package org.rashomon.intake.fuzz;
