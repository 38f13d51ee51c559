// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { CONTESTED } from "./contested.ts";
import { circles, type Look, type Scale } from "./symbols.ts";

const ROUND = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000];

/** What the marks mean, below the map, and which of the borders in view are contested. */
export class Legend {
  readonly element = document.createElement("div");
  private readonly named = document.createElement("ul");
  private readonly border = item("border", lineSample(), "border that a side disputes");
  private readonly why = document.createElement("details");

  constructor(scale: Scale, most: number) {
    this.element.className = "map-legend";
    const look = { radius: 7, share: 0, broken: false, several: false };
    const marks = list([
      ...sizes(scale, most),
      mark({ ...look, share: 0.4 }, "the filled part: accounts part"),
      mark(look, "a town, a place"),
      mark({ ...look, broken: true }, "only an area is known"),
      mark({ ...look, several: true }, "several places"),
      this.border,
    ]);
    this.why.append(text("summary", "Contested borders in view"), text("p", DE_FACTO), this.named);
    this.element.append(marks, this.why);
  }

  /** Names the contested borders that the map shows now. */
  tell(shown: ReadonlySet<string>): void {
    const rows = CONTESTED.filter(({ name }) => shown.has(name));
    this.border.hidden = rows.length === 0;
    this.why.hidden = rows.length === 0;
    this.named.replaceChildren(...rows.map(({ name, because }) => text("li", `${name}. ${because}`)));
  }
}

const DE_FACTO =
  "Borders are drawn as Natural Earth has them, most by who holds the ground and not by who is right. Broken lines are disputed by at least one " +
  "side; the list is kept with the map and is not complete. Front lines and claimed lines that nobody holds are not drawn.";

function sizes(scale: Scale, most: number): HTMLElement[] {
  const below = ROUND.filter((number) => number <= most);
  const shown = [...new Set([below[0] ?? 1, below[Math.floor(below.length / 2)] ?? 1, below.at(-1) ?? 1])];
  return shown.map((number) =>
    mark({ radius: scale(number), share: 0, broken: false, several: false }, number === 1 ? "1 incident" : `${number} incidents`),
  );
}

function mark(look: Look, words: string): HTMLElement {
  return item("mark", circles(look), words);
}

function lineSample(): HTMLElement {
  const sample = document.createElement("span");
  sample.className = "map-line";
  return sample;
}

function item(name: string, sample: Element, words: string): HTMLElement {
  const row = document.createElement("li");
  row.className = name;
  row.append(sample, words);
  return row;
}

function list(items: readonly HTMLElement[]): HTMLElement {
  const drawn = document.createElement("ul");
  drawn.className = "map-marks";
  drawn.append(...items);
  return drawn;
}

function text(tag: "summary" | "p" | "li", words: string): HTMLElement {
  const drawn = document.createElement(tag);
  drawn.textContent = words;
  return drawn;
}
