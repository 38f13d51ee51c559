// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { addProtocol, type LayerSpecification, type VectorSourceSpecification } from "maplibre-gl";

/** A base map from an archive of tiles, in place of the bundled one. */
export interface Archive {
  readonly source: VectorSourceSpecification;
  /** Who made it, in words; empty when the archive does not say. */
  readonly credit: string;
}

/** What is drawn of an archive in the scheme of Protomaps; borders stay those that come with Rashomon. */
export const ARCHIVE_LAYERS: readonly LayerSpecification[] = [
  { id: "base-earth", type: "fill", source: "base", "source-layer": "earth", filter: ["==", ["geometry-type"], "Polygon"] },
  { id: "base-water", type: "fill", source: "base", "source-layer": "water", filter: ["==", ["geometry-type"], "Polygon"] },
  { id: "base-roads", type: "line", source: "base", "source-layer": "roads", paint: { "line-width": 0.6 } },
];

/** Opens a PMTiles archive of this host, of which the browser fetches only the parts that it shows. */
export async function openArchive(address: string): Promise<Archive> {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) {
    throw new Error(`${address} is on another host`);
  }
  const { PMTiles, Protocol, TileType } = await import("pmtiles");
  const archive = new PMTiles(url.href);
  const { tileType } = await archive.getHeader();
  if (tileType !== TileType.Mvt) {
    throw new Error(`${address} does not hold vector tiles`);
  }
  const protocol = new Protocol();
  protocol.add(archive);
  addProtocol("pmtiles", protocol.tile);
  return { source: { type: "vector", url: "pmtiles://" + url.href }, credit: creditOf(await archive.getMetadata()) };
}

/** The archive tells it as HTML; its words are kept. */
function creditOf(metadata: unknown): string {
  const told = typeof metadata === "object" && metadata !== null ? (metadata as { attribution?: unknown }).attribution : "";
  return typeof told === "string" ? (new DOMParser().parseFromString(told, "text/html").body.textContent ?? "").trim() : "";
}
