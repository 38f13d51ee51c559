// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

import java.util.List;

/**
 * What a form was made from.
 *
 * @param line the journal's last line by then
 * @param seen what it is about, as it was by then
 * @param key of this form alone: what is sent twice is done once
 */
public record FormOrigin(long line, List<Seen> seen, String key) {
    public FormOrigin {
        seen = List.copyOf(seen);
    }
}
