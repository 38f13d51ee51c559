// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Who may use the workbench: accounts and their passwords, sessions, limits, and the log of what was done.
 *
 * <p>Start with {@link org.rashomon.app.access.Entry}: whoever has the token of a workbench on this machine, or an account of a team. It
 * gives a {@link org.rashomon.app.access.Session}, which names a {@link org.rashomon.app.access.Visitor} with a {@link
 * org.rashomon.app.access.Role}. Nothing here knows of HTTP; the web package asks before every request. All maps are bounded, and all
 * times come from a clock that is given.
 */
@NullMarked
package org.rashomon.app.access;

import org.jspecify.annotations.NullMarked;
