// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import type { Position } from "geojson";
import type { LonLat } from "./place.ts";
import type { Box } from "./within.ts";
import type { CountryArea } from "./world.ts";

/** One country of the part of the world that is shown. */
export interface Named {
  readonly code: string;
  /** The middle of the widest room that the view has of it. */
  readonly at: LonLat;
  /** That room's width, in steps of the grid. */
  readonly steps: number;
}

interface Outline {
  readonly code: string;
  readonly box: Box;
  readonly rings: readonly Position[][];
}

/** Finds where the names of countries go: in what is seen of each, so that a neighbour at the edge is named as well. */
export class Naming {
  private readonly outlines: readonly Outline[];

  constructor(areas: readonly CountryArea[]) {
    this.outlines = areas.filter(({ properties }) => properties.code).flatMap(outlinesOf);
  }

  /** Looks at every point of a grid, row by row; a name goes into the longest run of points, counting the rows beside it. */
  names(grid: readonly (readonly LonLat[])[]): Named[] {
    const codes = grid.map((row) => row.map((at) => this.countryAt(at)));
    const best = new Map<string, Named & { room: number }>();
    codes.forEach((row, r) => {
      for (const run of runs(row)) {
        const middle = (run.from + run.to) >> 1;
        const room = Math.min(run.to - run.from + 1, 4 * depth(codes, r, middle));
        if (run.code && room > (best.get(run.code)?.room ?? 0)) {
          best.set(run.code, { code: run.code, at: between(grid[r]![run.from]!, grid[r]![run.to]!), steps: run.to - run.from + 1, room });
        }
      }
    });
    return [...best.values()];
  }

  private countryAt([lon, lat]: LonLat): string {
    const found = this.outlines.find(
      ({ box, rings }) => lon >= box[0] && lon <= box[2] && lat >= box[1] && lat <= box[3] && isInside(rings, lon, lat),
    );
    return found?.code ?? "";
  }
}

function between([west, lat]: LonLat, [east]: LonLat): LonLat {
  return [(west + east) / 2, lat];
}

function runs(row: readonly string[]): { code: string; from: number; to: number }[] {
  const all: { code: string; from: number; to: number }[] = [];
  row.forEach((code, i) => {
    const last = all.at(-1);
    if (last?.code === code) {
      last.to = i;
    } else {
      all.push({ code, from: i, to: i });
    }
  });
  return all;
}

/** How many rows above and below, at the same column, are of the same country before the first that is not. */
function depth(codes: readonly (readonly string[])[], row: number, column: number): number {
  const code = codes[row]![column];
  let rows = 1;
  while (codes[row - rows]?.[column] === code && codes[row + rows]?.[column] === code) {
    rows++;
  }
  return rows;
}

function outlinesOf({ properties, geometry }: CountryArea): Outline[] {
  return geometry.coordinates.map((rings) => {
    const lons = rings[0]!.map(([lon]) => lon!);
    const lats = rings[0]!.map(([, lat]) => lat!);
    const ends = (values: number[]) => values.reduce(([low, high], value) => [Math.min(low!, value), Math.max(high!, value)], [Infinity, -Infinity]);
    const [[west, east], [south, north]] = [ends(lons), ends(lats)];
    return { code: properties.code, box: [west!, south!, east!, north!], rings };
  });
}

/** A point is inside where a line to the east crosses the rings an odd number of times. */
function isInside(rings: readonly Position[][], lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = ring[i - 1]! as [number, number];
      const [x2, y2] = ring[i]! as [number, number];
      if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) {
        inside = !inside;
      }
    }
  }
  return inside;
}
