// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import type { Position } from "geojson";
import type { Box } from "./within.ts";
import rows from "../../data/contested-borders.json";

/** A border, or part of one, that at least one of the states or authorities beside it disputes. */
export interface ContestedBorder {
  readonly name: string;
  readonly because: string;
  /** The codes on its two sides, in the order of the alphabet. */
  readonly between?: readonly [string, string];
  /** Or all borders of one area. */
  readonly around?: string;
  /** The part that is meant, where it is not the whole. */
  readonly within?: Box;
}

export const CONTESTED = rows as readonly object[] as readonly ContestedBorder[];

export function isDrawnBetween(contest: ContestedBorder, one: string, other: string): boolean {
  if (contest.around !== undefined) {
    return one === contest.around || other === contest.around;
  }
  return contest.between !== undefined && contest.between.includes(one) && contest.between.includes(other);
}

/** Whether the point lies in the part that one of the contests is about. */
export function contestIn(contests: readonly ContestedBorder[], [lon, lat]: Position): boolean {
  return contests.some(({ within }) => !within || (lon! >= within[0] && lat! >= within[1] && lon! <= within[2] && lat! <= within[3]));
}
