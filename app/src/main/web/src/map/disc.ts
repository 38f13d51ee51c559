// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import type { Polygon } from "geojson";
import type { LonLat } from "./place.ts";

const EARTH_KM = 6371.0088;
const CORNERS = 72;
/** The map ends before the poles. */
const HIGHEST = 85;

/** All points within a distance on the globe, as a polygon of WGS 84. */
export function disc([lon, lat]: LonLat, radiusKm: number): Polygon {
  const ring: LonLat[] = [];
  for (let i = 0; i <= CORNERS; i++) {
    ring.push(away(lon, lat, radiusKm / EARTH_KM, (2 * Math.PI * i) / -CORNERS));
  }
  return { type: "Polygon", coordinates: [ring] };
}

/** Where one comes to who goes the distance (in radians of the globe) on the bearing. Longitudes may pass 180. */
function away(lon: number, lat: number, distance: number, bearing: number): LonLat {
  const from = radians(lat);
  const to = Math.asin(Math.sin(from) * Math.cos(distance) + Math.cos(from) * Math.sin(distance) * Math.cos(bearing));
  const east = Math.atan2(
    Math.sin(bearing) * Math.sin(distance) * Math.cos(from),
    Math.cos(distance) - Math.sin(from) * Math.sin(to),
  );
  return [lon + degrees(east), Math.max(-HIGHEST, Math.min(HIGHEST, degrees(to)))];
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}
