// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** Puts the map where the table was, and the table, for whoever would rather read it, below. */
export function tableBelow(section: HTMLElement, map: HTMLElement): void {
  const table = section.querySelector<HTMLElement>("table.places");
  if (!table) {
    section.append(map);
    return;
  }
  const scrolling = table.parentElement?.classList.contains("scroll") ? table.parentElement : table;
  const details = document.createElement("details");
  details.className = "map-table";
  const summary = details.appendChild(document.createElement("summary"));
  summary.textContent = "As a table";
  scrolling.replaceWith(map, details);
  details.append(scrolling);
}
