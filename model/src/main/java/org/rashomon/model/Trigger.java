// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/**
 * The words that tell an event, and its type.
 *
 * @param type of the closed list
 * @param mention the words, and the frame that read them
 */
public record Trigger(EventType type, Mention mention) {}
