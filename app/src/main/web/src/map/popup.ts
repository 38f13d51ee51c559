// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import type { Place } from "./place.ts";
import { counts, lying, whereabouts } from "./words.ts";

/** How many places one popup tells in full. */
const MOST = 30;

/** What is told of places that were pointed at. Everything is set as text: a name is anybody's words. */
export class Popup {
  readonly element = document.createElement("div");
  private opener: HTMLElement | undefined;

  constructor(private readonly countryName: (code: string) => string) {
    this.element.className = "map-popup";
    this.element.hidden = true;
    this.element.setAttribute("role", "group");
    this.element.setAttribute("aria-label", "What is told of it");
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Beside what opened it in the order of tabs as well, so that its link comes next. */
  show(places: readonly Place[], opener?: HTMLElement): void {
    this.opener = opener;
    this.element.replaceChildren(...this.told(places, opener ? "places close together" : "areas that reach here"));
    this.element.hidden = false;
    opener?.after(this.element);
  }

  /** Puts the popup beside a point of the view, on the side that has room. */
  place(x: number, y: number, away: number, view: HTMLElement): void {
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const above = y - away - height - 6;
    const top = above >= 0 ? above : Math.min(y + away + 6, view.clientHeight - height);
    const left = Math.max(4, Math.min(x - width / 2, view.clientWidth - width - 4));
    this.element.style.transform = `translate(${Math.round(left)}px, ${Math.round(Math.max(0, top))}px)`;
  }

  hide(): void {
    if (this.element.contains(document.activeElement)) {
      this.opener?.focus();
    }
    this.element.hidden = true;
    this.opener = undefined;
  }

  isOf(opener: Node): boolean {
    return this.isOpen && this.opener === opener;
  }

  private told(places: readonly Place[], what: string): HTMLElement[] {
    const parts = places.slice(0, MOST).map((place) => this.one(place));
    if (places.length > 1) {
      parts.unshift(line("map-popup-head", `${places.length} ${what}. An incident that lies in several counts for each.`));
    }
    if (places.length > MOST) {
      parts.push(line("small", `${places.length - MOST} more: zoom in, or see the table.`));
    }
    return parts;
  }

  private one(place: Place): HTMLElement {
    const part = document.createElement("div");
    part.className = "map-told";
    const name = part.appendChild(document.createElement("strong")).appendChild(document.createElement("bdi"));
    name.textContent = place.name;
    const where = [lying(place, this.countryName(place.country)), whereabouts(place)].filter((words) => words).join(" · ");
    part.append(line("small", where), line("map-counts", counts(place)));
    if (place.href) {
      const link = part.appendChild(document.createElement("a"));
      link.href = place.href;
      link.textContent = place.incidents === 1 ? "Show it" : "Show them";
      link.setAttribute("aria-label", `Show what is told of ${place.name}`);
    }
    return part;
  }
}

function line(name: string, words: string): HTMLElement {
  const drawn = document.createElement("p");
  drawn.className = name;
  drawn.textContent = words;
  return drawn;
}
