// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** Every page loads this; what an island needs is fetched only where there is one. */
const map = document.querySelector<HTMLElement>("[data-island=map]");
if (map) {
  const { startMap } = await import("./map/island.ts");
  await startMap(map);
}

for (const citation of document.querySelectorAll<HTMLElement>("[data-island=copy]")) {
  const { startCopy } = await import("./copy.ts");
  startCopy(citation);
}

const live = document.querySelector<HTMLElement>("[data-island=live]");
if (live) {
  const { startLive } = await import("./live.ts");
  startLive(live);
}

export {};
