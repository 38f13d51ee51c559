// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** Where the ledger's claims lie, as the server tells it. Names are anybody's words: they are shown as text and never read as markup. */

export type LonLat = [number, number];

const KINDS = ["country", "admin1", "admin2", "region", "city", "feature"] as const;
export type Kind = (typeof KINDS)[number];

export interface Place {
  readonly name: string;
  readonly kind: Kind;
  readonly at: LonLat;
  /** ISO 3166-1 alpha-3; empty when it is not told. */
  readonly country: string;
  /** The first-level division it lies in; empty when it is not told. */
  readonly division: string;
  /** How far it may reach from its reference point; 0 for a point. */
  readonly radiusKm: number;
  readonly incidents: number;
  /** How many of the incidents have accounts that part. */
  readonly contested: number;
  /** An address on this host; empty when there is none. */
  readonly href: string;
}

export interface Places {
  readonly places: readonly Place[];
  /** How many could not be understood. */
  readonly passedOver: number;
}

/** Reads a GeoJSON FeatureCollection of points; a feature that cannot be understood costs itself alone. */
export function readPlaces(answer: unknown, origin: string): Places {
  const features = field(answer, "features");
  if (field(answer, "type") !== "FeatureCollection" || !Array.isArray(features)) {
    throw new Error("the places are no GeoJSON FeatureCollection");
  }
  const places = features.map((feature) => readPlace(feature, origin)).filter((place) => place !== undefined);
  return { places, passedOver: features.length - places.length };
}

function readPlace(feature: unknown, origin: string): Place | undefined {
  const at = readPoint(field(feature, "geometry"));
  const told = field(feature, "properties");
  const kind = KINDS.find((known) => known === field(told, "kind"));
  const name = text(told, "name");
  const incidents = count(told, "incidents");
  if (!at || !kind || !name || incidents === 0) {
    return undefined;
  }
  return {
    name,
    kind,
    at,
    country: text(told, "country"),
    division: text(told, "admin1"),
    radiusKm: Math.min(number(told, "radiusKm"), 5000),
    incidents,
    contested: Math.min(count(told, "contested"), incidents),
    href: ownAddress(text(told, "href"), origin),
  };
}

function readPoint(geometry: unknown): LonLat | undefined {
  const coordinates = field(geometry, "coordinates");
  if (field(geometry, "type") !== "Point" || !Array.isArray(coordinates)) {
    return undefined;
  }
  const [lon, lat]: unknown[] = coordinates;
  if (typeof lon !== "number" || typeof lat !== "number" || !(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90)) {
    return undefined;
  }
  return [lon, lat];
}

/** A link leads to a page of this host or nowhere. */
function ownAddress(href: string, origin: string): string {
  if (!href || !URL.canParse(href, origin)) {
    return "";
  }
  const address = new URL(href, origin);
  return address.origin === origin ? address.pathname + address.search + address.hash : "";
}

function field(of: unknown, name: string): unknown {
  return typeof of === "object" && of !== null ? (of as Record<string, unknown>)[name] : undefined;
}

function text(of: unknown, name: string): string {
  const value = field(of, name);
  return typeof value === "string" ? value.trim() : "";
}

function number(of: unknown, name: string): number {
  const value = field(of, name);
  return typeof value === "number" && value > 0 ? value : 0;
}

function count(of: unknown, name: string): number {
  return Math.floor(number(of, name));
}
