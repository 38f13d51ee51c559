// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The commands, as CONTRACT lists them.
 *
 * <p>Start at {@link org.rashomon.app.cli.CommandLineInterface}, which lists them and knows what their exit codes mean; each command
 * is one class. {@link org.rashomon.app.cli.ReadingRun} is the loop that they share: inputs become documents and readings, many
 * at a time, and come out in the order in which they were given.
 */
@NullMarked
package org.rashomon.app.cli;

import org.jspecify.annotations.NullMarked;
