// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { isTypedIn, meaning } from "./keys.ts";

/**
 * Keys for what the page has buttons for: an element with `data-key` is pressed by that key, a field is gone to. Nothing is done that
 * could not be done by pressing what is seen.
 */
export function startReview(page: HTMLElement): void {
  document.addEventListener("keydown", (event) => {
    const focused = document.activeElement;
    const place = focused instanceof HTMLElement ? focused : null;
    if (event.key === "Escape" && isTypedIn(place)) {
      place?.blur();
      return;
    }
    const key = meaning(event, place);
    const target = key === undefined ? null : find(page, key);
    if (target) {
      event.preventDefault();
      press(target);
    }
  });
  page.querySelector(".done")?.scrollIntoView({ block: "nearest" });
}

function find(page: HTMLElement, key: string): HTMLElement | null {
  if (key === "/") {
    return page.querySelector<HTMLElement>("input[type=search]");
  }
  return page.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
}

function press(target: HTMLElement): void {
  if (!(target instanceof HTMLInputElement)) {
    target.click();
    return;
  }
  target.closest("details")?.setAttribute("open", "");
  target.focus();
  target.select();
}
