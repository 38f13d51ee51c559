// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/** Names an event within its reading: {@code e1}, {@code e2}, ... in the order of the text. */
public record EventMentionId(String value) {
    public static EventMentionId numbered(int number) {
        return new EventMentionId("e" + number);
    }
}
