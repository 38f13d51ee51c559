// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { test } from "node:test";
import { world } from "../build/world.mjs";
import { CONTESTED, contestIn, isDrawnBetween } from "../src/map/contested.ts";
import { areas, borders, countries, type World } from "../src/map/world.ts";

const WORLD = (await world()) as World;
const CODES = new Set(countries(WORLD).map(({ code }) => code));
const LINES = borders(WORLD, CONTESTED);

test("every area has a code of its own or none", () => {
  const codes = countries(WORLD).map(({ code }) => code).filter((code) => code);
  assert.equal(new Set(codes).size, codes.length);
  for (const code of ["AFG", "PAK", "IND", "PSE", "ESH", "XKX", "XNC", "XSL", "TWN", "AUS"]) {
    assert.ok(CODES.has(code), code);
  }
});

test("no contested border names an area that the map does not have", () => {
  const named = CONTESTED.flatMap(({ between = [], around }) => [...between, ...(around ? [around] : [])]);
  assert.deepEqual(named.filter((code) => !CODES.has(code)), []);
});

test("a contested border is about a pair or around an area, with a reason of one line", () => {
  for (const { name, between, around, because, within } of CONTESTED) {
    assert.notEqual(between === undefined, around === undefined, name);
    assert.match(because, /^[A-Z].{20,140}\.$/, name);
    assert.ok(!between || between[0] < between[1], `${name}: in the order of the alphabet`);
    assert.ok(!within || (within[0] < within[2] && within[1] < within[3]), `${name}: west, south, east, north`);
  }
});

test("no border is told twice", () => {
  const keys = CONTESTED.map(({ between, around, within }) => JSON.stringify([between, around, within]));
  assert.equal(new Set(keys).size, keys.length);
  assert.equal(new Set(CONTESTED.map(({ name }) => name)).size, CONTESTED.length);
});

test("every contested border is drawn somewhere", () => {
  const undrawn = LINES.contested.filter(({ geometry }) => geometry.coordinates.flat().length < 2);
  assert.deepEqual(undrawn.map(({ properties }) => properties.name), []);
});

test("what is contested in part is quiet elsewhere", () => {
  const nearLahore = ([lon, lat]: number[]) => lon! > 74 && lon! < 75 && lat! > 31 && lat! < 32;
  assert.ok(LINES.plain.geometry.coordinates.flat().some(nearLahore));
  assert.ok(!LINES.contested.some(({ geometry }) => geometry.coordinates.flat().some(nearLahore)));
});

test("a pair is the same from both sides", () => {
  const durand = CONTESTED.find(({ name }) => name === "Durand Line")!;
  assert.ok(isDrawnBetween(durand, "PAK", "AFG") && isDrawnBetween(durand, "AFG", "PAK") && !isDrawnBetween(durand, "AFG", "IRN"));
  assert.ok(contestIn([durand], [0, 0]));
});

test("no area jumps across the world", () => {
  for (const { geometry, properties } of areas(WORLD)) {
    for (const ring of geometry.coordinates.flat()) {
      assert.ok(ring.every(([lon], i) => i === 0 || Math.abs(lon! - ring[i - 1]![0]!) <= 180), properties.code);
    }
  }
});
