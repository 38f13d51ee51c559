// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { isArea } from "./words.ts";
import type { Spot } from "./spots.ts";

const SVG = "http://www.w3.org/2000/svg";
const SMALLEST = 5;
/** Of one place, on a wide map and on a phone's. */
const LARGEST = 22;
const LARGEST_ON_NARROW = 15;
const NARROW = 600;
/** How much larger several places together may be. */
const TOGETHER = 1.35;
/** The second rim of several places, beyond the first. */
const SECOND_RIM = 3.5;

/** The radius in pixels whose circle's area tells the number of incidents. */
export type Scale = (incidents: number) => number;

/**
 * @param most the incidents of the place that has most
 * @param width of the map, in pixels
 */
export function scaleFor(most: number, width: number): Scale {
  const largest = width < NARROW ? LARGEST_ON_NARROW : LARGEST;
  const unit = Math.min(6, largest / Math.sqrt(Math.max(1, most)));
  return (incidents) => Math.max(SMALLEST, Math.min(largest * TOGETHER, unit * Math.sqrt(incidents)));
}

/** How far the whole symbol reaches from its middle. */
export function reach(spot: Spot): number {
  return spot.radius + (spot.places.length > 1 ? SECOND_RIM : 0);
}

/**
 * A circle whose area tells the incidents and whose filled part, in the middle, those in which accounts part. A broken rim: only an area is
 * known. A second rim: several places.
 */
export function symbol(spot: Spot): SVGSVGElement {
  const [first] = spot.places;
  const several = spot.places.length > 1;
  return circles({
    radius: spot.radius,
    share: spot.contested / spot.incidents,
    broken: !several && first !== undefined && isArea(first),
    several,
  });
}

export interface Look {
  readonly radius: number;
  /** Of the area, from 0 to 1. */
  readonly share: number;
  readonly broken: boolean;
  readonly several: boolean;
}

export function circles(look: Look): SVGSVGElement {
  const size = 2 * (look.radius + (look.several ? 5 : 2));
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `${-size / 2} ${-size / 2} ${size} ${size}`);
  svg.setAttribute("width", `${size}`);
  svg.setAttribute("height", `${size}`);
  svg.setAttribute("aria-hidden", "true");
  if (look.several) {
    svg.append(circle("halo", look.radius + SECOND_RIM));
  }
  svg.append(circle(look.broken ? "rim broken" : "rim", look.radius));
  if (look.share > 0) {
    // Never too small to be seen, and short of the rim unless it is full.
    const inner = look.share >= 1 ? look.radius : Math.min(look.radius - 1.5, Math.max(2, look.radius * Math.sqrt(look.share)));
    svg.append(circle("parted", inner));
  }
  return svg;
}

function circle(name: string, radius: number): SVGCircleElement {
  const drawn = document.createElementNS(SVG, "circle");
  drawn.setAttribute("class", name);
  drawn.setAttribute("r", radius.toFixed(1));
  return drawn;
}
