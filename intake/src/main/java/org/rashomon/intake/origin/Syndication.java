// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.origin;

import java.util.Optional;
import org.rashomon.model.Origin;

/**
 * Where one document's words come from.
 *
 * @param group the name of the copies it belongs to; empty when nobody copied it and it copied nobody
 * @param origin of the words, with the reason
 */
public record Syndication(Optional<String> group, Origin origin) {}
