// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import type { LonLat, Place } from "./place.ts";
import type { Scale } from "./symbols.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is drawn as one circle: a place, or several that would hide one another at this scale. */
export interface Spot {
  /** The same for the same places. */
  readonly key: string;
  /** The one with most incidents first; the circle stands on it. */
  readonly places: readonly Place[];
  readonly at: LonLat;
  /** Of all places together: an incident that lies in several of them counts for each. */
  readonly incidents: number;
  readonly contested: number;
  /** In pixels. */
  readonly radius: number;
}

interface Group {
  readonly places: readonly Place[];
  readonly point: Point;
  readonly radius: number;
}

/** Circles nearer than this part of their radii together are drawn as one. */
const NEAR = 0.95;

/** Joins what would overlap into the larger, until nothing does. The answer depends on the places and the scale alone. */
export function spots(places: readonly Place[], scale: Scale, project: (at: LonLat) => Point): Spot[] {
  let groups: Group[] = inOrder(places).map((place) => grouped([place], scale, project(place.at)));
  for (let before = Infinity; groups.length < before; ) {
    before = groups.length;
    groups = joined(groups, scale);
  }
  return groups.map((group) => spot(group));
}

function joined(groups: readonly Group[], scale: Scale): Group[] {
  const kept: Group[] = [];
  for (const group of groups) {
    const near = kept.findIndex(({ point, radius }) => distance(point, group.point) < NEAR * (radius + group.radius));
    if (near < 0) {
      kept.push(group);
    } else {
      const host = kept[near]!;
      kept[near] = grouped([...host.places, ...group.places], scale, host.point);
    }
  }
  return kept;
}

function grouped(places: readonly Place[], scale: Scale, point: Point): Group {
  return { places, point, radius: scale(total(places, (place) => place.incidents)) };
}

function spot({ places, radius }: Group): Spot {
  const ordered = inOrder(places);
  return {
    key: ordered.map((place) => `${place.kind} ${place.name} ${place.at.join(" ")}`).join("\n"),
    places: ordered,
    at: places[0]!.at,
    incidents: total(places, (place) => place.incidents),
    contested: total(places, (place) => place.contested),
    radius,
  };
}

export function inOrder(places: readonly Place[]): Place[] {
  return [...places].sort(
    (one, other) => other.incidents - one.incidents || other.contested - one.contested || (one.name < other.name ? -1 : 1),
  );
}

function total(places: readonly Place[], of: (place: Place) => number): number {
  return places.reduce((sum, place) => sum + of(place), 0);
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
