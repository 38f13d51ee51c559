// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** Every page loads this; what an island needs is fetched only where there is one, and none waits for another. */
const ISLANDS: Readonly<Record<string, (island: HTMLElement) => Promise<void>>> = {
  map: async (island) => (await import("./map/island.ts")).startMap(island),
  review: async (island) => (await import("./review/island.ts")).startReview(island),
  copy: async (island) => (await import("./copy.ts")).startCopy(island),
  live: async (island) => (await import("./live.ts")).startLive(island),
};

const islands = [...document.querySelectorAll<HTMLElement>("[data-island]")];
await Promise.allSettled(islands.map((island) => ISLANDS[island.dataset["island"] ?? ""]?.(island)));
/** For whoever looks at the page by a program: nothing more will be added. */
document.documentElement.toggleAttribute("data-ready", true);

export {};
