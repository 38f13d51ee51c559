// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The command line, the workbench and the one runnable jar.
 */
@NullMarked
package org.rashomon.app;

import org.jspecify.annotations.NullMarked;
