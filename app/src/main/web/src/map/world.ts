// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import type { Feature, MultiLineString, MultiPolygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { type ContestedBorder, contestIn, isDrawnBetween } from "./contested.ts";
import { unwrapped } from "./unwrapped.ts";
import type { Box } from "./within.ts";

export interface Country {
  /** ISO 3166-1 alpha-3, or one of the codes that the standard leaves to users; empty for islets. */
  readonly code: string;
  readonly name: string;
  /** The bounds of its largest part. */
  readonly box: Box;
}

interface CountryProperties {
  code?: string;
  name: string;
  box: Box;
}

export type World = Topology<{ countries: GeometryCollection<CountryProperties> }>;

export interface Lines {
  readonly plain: Feature<MultiLineString>;
  readonly contested: readonly Feature<MultiLineString, { name: string }>[];
}

export function countries(world: World): Country[] {
  return world.objects.countries.geometries.map((geometry) => country(geometry.properties));
}

function country({ code = "", name = "", box = [0, 0, 0, 0] }: Partial<CountryProperties> = {}): Country {
  return { code, name, box };
}

export type CountryArea = Feature<MultiPolygon, { code: string }>;

export function areas(world: World): CountryArea[] {
  return feature(world, world.objects.countries).features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") {
      return [];
    }
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const coordinates = polygons.map((rings) => rings.map(unwrapped));
    return [{ type: "Feature", properties: { code: properties.code ?? "" }, geometry: { type: "MultiPolygon", coordinates } }];
  });
}

/** Land borders, each drawn once: those that are contested apart from the others. */
export function borders(world: World, contests: readonly ContestedBorder[]): Lines {
  const between = (keep: (one: string, other: string) => boolean) =>
    mesh(world, world.objects.countries, (one, other) => one !== other && keep(code(one), code(other))).coordinates;
  const quiet = between((one, other) => !contests.some((contest) => isDrawnBetween(contest, one, other)));
  const contested = contests.map((contest) => {
    const drawn = between((one, other) => isDrawnBetween(contest, one, other));
    return { contest, inside: pieces(drawn, (middle) => contestIn([contest], middle)) };
  });
  const outside = contests
    .filter((contest) => contest.within)
    .filter((contest, i, all) => all.findIndex((other) => samePair(other, contest)) === i)
    .flatMap((contest) => {
      const samePairs = contests.filter((other) => samePair(other, contest));
      return pieces(between((one, other) => isDrawnBetween(contest, one, other)), (middle) => !contestIn(samePairs, middle));
    });
  return {
    plain: lines([...quiet, ...outside], {}),
    contested: contested.map(({ contest, inside }) => lines(inside, { name: contest.name })),
  };
}

function samePair(one: ContestedBorder, other: ContestedBorder): boolean {
  return one.between !== undefined && one.between.join() === other.between?.join();
}

function code(geometry: GeometryObject): string {
  return (geometry.properties as CountryProperties | undefined)?.code ?? "";
}

/** The runs of a line whose steps have their middle where it is asked for. */
function pieces(all: Position[][], isKept: (middle: Position) => boolean): Position[][] {
  const kept: Position[][] = [];
  for (const line of all) {
    let run: Position[] | undefined;
    for (let i = 1; i < line.length; i++) {
      const [from, to] = [line[i - 1]!, line[i]!];
      if (isKept([(from[0]! + to[0]!) / 2, (from[1]! + to[1]!) / 2])) {
        run ??= begun(kept, from);
        run.push(to);
      } else {
        run = undefined;
      }
    }
  }
  return kept;
}

function begun(kept: Position[][], from: Position): Position[] {
  const run = [from];
  kept.push(run);
  return run;
}

function lines<P>(coordinates: Position[][], properties: P): Feature<MultiLineString, P> {
  return { type: "Feature", properties, geometry: { type: "MultiLineString", coordinates: coordinates.map(unwrapped) } };
}
