// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import type { Feature, FeatureCollection } from "geojson";
import type { FilterSpecification, LayerSpecification, Map as MapLibre, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { type Archive, ARCHIVE_LAYERS } from "./archive.ts";
import { disc } from "./disc.ts";
import type { Palette, Tone } from "./palette.ts";
import type { Place } from "./place.ts";
import type { CountryArea, Lines } from "./world.ts";
import { isArea } from "./words.ts";

/** Which layer has which tone; told again when the page turns dark. */
const PAINT: readonly (readonly [layer: string, property: string, tone: Tone])[] = [
  ["sea", "background-color", "sea"],
  ["land", "fill-color", "land"],
  ["coast", "line-color", "coast"],
  ["base-earth", "fill-color", "land"],
  ["base-water", "fill-color", "sea"],
  ["base-roads", "line-color", "coast"],
  ["border", "line-color", "border"],
  ["contested-bed", "line-color", "land"],
  ["contested", "line-color", "contested"],
  ["area", "fill-color", "area"],
  ["area-parted", "fill-color", "parted"],
  ["area-edge", "line-color", "area-edge"],
  ["area-parted-edge", "line-color", "parted-edge"],
  ["area-lit", "fill-color", "lit"],
];

/** The layers in which a place's area can be pointed at. */
export const AREA_LAYERS = ["area", "area-parted"];

export const SOURCES = ["land", "border", "contested", "area"];

const NOTHING_LIT: FilterSpecification = ["==", ["get", "place"], -1];

export interface Drawn {
  readonly land: readonly CountryArea[];
  readonly lines: Lines;
  readonly places: readonly Place[];
  /** Lies below all that is Rashomon's own, in place of the bundled land. */
  readonly archive: Archive | undefined;
}

export function style({ land, lines, places, archive }: Drawn, colours: Palette): StyleSpecification {
  const [sea, ...above] = LAYERS;
  const base = archive ? [sea!, ...ARCHIVE_LAYERS, ...above.filter(({ id }) => id !== "land" && id !== "coast")] : LAYERS;
  return {
    version: 8,
    sources: {
      ...(archive && { base: archive.source }),
      land: geojson(land),
      border: geojson([lines.plain]),
      contested: geojson(lines.contested),
      area: geojson(placeAreas(land, places)),
    },
    layers: base.map((layer) => coloured(layer, colours)),
  };
}

export function recolour(map: MapLibre, colours: Palette): void {
  for (const [layer, property, tone] of PAINT) {
    if (map.getLayer(layer)) {
      map.setPaintProperty(layer, property as never, colours[tone] as never);
    }
  }
}

/** Lights the areas of some places, by their numbers; none puts out all. */
export function light(map: MapLibre, numbers: readonly number[]): void {
  map.setFilter("area-lit", numbers.length === 0 ? NOTHING_LIT : ["in", ["get", "place"], ["literal", [...numbers]]]);
}

const LAYERS: readonly LayerSpecification[] = [
  { id: "sea", type: "background" },
  { id: "land", type: "fill", source: "land", paint: { "fill-antialias": false } },
  { id: "area", type: "fill", source: "area", filter: ["!", ["get", "parted"]], paint: { "fill-antialias": false } },
  { id: "area-parted", type: "fill", source: "area", filter: ["get", "parted"], paint: { "fill-antialias": false } },
  { id: "area-lit", type: "fill", source: "area", filter: NOTHING_LIT, paint: { "fill-antialias": false } },
  { id: "coast", type: "line", source: "land", paint: { "line-width": ["interpolate", ["linear"], ["zoom"], 1, 0.4, 5, 0.9] } },
  { id: "border", type: "line", source: "border", paint: { "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.6, 7, 1.3] } },
  { id: "area-edge", type: "line", source: "area", filter: ["!", ["get", "parted"]], paint: { "line-width": 1.2, "line-dasharray": [1.5, 2.5] } },
  { id: "area-parted-edge", type: "line", source: "area", filter: ["get", "parted"], paint: { "line-width": 1.2, "line-dasharray": [1.5, 2.5] } },
  // Plain land below the gaps: the outlines of countries would fill them.
  { id: "contested-bed", type: "line", source: "contested", paint: { "line-width": 3 } },
  {
    id: "contested",
    type: "line",
    source: "contested",
    paint: { "line-width": ["interpolate", ["linear"], ["zoom"], 2, 1, 7, 1.8], "line-dasharray": [3, 2] },
  },
];

function coloured(layer: LayerSpecification, colours: Palette): LayerSpecification {
  const paint = PAINT.filter(([id]) => id === layer.id).map(([, property, tone]) => [property, colours[tone]]);
  return { ...layer, paint: { ...layer.paint, ...Object.fromEntries(paint) } } as LayerSpecification;
}

/** The tinted country, or a disc of the radius within which it may have been; the larger first, so that the smaller lies on top. */
function placeAreas(land: readonly CountryArea[], places: readonly Place[]): Feature[] {
  const shapes = new Map(land.map((area) => [area.properties.code, area.geometry]));
  return places
    .map((place, number) => ({ place, number }))
    .filter(({ place }) => isArea(place))
    .sort((one, other) => extent(other.place) - extent(one.place))
    .flatMap(({ place, number }) => {
      const country = place.kind === "country" ? shapes.get(place.country) : undefined;
      const geometry = country ?? (place.radiusKm > 0 ? disc(place.at, place.radiusKm) : undefined);
      const properties = { place: number, parted: place.contested > 0 };
      return geometry ? [{ type: "Feature" as const, properties, geometry }] : [];
    });
}

function extent(place: Place): number {
  return place.kind === "country" ? Infinity : place.radiusKm;
}

function geojson(features: readonly Feature[]): SourceSpecification {
  const data: FeatureCollection = { type: "FeatureCollection", features: [...features] };
  return { type: "geojson", data, tolerance: 0.2 };
}
