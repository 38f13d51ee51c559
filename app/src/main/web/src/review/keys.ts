// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** What of a key press decides what it does. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
  readonly repeat: boolean;
}

/** What of an element decides whether it is typed in. */
export interface Place {
  readonly tagName: string;
  readonly isContentEditable: boolean;
  readonly type?: string;
}

/** Fields of these types take no letters. */
const LETTERLESS = new Set(["button", "checkbox", "radio", "submit", "reset"]);

export function isTypedIn(place: Place | null): boolean {
  if (place === null) {
    return false;
  }
  switch (place.tagName) {
    case "INPUT":
      return !LETTERLESS.has(place.type ?? "text");
    case "TEXTAREA":
    case "SELECT":
      return true;
    default:
      return place.isContentEditable;
  }
}

/** The key that a press means; none where it is the browser's, held down, or part of what somebody types. */
export function meaning(press: Press, place: Place | null): string | undefined {
  const browsers = press.ctrlKey || press.altKey || press.metaKey || press.isComposing || press.repeat;
  return browsers || isTypedIn(place) ? undefined : press.key;
}
