// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import type { LonLat, Place } from "./place.ts";
import type { Popup } from "./popup.ts";
import type { Point, Spot } from "./spots.ts";

/** What merely passes over waits this long, in milliseconds, before it opens something; what leaves, before it closes. */
const DWELL = 180;

export type How = "hover" | "focus" | "press";

/** Decides when the popup opens and closes: passing over shows it, pressing or focusing keeps it, Escape or pressing elsewhere closes it. */
export class Pointing {
  private kept = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private anchor: { at: LonLat; away: number } | undefined;
  private shown = "";

  constructor(
    private readonly popup: Popup,
    private readonly frame: HTMLElement,
    private readonly project: (at: LonLat) => Point,
  ) {
    frame.addEventListener("keydown", (event) => this.key(event));
    frame.addEventListener("focusout", (event) => this.focusLeft(event));
    popup.element.addEventListener("pointerenter", () => clearTimeout(this.waiting));
    popup.element.addEventListener("pointerleave", () => this.leave());
    // What is done inside the popup is not done to the map below it.
    for (const name of ["mousedown", "pointerdown", "touchstart", "wheel", "dblclick", "click", "mousemove"]) {
      popup.element.addEventListener(name, (event) => event.stopPropagation());
    }
  }

  atSpot(spot: Spot, button: HTMLElement, how: How): void {
    if (how === "hover" && this.kept) {
      return;
    }
    this.wait(how, () => {
      this.open(spot.places, spot.at, spot.radius, button);
      this.kept = how !== "hover";
    });
  }

  /** Areas under the pointer; none closes what was open. */
  atAreas(places: readonly Place[], at: LonLat, how: How): void {
    if (how === "hover" && (this.kept || (this.popup.isOpen && this.shown === keyOf(places)))) {
      return;
    }
    this.wait(how, () => {
      places.length > 0 ? this.open(places, at, 4) : this.close();
      this.kept = how !== "hover" && places.length > 0;
    });
  }

  leave(): void {
    if (!this.kept) {
      this.wait("hover", () => this.close());
    }
  }

  /** The map has moved below the popup. */
  follow(): void {
    if (this.anchor && this.popup.isOpen) {
      const { x, y } = this.project(this.anchor.at);
      this.popup.place(x, y, this.anchor.away, this.frame);
    }
  }

  private open(places: readonly Place[], at: LonLat, away: number, button?: HTMLElement): void {
    this.anchor = { at, away };
    this.shown = keyOf(places);
    this.popup.show(places, button);
    this.follow();
  }

  private close(): void {
    this.kept = false;
    this.anchor = undefined;
    this.shown = "";
    this.popup.hide();
  }

  private wait(how: How, then: () => void): void {
    clearTimeout(this.waiting);
    if (how === "hover") {
      this.waiting = setTimeout(then, DWELL);
    } else {
      then();
    }
  }

  private key(event: KeyboardEvent): void {
    if (event.key === "Escape" && this.popup.isOpen) {
      event.stopPropagation();
      this.close();
    }
  }

  private focusLeft(event: FocusEvent): void {
    const to = event.relatedTarget;
    if (this.kept && to instanceof Node && !this.popup.element.contains(to) && !this.popup.isOf(to)) {
      this.close();
    }
  }
}

function keyOf(places: readonly Place[]): string {
  return places.map((place) => `${place.kind} ${place.name}`).join("\n");
}
