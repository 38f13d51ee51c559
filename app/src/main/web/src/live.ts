// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** Says how many incidents are new or changed since the page was made; the page itself stays as it is until somebody asks for it anew. */
export function startLive(place: HTMLElement): void {
  const events = place.dataset.events;
  if (!events || new URLSearchParams(location.search).has("as-of")) {
    return;
  }
  const fresh = new Set<string>();
  const changed = new Set<string>();
  const words = document.createElement("span");
  const again = document.createElement("a");
  again.href = location.pathname + location.search;
  again.textContent = "Show them";
  place.append(words, " ", again);
  const stream = new EventSource(events);
  stream.addEventListener("change", (event) => {
    const told = JSON.parse((event as MessageEvent<string>).data) as { change: string; incident?: string };
    if (told.incident) {
      (told.change === "new-incident" ? fresh : changed).add(told.incident);
    }
    const parts = [...count(fresh.size, "new incident"), ...count(changed.size, "changed incident")];
    words.textContent = `Since this page was made: ${parts.join(" and ")}.`;
    place.hidden = parts.length === 0;
  });
  addEventListener("pagehide", () => stream.close());
}

function count(number: number, noun: string): string[] {
  return number === 0 ? [] : [number === 1 ? `1 ${noun}` : `${number} ${noun}s`];
}
