// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The licences of all packages of which something is in the bundle, from the packages themselves.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const HEAD = `What the scripts and the map of the workbench are made of, each with its licence.

The base map is Natural Earth (https://www.naturalearthdata.com), in the public domain, by way of the package world-atlas.
`;

export async function notices() {
  const lock = JSON.parse(await readFile("package-lock.json", "utf8"));
  // MapLibre comes with what it needs already in it, so every package that is not for building alone is told.
  const paths = Object.keys(lock.packages).filter((path) => path && !lock.packages[path].dev);
  const parts = await Promise.all(paths.sort().map(notice));
  return [HEAD, ...parts].join("\n" + "-".repeat(80) + "\n\n");
}

async function notice(path) {
  const { name, version, license } = JSON.parse(await readFile(join(path, "package.json"), "utf8"));
  if (!license) {
    throw new Error(`${name} ${version} does not say its licence`);
  }
  const files = (await readdir(path)).filter((file) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(path, file), "utf8")));
  return [`${name} ${version} (${license})\n`, ...texts.map((text) => text.trim() + "\n")].join("\n");
}
