// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import type { Point } from "./spots.ts";

/** A rectangle of the screen. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Wanted {
  /** The middle of what is named. */
  readonly at: Point;
  /** From the middle to where the name may begin; 0 for a name that lies on its middle. */
  readonly away: number;
  readonly width: number;
  readonly height: number;
}

/** Where each name goes in the view, relative to its middle; undefined where there is no room. Names that come first are placed first. */
export function placed(wanted: readonly Wanted[], taken: readonly Room[], view: Room): (Point | undefined)[] {
  const full = [...taken];
  return wanted.map((name) => {
    for (const offset of offsets(name)) {
      const room = roomOf(name, offset);
      if (isWithin(room, view) && !full.some((other) => overlap(room, other))) {
        full.push(room);
        return offset;
      }
    }
    return undefined;
  });
}

/** The left upper corner of the name: right of what is named, else left of it, above or below. */
function offsets({ away, width, height }: Wanted): Point[] {
  if (away === 0) {
    return [{ x: -width / 2, y: -height / 2 }];
  }
  const gap = away + 3;
  return [
    { x: gap, y: -height / 2 },
    { x: -gap - width, y: -height / 2 },
    { x: -width / 2, y: -gap - height },
    { x: -width / 2, y: gap },
  ];
}

function roomOf({ at, width, height }: Wanted, offset: Point): Room {
  const left = at.x + offset.x;
  const top = at.y + offset.y;
  return { left, top, right: left + width, bottom: top + height };
}

function isWithin(room: Room, view: Room): boolean {
  return room.left >= view.left && room.top >= view.top && room.right <= view.right && room.bottom <= view.bottom;
}

function overlap(one: Room, other: Room): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
