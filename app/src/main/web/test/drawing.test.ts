// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { test } from "node:test";
import { disc } from "../src/map/disc.ts";
import { placed } from "../src/map/labels.ts";
import type { LonLat, Place } from "../src/map/place.ts";
import { spots } from "../src/map/spots.ts";
import { scaleFor } from "../src/map/symbols.ts";
import { unwrapped } from "../src/map/unwrapped.ts";
import { counts, lying, whereabouts } from "../src/map/words.ts";

function place(name: string, at: LonLat, incidents: number, contested = 0): Place {
  return { name, kind: "city", at, country: "AFG", division: "", radiusKm: 0, incidents, contested, href: "" };
}

const pixels = ([x, y]: LonLat) => ({ x, y });

test("a circle's area tells the number", () => {
  const scale = scaleFor(100, 1200);
  assert.ok(Math.abs(scale(100) ** 2 / scale(25) ** 2 - 4) < 0.01);
  assert.equal(scaleFor(1, 1200)(1), 6);
});

test("places that would hide one another are one circle, which counts all of them", () => {
  const [both, apart, ...none] = spots([place("A", [0, 0], 3, 1), place("B", [4, 0], 5), place("C", [90, 0], 1)], scaleFor(5, 1200), pixels);
  assert.deepEqual([both?.places.map(({ name }) => name), both?.incidents, both?.contested, both?.at], [["B", "A"], 8, 1, [4, 0]]);
  assert.deepEqual([apart?.places.map(({ name }) => name), none], [["C"], []]);
});

test("what joining made larger is joined again, and the order of the places does not matter", () => {
  const row = Array.from({ length: 12 }, (_, i) => place("P" + i, [i * 9, 0], 4));
  const joined = spots(row, scaleFor(4, 1200), pixels);
  assert.deepEqual(joined, spots([...row].reverse(), scaleFor(4, 1200), pixels));
  joined.forEach((one, i) =>
    joined.slice(i + 1).forEach((other) => assert.ok(Math.abs(one.at[0] - other.at[0]) >= 0.95 * (one.radius + other.radius))),
  );
  assert.equal(joined.flatMap(({ places }) => places).length, 12);
});

test("names do not overlap, and the first is placed first", () => {
  const name = { at: { x: 100, y: 100 }, away: 5, width: 50, height: 16 };
  const view = { left: 0, top: 0, right: 500, bottom: 500 };
  const places = placed([name, name, name, name, name], [], view);
  assert.deepEqual(places[0], { x: 8, y: -8 });
  assert.equal(places.filter((offset) => offset).length, 4);
  assert.deepEqual(placed([name], [], { ...view, right: 150 }), [{ x: -58, y: -8 }]);
  assert.deepEqual(placed([name], [], { ...view, right: 90 }), [undefined]);
});

test("a disc's edge is as far from its middle as it says", () => {
  const [lon, lat] = [70.45, 34.33];
  const ring = disc([lon, lat], 50).coordinates[0]!;
  const north = Math.max(...ring.map(([, y]) => y!)) - lat;
  const east = Math.max(...ring.map(([x]) => x!)) - lon;
  assert.ok(Math.abs(north - 0.4497) < 0.001 && Math.abs(east - 0.5446) < 0.002, `${north} ${east}`);
  assert.deepEqual(ring[0], ring.at(-1));
});

test("a line across the 180th meridian goes on beyond it", () => {
  assert.deepEqual(unwrapped([[170, 60], [179, 61], [-179, 62]]), [[170, 60], [179, 61], [181, 62]]);
});

test("counts say what is counted", () => {
  assert.equal(counts(place("A", [0, 0], 1)), "1 incident, none in which accounts part");
  assert.equal(counts(place("A", [0, 0], 1, 1)), "1 incident, in which accounts part");
  assert.equal(counts(place("A", [0, 0], 12, 3)), "12 incidents, 3 in which accounts part");
});

test("a province is no place where something was", () => {
  assert.equal(whereabouts({ ...place("Khost", [0, 0], 1), kind: "admin1" }), "somewhere in this province");
  assert.equal(lying({ ...place("Khost", [0, 0], 1), division: "Khost" }, "Afghanistan"), "Afghanistan");
});
