// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import type { Archive } from "./archive.ts";
import { type Places, readPlaces } from "./place.ts";
import { tableBelow } from "./table.ts";
import type { World } from "./world.ts";

/** What the page says of where things are. */
interface Addresses {
  readonly places: string;
  readonly world: string;
  readonly worker: string;
  readonly style: string;
  /** An archive of map tiles that takes the place of the bundled base map; empty for none. */
  readonly pmtiles: string;
}

/** Draws the map of a section that has a table of places; whatever goes wrong, the table stays as the server wrote it. */
export async function startMap(section: HTMLElement): Promise<void> {
  try {
    await draw(section);
  } catch (problem) {
    section.querySelector(".map-view")?.remove();
    say(section, `The map could not be drawn: ${problem instanceof Error ? problem.message : String(problem)}. The table tells the same.`);
  }
}

async function draw(section: HTMLElement): Promise<void> {
  const addresses = addressesOf(section);
  if (!document.createElement("canvas").getContext("webgl2")) {
    say(section, "No map: this browser does not draw with WebGL 2. The table tells the same.");
    return;
  }
  const [{ MapView }, { places, passedOver }, world] = await Promise.all([
    import("./view.ts"),
    fetchPlaces(addresses.places),
    fetchJson(addresses.world) as Promise<World>,
    styled(addresses.style),
  ]);
  if (passedOver > 0) {
    say(section, `${passedOver === 1 ? "1 place is" : `${passedOver} places are`} not on the map: where could not be read.`);
  }
  if (places.length === 0) {
    return;
  }
  const archive = addresses.pmtiles ? await archiveOr(section, addresses.pmtiles) : undefined;
  const view = new MapView({ places, world, worker: addresses.worker, archive, page: new URL(location.href) });
  tableBelow(section, view.element);
  await view.start();
}

/** An archive that cannot be opened costs the base map that it would have been. */
async function archiveOr(section: HTMLElement, address: string): Promise<Archive | undefined> {
  const { openArchive } = await import("./archive.ts");
  try {
    return await openArchive(address);
  } catch (problem) {
    say(section, `The base map is the bundled one: ${address} could not be opened (${problem instanceof Error ? problem.message : String(problem)}).`);
    return undefined;
  }
}

function addressesOf({ dataset }: HTMLElement): Addresses {
  const { places, world, worker, style, pmtiles = "" } = dataset;
  if (!places || !world || !worker || !style) {
    throw new Error("the page lacks one of data-places, data-world, data-worker and data-style");
  }
  return { places, world, worker, style, pmtiles };
}

async function fetchPlaces(address: string): Promise<Places> {
  return readPlaces(await fetchJson(address), location.origin);
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address, { credentials: "same-origin" });
  if (!answer.ok) {
    throw new Error(`${address} answered ${answer.status}`);
  }
  return answer.json();
}

function styled(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = address;
    sheet.addEventListener("load", () => resolve());
    sheet.addEventListener("error", () => reject(new Error(`${address} could not be loaded`)));
    document.head.append(sheet);
  });
}

function say(section: HTMLElement, words: string): void {
  const line = document.createElement("p");
  line.className = "small map-note";
  line.setAttribute("role", "status");
  line.textContent = words;
  const heading = section.querySelector("h2");
  heading ? heading.after(line) : section.prepend(line);
}
