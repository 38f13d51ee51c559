// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** West, south, east, north in degrees. */
export type Box = [number, number, number, number];

const DIGITS = 4;

/** The address of this page with its list cut to the box; the page of the list that was shown means nothing in the new one. */
export function withinAddress(page: URL, box: Box): URL {
  const [west, south, east, north] = box;
  const degrees = [clamped(west, 180), clamped(south, 90), clamped(east, 180), clamped(north, 90)];
  const address = everywhereAddress(page);
  const value = degrees.map((degree) => degree.toFixed(DIGITS)).join(",");
  // Commas may stand in a query as they are, and an address is read by people too.
  address.search += (address.search ? "&" : "?") + "within=" + value;
  return address;
}

/** The address of this page without the box. */
export function everywhereAddress(page: URL): URL {
  const address = new URL(page);
  for (const name of ["within", "page", "cursor"]) {
    address.searchParams.delete(name);
  }
  address.hash = "";
  return address;
}

/** The box that this page's list is cut to. */
export function boxOf(page: URL): Box | undefined {
  const numbers = (page.searchParams.get("within") ?? "").split(",").map((part) => (part.trim() ? Number(part) : NaN));
  const [west, south, east, north] = numbers;
  if (numbers.length !== 4 || numbers.some((degree) => !Number.isFinite(degree))) {
    return undefined;
  }
  const box: Box = [west!, south!, east!, north!];
  return box[0] < box[2] && box[1] < box[3] && Math.abs(box[1]) <= 90 && Math.abs(box[3]) <= 90 ? box : undefined;
}

function clamped(degrees: number, most: number): number {
  return Math.max(-most, Math.min(most, degrees));
}
