// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { boxOf, everywhereAddress, withinAddress, type Box } from "./within.ts";

export interface Moves {
  closer(): void;
  farther(): void;
  whole(): void;
  bounds(): Box;
}

/** The buttons on the map. */
export function zoomButtons(moves: Moves): HTMLElement {
  const buttons = document.createElement("div");
  buttons.className = "map-zoom";
  buttons.append(
    button("+", "Zoom in", () => moves.closer()),
    button("−", "Zoom out", () => moves.farther()),
    button("⤢", "Show all places", () => moves.whole()),
  );
  return buttons;
}

/** Below the map: the list of what lies in the part that is shown. */
export function partButtons(moves: Moves, page: URL): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "map-part";
  const show = button("Show what is in this part", "", () => location.assign(withinAddress(page, moves.bounds())));
  bar.append(show);
  if (boxOf(page)) {
    const everywhere = document.createElement("a");
    everywhere.href = everywhereAddress(page).href;
    everywhere.textContent = "Show what is anywhere";
    bar.append(everywhere);
  }
  return bar;
}

function button(words: string, label: string, pressed: () => void): HTMLButtonElement {
  const drawn = document.createElement("button");
  drawn.type = "button";
  drawn.textContent = words;
  if (label) {
    drawn.setAttribute("aria-label", label);
    drawn.title = label;
  }
  drawn.addEventListener("click", pressed);
  return drawn;
}
