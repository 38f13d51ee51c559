// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import type { LngLatBoundsLike } from "maplibre-gl";
import { disc } from "./disc.ts";
import type { Place } from "./place.ts";
import { isArea } from "./words.ts";
import { boxOf } from "./within.ts";
import type { Country } from "./world.ts";

/** The part that the page's list is cut to. */
export function pageExtent(page: URL): LngLatBoundsLike | undefined {
  return boxOf(page);
}

/** What the map shows at first: all points and discs. Whole countries count only where nothing more exact is told. */
export function extentOf(places: readonly Place[], countries: readonly Country[]): LngLatBoundsLike {
  const exact = places.filter((place) => place.kind !== "country").flatMap(cornersOf);
  const corners = exact.length > 0 ? [...exact, ...places.map((place) => place.at)] : places.flatMap((place) => countryCorners(place, countries));
  const lons = corners.map(([lon]) => lon!);
  const lats = corners.map(([, lat]) => lat!);
  return [Math.max(-180, least(lons)), least(lats), Math.min(180, most(lons)), most(lats)];
}

function cornersOf(place: Place): number[][] {
  return isArea(place) && place.radiusKm > 0 ? disc(place.at, place.radiusKm).coordinates.flat() : [place.at];
}

function countryCorners(place: Place, countries: readonly Country[]): number[][] {
  const box = countries.find(({ code }) => code === place.country)?.box;
  return box ? [[box[0], box[1]], [box[2], box[3]]] : [place.at];
}

function least(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other));
}

function most(values: readonly number[]): number {
  return values.reduce((one, other) => Math.max(one, other));
}
