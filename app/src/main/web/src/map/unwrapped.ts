// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import type { Position } from "geojson";

/** A line across the 180th meridian goes on beyond it, instead of jumping to the other side of the world; most of it lies between -180 and 180. */
export function unwrapped(line: readonly Position[]): Position[] {
  let turns = 0;
  let before = line[0]?.[0] ?? 0;
  const whole = line.map(([lon, lat]) => {
    const here = lon!;
    if (Math.abs(here - before) > 180) {
      turns += here < before ? 360 : -360;
    }
    before = here;
    return [here + turns, lat!];
  });
  const middle = whole.reduce((sum, [lon]) => sum + lon!, 0) / whole.length;
  const shift = middle < -180 ? 360 : middle > 180 ? -360 : 0;
  return shift === 0 ? whole : whole.map(([lon, lat]) => [lon! + shift, lat!]);
}
