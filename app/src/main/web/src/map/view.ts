// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { Map as MapLibre, setWorkerUrl, type MapMouseEvent } from "maplibre-gl";
import type { Archive } from "./archive.ts";
import { CONTESTED } from "./contested.ts";
import { partButtons, zoomButtons, type Moves } from "./controls.ts";
import { extentOf, pageExtent } from "./extent.ts";
import { AREA_LAYERS, SOURCES, light, recolour, style } from "./layers.ts";
import { Legend } from "./legend.ts";
import { Overlay, type Projection } from "./overlay.ts";
import { onSchemeChange, palette } from "./palette.ts";
import type { LonLat, Place } from "./place.ts";
import { Pointing } from "./pointing.ts";
import { Popup } from "./popup.ts";
import { scaleFor } from "./symbols.ts";
import type { Box } from "./within.ts";
import { areas, borders, countries, type Country, type CountryArea, type World } from "./world.ts";

export interface Shown {
  readonly places: readonly Place[];
  readonly world: World;
  /** The address of MapLibre's worker script. */
  readonly worker: string;
  /** The base map, where it is not the bundled one. */
  readonly archive: Archive | undefined;
  readonly page: URL;
}

const CLOSEST = 11;
const CLOSEST_AT_START = 7.5;

/** The map with everything on it and below it. */
export class MapView {
  readonly element = document.createElement("div");
  private readonly frame = document.createElement("div");
  private readonly canvas = document.createElement("div");
  private readonly countries: readonly Country[];
  private readonly land: readonly CountryArea[];

  constructor(private readonly shown: Shown) {
    this.countries = countries(shown.world);
    this.land = areas(shown.world);
    this.element.className = "map-view";
    this.frame.className = "map-frame";
    this.canvas.className = "map-canvas";
    this.frame.append(this.canvas);
    this.element.append(this.frame);
  }

  /** Draws once the element is in the page, which its colours and its size come from. */
  async start(): Promise<void> {
    const { places, page, worker } = this.shown;
    const most = Math.max(...places.map((place) => place.incidents));
    const scale = scaleFor(most, this.frame.clientWidth);
    setWorkerUrl(worker);
    const map = this.createMap();
    const popup = new Popup((code) => this.countries.find((country) => country.code === code)?.name ?? "");
    const pointing = new Pointing(popup, this.frame, (at) => map.project(at));
    const overlay = new Overlay(projection(map, this.frame), scale, this.countries, this.land, pointing);
    const legend = new Legend(scale, most);
    overlay.element.append(popup.element);
    map.getCanvasContainer().append(overlay.element);
    const moves = this.moves(map);
    this.frame.append(zoomButtons(moves), credit(this.shown.archive));
    this.element.append(partButtons(moves, page), legend.element);
    map.on("move", () => {
      overlay.move();
      pointing.follow();
    });
    map.on("moveend", () => overlay.regroup(places));
    map.on("resize", () => overlay.regroup(places));
    map.on("idle", () => {
      overlay.nameCountries();
      legend.tell(contestedNames(map));
      this.frame.toggleAttribute("data-drawn", map.areTilesLoaded() && SOURCES.every((source) => map.isSourceLoaded(source)));
    });
    this.pointAtAreas(map, pointing);
    onSchemeChange(() => recolour(map, palette(this.frame)));
    overlay.regroup(places);
    await map.once("load");
  }

  private createMap(): MapLibre {
    const { places, world, archive, page } = this.shown;
    const map = new MapLibre({
      container: this.canvas,
      style: style({ land: this.land, lines: borders(world, CONTESTED), places, archive }, palette(this.frame)),
      attributionControl: false,
      cooperativeGestures: true,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      renderWorldCopies: false,
      maxPitch: 0,
      maxZoom: CLOSEST,
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    const part = pageExtent(page);
    part ? map.fitBounds(part, { animate: false }) : this.fit(map, false);
    return map;
  }

  private fit(map: MapLibre, animate: boolean): void {
    const padding = Math.min(60, this.frame.clientWidth / 8);
    map.fitBounds(extentOf(this.shown.places, this.countries), { padding, maxZoom: CLOSEST_AT_START, animate });
  }

  private moves(map: MapLibre): Moves {
    return {
      closer: () => map.zoomIn(),
      farther: () => map.zoomOut(),
      whole: () => this.fit(map, true),
      bounds: () => map.getBounds().toArray().flat() as Box,
    };
  }

  private pointAtAreas(map: MapLibre, pointing: Pointing): void {
    const under = ({ point, originalEvent }: MapMouseEvent) => {
      if (originalEvent.target !== map.getCanvas()) {
        return [];
      }
      const found = map.queryRenderedFeatures(point, { layers: AREA_LAYERS });
      return [...new Set(found.map(({ properties }) => Number(properties["place"])))];
    };
    const tell = (event: MapMouseEvent, how: "hover" | "press") => {
      const numbers = under(event);
      map.getCanvas().style.cursor = numbers.length > 0 ? "pointer" : "";
      light(map, numbers);
      if (event.originalEvent.target === map.getCanvas()) {
        pointing.atAreas(numbers.map((number) => this.shown.places[number]!), event.lngLat.toArray(), how);
      }
    };
    map.on("mousemove", (event) => tell(event, "hover"));
    map.on("click", (event) => tell(event, "press"));
    map.on("mouseout", ({ originalEvent: { relatedTarget } }) => {
      light(map, []);
      // Circles and the popup lie on the map and speak for themselves.
      if (!(relatedTarget instanceof Node && map.getCanvasContainer().contains(relatedTarget))) {
        pointing.leave();
      }
    });
  }
}

function projection(map: MapLibre, view: HTMLElement): Projection {
  return {
    project: (at: LonLat) => map.project(at),
    unproject: ({ x, y }) => map.unproject([x, y]).toArray(),
    view,
  };
}

function contestedNames(map: MapLibre): ReadonlySet<string> {
  const drawn = map.queryRenderedFeatures({ layers: ["contested"] });
  return new Set(drawn.map(({ properties }) => String(properties["name"])));
}

function credit(archive: Archive | undefined): HTMLElement {
  const line = document.createElement("p");
  line.className = "map-credit";
  line.textContent = ["Made with Natural Earth", archive?.credit].filter((words) => words).join(" · ");
  return line;
}
