// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/**
 * A place of an event.
 *
 * @param place which
 * @param role what it is to the event
 */
public record EventPlace(PlaceMention place, PlaceRole role) {}
