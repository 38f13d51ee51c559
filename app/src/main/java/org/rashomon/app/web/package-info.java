// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The workbench: a ledger as pages that need no script.
 *
 * <p>Start with {@link org.rashomon.app.web.Workbench}, which opens the server; {@link org.rashomon.app.web.Guard} stands before every
 * request. Each page is a record built from the model by a pure factory ({@link org.rashomon.app.web.FrontPage}, {@link
 * org.rashomon.app.web.IncidentPage}, {@link org.rashomon.app.web.DocumentPage} ...) and a template of the same name under {@code
 * src/main/jte} that only loops over it. The records are public because the compiled templates live in a package of their own.
 *
 * <p>A page says what is claimed and by whom, never who is right; and where nothing is found, what was read.
 */
@NullMarked
package org.rashomon.app.web;

import org.jspecify.annotations.NullMarked;
