// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { test } from "node:test";
import { isTypedIn, meaning } from "../src/review/keys.ts";

const press = (key: string, held = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  repeat: false,
  ...held,
});
const place = (tagName: string, more = {}) => ({ tagName, isContentEditable: false, ...more });

test("a key means itself where nobody types", () => {
  assert.equal(meaning(press("a"), null), "a");
  assert.equal(meaning(press("?"), place("BODY")), "?");
  assert.equal(meaning(press("j"), place("A")), "j");
  assert.equal(meaning(press("a"), place("INPUT", { type: "checkbox" })), "a");
});

test("keys do nothing while somebody types in a field", () => {
  for (const type of ["text", "search", "date", undefined]) {
    assert.equal(meaning(press("a"), place("INPUT", { type })), undefined);
  }
  assert.equal(meaning(press("a"), place("TEXTAREA")), undefined);
  assert.equal(meaning(press("a"), place("SELECT")), undefined);
  assert.ok(isTypedIn(place("DIV", { isContentEditable: true })));
});

test("what belongs to the browser is left to it, and a key held down decides once", () => {
  for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }, { repeat: true }]) {
    assert.equal(meaning(press("a", held), null), undefined);
  }
});
