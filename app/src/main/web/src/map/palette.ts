// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** The colours of what WebGL draws: the page's own, by way of the properties that map.css makes of them. */
const TONES = ["sea", "land", "coast", "border", "contested", "area", "area-edge", "parted", "parted-edge", "lit"] as const;
export type Tone = (typeof TONES)[number];
export type Palette = Readonly<Record<Tone, string>>;

/** As the page is now, in light or dark. */
export function palette(view: HTMLElement): Palette {
  const probe = view.appendChild(document.createElement("i"));
  const colours = TONES.map((tone) => {
    probe.style.color = `var(--map-${tone})`;
    return [tone, rgba(getComputedStyle(probe).color)] as const;
  });
  probe.remove();
  return Object.fromEntries(colours) as Record<Tone, string>;
}

/** Calls back when the reader's system changes between light and dark. */
export function onSchemeChange(changed: () => void): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", changed);
}

/** A mixed colour is told as "color(srgb 0.1 0.2 0.3 / 0.4)", which MapLibre does not read. */
function rgba(colour: string): string {
  const mixed = /^color\(srgb ([^)]+)\)$/.exec(colour);
  if (!mixed) {
    return colour;
  }
  const [red, green, blue, alpha] = mixed[1]!.split(/[\s/]+/).map(Number);
  const channels = [red, green, blue].map((part) => Math.round(255 * Math.max(0, Math.min(1, part ?? 0))));
  return `rgba(${channels.join(", ")}, ${alpha ?? 1})`;
}
