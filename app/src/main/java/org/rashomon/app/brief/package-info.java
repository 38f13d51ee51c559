// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * A situation report of what is claimed: every sentence is somebody's claim with its citation, or a count of what was read.
 *
 * <p>Start at {@link org.rashomon.app.brief.Briefing}: it picks the incidents of a period ({@code Selection}), makes an entry of each
 * ({@code EntryMaker}) and hands on a {@link org.rashomon.app.brief.Brief}, which {@link org.rashomon.app.brief.MarkdownBrief} and
 * {@link org.rashomon.app.brief.HtmlBrief} write.
 */
@NullMarked
package org.rashomon.app.brief;

import org.jspecify.annotations.NullMarked;
