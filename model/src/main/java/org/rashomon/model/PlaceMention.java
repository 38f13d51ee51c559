// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.model;

/**
 * Words that name a place.
 *
 * @param mention the name alone: "Paktika", not "Paktika province"
 * @param use how it is used
 * @param place which place it is
 */
public record PlaceMention(Mention mention, PlaceUse use, Resolution<Place> place) {}
