// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The workbench in a real browser. Start at {@link org.rashomon.app.browser.WalkTest}; where no Chromium is installed these tests are
 * skipped, and say so.
 */
package org.rashomon.app.browser;
