// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The base map: Natural Earth's countries (public domain, by way of the npm package world-atlas), simplified, with ISO codes.

import { readFile } from "node:fs/promises";
import isoCountries from "i18n-iso-countries";
import { feature, quantize } from "topojson-client";
import { filter, filterAttachedWeight, presimplify, simplify } from "topojson-simplify";

/** Triangles of less than this many square degrees are straightened along land borders: a pixel's area at the scale of a district. */
const LEAST_TRIANGLE = 1e-4;
/** Coasts may be so many times coarser. */
const COARSER_COASTS = 12;
/** Islets of less are left out: about four square kilometres. */
const LEAST_ISLAND = 4e-4;
/** About 360 m, as in the package. */
const STEPS = 1e5;
/** Drawn by Natural Earth and without an ISO number; codes are from the range that ISO leaves to users. */
const WITHOUT_NUMBER = {
  Kosovo: "XKX",
  "N. Cyprus": "XNC",
  "Cyprus U.N. Buffer Zone": "XCB",
  Somaliland: "XSL",
  "Siachen Glacier": "XSG",
};
/** Names that have changed since. */
const RENAMED = { MKD: "North Macedonia" };

export async function world() {
  const atlas = JSON.parse(await readFile("node_modules/world-atlas/countries-10m.json", "utf8"));
  const weighed = presimplify({ ...atlas, objects: { countries: atlas.objects.countries } });
  coarsenCoasts(weighed);
  const islands = filter(weighed, filterAttachedWeight(weighed, LEAST_ISLAND));
  const simple = quantize(simplify(islands, LEAST_TRIANGLE), STEPS);
  const seen = new Set();
  for (const geometry of simple.objects.countries.geometries) {
    geometry.properties = properties(geometry, feature(simple, geometry), seen);
    delete geometry.id;
  }
  return simple;
}

/** An arc that bounds one country alone is a coast: its points weigh less. */
function coarsenCoasts(topology) {
  const owners = topology.arcs.map(() => 0);
  topology.objects.countries.geometries.flatMap((geometry) => (geometry.arcs ?? []).flat(3)).forEach((arc) => owners[arc < 0 ? ~arc : arc]++);
  topology.arcs.filter((_, i) => owners[i] < 2).forEach((arc) => arc.forEach((point) => (point[2] /= COARSER_COASTS)));
}

function properties(geometry, { geometry: shape }, seen) {
  const name = geometry.properties.name;
  const numbered = geometry.id && isoCountries.numericToAlpha3(geometry.id);
  // Islets go by the number of the state that holds them; the first of that number is the state.
  const code = numbered ? (seen.has(numbered) ? undefined : numbered) : WITHOUT_NUMBER[name];
  if (code) {
    seen.add(code);
  }
  return { ...(code && { code }), name: RENAMED[code] ?? name, box: box(unwrapped(largest(shape)[0])) };
}

/** A ring across the 180th meridian goes on beyond it, as in src/map/unwrapped.ts. */
function unwrapped(ring) {
  let turns = 0;
  const whole = ring.map(([x, y], i) => {
    if (i > 0 && Math.abs(x - ring[i - 1][0]) > 180) {
      turns += x < 0 ? 360 : -360;
    }
    return [x + turns, y];
  });
  const [west, , east] = box(whole);
  const shift = west + east < -360 ? 360 : west + east > 360 ? -360 : 0;
  return whole.map(([x, y]) => [x + shift, y]);
}

function largest(shape) {
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  return polygons.reduce((best, next) => (area(next[0]) > area(best[0]) ? next : best));
}

function area(ring) {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return Math.abs(twice);
}

function box(ring) {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(rounded);
}

function rounded(degrees) {
  return Math.round(degrees * 100) / 100;
}
