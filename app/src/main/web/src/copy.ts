// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** Adds a button that copies a citation, with the address made whole. */
export function startCopy(citation: HTMLElement): void {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  const words = citation.textContent?.trim() ?? "";
  button.addEventListener("click", () => {
    const whole = words.replace(/ (\/incident\/\S+)$/, (_, path: string) => ` ${location.origin}${path}`);
    navigator.clipboard.writeText(whole).then(
      () => (button.textContent = "Copied"),
      () => (button.textContent = "Not copied: mark the words and copy them"),
    );
  });
  citation.append(" ", button);
}
