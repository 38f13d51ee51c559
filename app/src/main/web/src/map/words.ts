// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import type { Kind, Place } from "./place.ts";

/** What is known of where it was: a reference point of a province is no place where anything happened. */
const WHERE: Readonly<Record<Kind, string>> = {
  country: "somewhere in this country",
  admin1: "somewhere in this province",
  admin2: "somewhere in this district",
  region: "somewhere in this area",
  city: "in this town or near it",
  feature: "at this place or near it",
};

/** Beyond this many kilometres a line or a feature is more than its point. */
const MORE_THAN_A_POINT = 25;

export function whereabouts(place: Place): string {
  const long = place.kind === "feature" && place.radiusKm > MORE_THAN_A_POINT;
  return long ? "along or near it: the point stands for all of it" : WHERE[place.kind];
}

/** "12 incidents, 3 in which accounts part". */
export function counts(place: Place): string {
  const all = place.incidents === 1 ? "1 incident" : `${place.incidents} incidents`;
  if (place.contested === 0) {
    return `${all}, none in which accounts part`;
  }
  return place.incidents === 1 ? `${all}, in which accounts part` : `${all}, ${place.contested} in which accounts part`;
}

/** Where the place lies, as "Nangarhar, Afghanistan"; what its own name says already is not said again. */
export function lying(place: Place, countryName: string): string {
  return [place.division, countryName].filter((part) => part && part !== place.name).join(", ");
}

/** Whether only an area is known, and the point is but its middle. */
export function isArea(place: Place): boolean {
  return place.kind !== "city" && place.kind !== "feature";
}
