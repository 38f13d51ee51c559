// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** Every page loads this; what an island needs is fetched only where there is one. */
const map = document.querySelector<HTMLElement>("[data-island=map]");
if (map) {
  const { startMap } = await import("./map/island.ts");
  await startMap(map);
}

const review = document.querySelector<HTMLElement>("[data-island=review]");
if (review) {
  const { startReview } = await import("./review/island.ts");
  startReview(review);
}

export {};
