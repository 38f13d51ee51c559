// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { test } from "node:test";
import { boxOf, everywhereAddress, withinAddress } from "../src/map/within.ts";

const PAGE = new URL("http://localhost/?q=air+strike&page=3&cursor=x&within=1,2,3,4#list");

test("the list is cut to what is shown, and begins anew", () => {
  assert.equal(withinAddress(PAGE, [60.123456, 29, 75.5, 38.00004]).href, "http://localhost/?q=air+strike&within=60.1235,29.0000,75.5000,38.0000");
  assert.equal(withinAddress(new URL("http://localhost/"), [-200, -95, 200, 95]).search, "?within=-180.0000,-90.0000,180.0000,90.0000");
});

test("everything else in the address stays", () => {
  assert.equal(everywhereAddress(PAGE).href, "http://localhost/?q=air+strike");
});

test("a box is four numbers with west before east and south before north", () => {
  const box = (value: string) => boxOf(new URL("http://localhost/?within=" + value));
  assert.deepEqual(box("60,29,75,38.5"), [60, 29, 75, 38.5]);
  for (const wrong of ["", "1,2,3", "a,b,c,d", "3,2,1,4", "1,4,3,2", "1,2,3,4,5", "1,,3,4", "1,-99,3,4"]) {
    assert.equal(box(wrong), undefined, wrong);
  }
});
