// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { type Room, placed } from "./labels.ts";
import type { LonLat, Place } from "./place.ts";
import type { Pointing } from "./pointing.ts";
import { type Point, type Spot, spots } from "./spots.ts";
import { reach, type Scale, symbol } from "./symbols.ts";
import { counts, whereabouts } from "./words.ts";
import { Naming } from "./naming.ts";
import type { Country, CountryArea } from "./world.ts";

/** Beyond the edge of the view by this many pixels, nothing is drawn. */
const MARGIN = 40;
const NAME_HEIGHT = 16;
/** Country names are looked for at points so many pixels apart. */
const STEP = 28;

interface Drawn {
  readonly spot: Spot;
  readonly button: HTMLButtonElement;
  readonly name: HTMLElement;
}

/** How the overlay sees the map. */
export interface Projection {
  project(at: LonLat): Point;
  unproject(point: Point): LonLat;
  readonly view: HTMLElement;
}

/** The circles, their names and the names of countries: elements above the map, so that each can be focused and read out. */
export class Overlay {
  readonly element = document.createElement("div");
  private drawn: readonly Drawn[] = [];
  private readonly naming: Naming;
  private readonly countryNames: ReadonlyMap<string, HTMLElement>;
  private countriesSeen: readonly { at: LonLat; name: HTMLElement }[] = [];

  constructor(
    private readonly map: Projection,
    private readonly scale: Scale,
    countries: readonly Country[],
    land: readonly CountryArea[],
    private readonly pointing: Pointing,
  ) {
    this.element.className = "map-overlay";
    this.naming = new Naming(land);
    this.countryNames = new Map(countries.map(({ code, name }) => [code, nameOf(name, "map-country")]));
    this.countryNames.forEach((name) => (name.hidden = true));
    this.element.append(...this.countryNames.values());
  }

  /** Joins places that would hide one another at the present scale, keeping the elements of those that stay the same. */
  regroup(places: readonly Place[]): void {
    const before = new Map(this.drawn.map((drawn) => [drawn.spot.key, drawn]));
    const focused = this.drawn.find(({ button }) => button === document.activeElement)?.spot.places[0];
    const next = spots(places, this.scale, (at) => this.map.project(at));
    this.drawn = next.map((spot) => before.get(spot.key) ?? this.draw(spot));
    const kept = new Set(this.drawn);
    before.forEach((drawn) => {
      if (!kept.has(drawn)) {
        drawn.button.remove();
        drawn.name.remove();
      }
    });
    // Large ones first: what is small lies on top of what it might touch.
    this.drawn.filter(({ button }) => !button.isConnected).forEach(({ button, name }) => this.element.append(name, button));
    this.move();
    if (focused) {
      this.drawn.find(({ spot }) => spot.places.includes(focused))?.button.focus({ preventScroll: true });
    }
  }

  /** Follows the map. */
  move(): void {
    const seen = this.drawn.map((drawn) => ({ ...drawn, at: this.map.project(drawn.spot.at) }));
    for (const { button, at } of seen) {
      button.hidden = !this.isInView(at);
      button.style.transform = `translate(${at.x}px, ${at.y}px) translate(-50%, -50%)`;
    }
    this.name(seen.filter(({ at }) => this.isInView(at)));
    seen.filter(({ at }) => !this.isInView(at)).forEach(({ name }) => (name.hidden = true));
  }

  /** Names of places first, then those of countries that are wide enough to bear theirs. */
  private name(seen: readonly (Drawn & { at: Point })[]): void {
    const circles: Room[] = seen.map(({ at, spot }) => square(at, reach(spot)));
    const ofPlaces = seen.map(({ at, name, spot }) => ({ at, name, away: reach(spot), width: widthOf(name), height: NAME_HEIGHT }));
    const ofCountries = this.countriesSeen.map(({ at, name }) => ({ at: this.map.project(at), name, away: 0, width: widthOf(name), height: NAME_HEIGHT }));
    const all = [...ofPlaces, ...ofCountries];
    const { clientWidth, clientHeight } = this.map.view;
    placed(all, circles, { left: 0, top: 0, right: clientWidth, bottom: clientHeight }).forEach((offset, i) => {
      const { name, at } = all[i]!;
      name.hidden = offset === undefined;
      if (offset) {
        name.style.transform = `translate(${Math.round(at.x + offset.x)}px, ${Math.round(at.y + offset.y)}px)`;
      }
    });
  }

  /** Names those countries that have room for it in the view; takes too long to be done while the map moves. */
  nameCountries(): void {
    const { clientWidth, clientHeight } = this.map.view;
    const across = (length: number) => Array.from({ length: Math.max(0, Math.floor(length / STEP) - 1) }, (_, i) => (i + 1) * STEP);
    const grid = across(clientHeight).map((y) => across(clientWidth).map((x) => this.map.unproject({ x, y })));
    this.countryNames.forEach((name) => (name.hidden = true));
    // A country that a circle stands for bears its name there.
    const told = new Set(this.drawn.flatMap(({ spot }) => spot.places.slice(0, 1)).filter(({ kind }) => kind === "country").map(({ country }) => country));
    this.countriesSeen = this.naming.names(grid).flatMap(({ code, at, steps }) => {
      const name = this.countryNames.get(code);
      return name && !told.has(code) && widthOf(name) < (steps - 0.3) * STEP ? [{ at, name }] : [];
    });
    this.move();
  }

  private isInView({ x, y }: Point): boolean {
    const { clientWidth, clientHeight } = this.map.view;
    return x > -MARGIN && y > -MARGIN && x < clientWidth + MARGIN && y < clientHeight + MARGIN;
  }

  private draw(spot: Spot): Drawn {
    const first = spot.places[0]!;
    const others = spot.places.length - 1;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "map-spot";
    button.setAttribute("aria-label", others > 0 ? `${first.name} and ${others} more places close to it` : `${first.name}: ${counts(first)}, ${whereabouts(first)}`);
    button.append(symbol(spot));
    button.addEventListener("pointerenter", () => this.pointing.atSpot(spot, button, "hover"));
    button.addEventListener("pointerleave", () => this.pointing.leave());
    button.addEventListener("focus", () => this.pointing.atSpot(spot, button, "focus"));
    button.addEventListener("click", () => this.pointing.atSpot(spot, button, "press"));
    const name = nameOf(first.name + (others > 0 ? ` +${others}` : ""), "map-name");
    return { spot, button, name };
  }
}

function nameOf(words: string, kind: string): HTMLElement {
  const name = document.createElement("span");
  name.className = kind;
  name.setAttribute("aria-hidden", "true");
  name.append(document.createElement("bdi"));
  name.firstElementChild!.textContent = words;
  return name;
}

const widths = new WeakMap<HTMLElement, number>();

/** Measured once, when the name is first shown. */
function widthOf(name: HTMLElement): number {
  let width = widths.get(name);
  if (width === undefined) {
    const wasHidden = name.hidden;
    name.hidden = false;
    width = name.offsetWidth;
    name.hidden = wasHidden;
    widths.set(name, width);
  }
  return width;
}

function square({ x, y }: Point, radius: number): Room {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}
