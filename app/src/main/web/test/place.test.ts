// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { test } from "node:test";
import { readPlaces } from "../src/map/place.ts";

const ORIGIN = "http://localhost:7878";

function feature(properties: object, coordinates: unknown = [69.17, 34.53]): object {
  const told = { name: "Kabul", kind: "city", country: "AFG", admin1: null, radiusKm: 0, incidents: 3, contested: 1, href: "/?place=Kabul", ...properties };
  return { type: "Feature", geometry: { type: "Point", coordinates }, properties: told };
}

function read(...features: unknown[]) {
  return readPlaces({ type: "FeatureCollection", features }, ORIGIN);
}

test("a place is read as it is told", () => {
  assert.deepEqual(read(feature({})).places, [
    { name: "Kabul", kind: "city", at: [69.17, 34.53], country: "AFG", division: "", radiusKm: 0, incidents: 3, contested: 1, href: "/?place=Kabul" },
  ]);
});

test("a feature that cannot be understood costs itself alone and is counted", () => {
  const bad = [null, 7, {}, feature({ name: "  " }), feature({ kind: "galaxy" }), feature({ incidents: 0 }), feature({ incidents: "3" })];
  const badPoints = [[900, 0], [0, 91], ["a", 0], [], null, [NaN, 0]].map((point) => feature({}, point));
  assert.deepEqual([read(...bad, feature({}), ...badPoints).places.length, read(...bad, ...badPoints).passedOver], [1, 13]);
});

test("an answer that is no FeatureCollection is refused", () => {
  for (const answer of [null, [], "x", {}, { type: "FeatureCollection" }, { type: "FeatureCollection", features: {} }]) {
    assert.throws(() => readPlaces(answer, ORIGIN), /no GeoJSON FeatureCollection/);
  }
});

test("a link leads to this host or nowhere", () => {
  const href = (address: unknown) => read(feature({ href: address })).places[0]?.href;
  assert.equal(href("/incident/i1?a=b#c"), "/incident/i1?a=b#c");
  assert.equal(href(ORIGIN + "/reports"), "/reports");
  for (const elsewhere of ["javascript:alert(1)", "//evil.example/", "https://evil.example/", "data:text/html,x", "http://localhost:1/", "\\\\evil.example", 7]) {
    assert.equal(href(elsewhere), "", String(elsewhere));
  }
});

test("no more incidents are contested than there are", () => {
  assert.equal(read(feature({ contested: 99 })).places[0]?.contested, 3);
});
