// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Bundles the scripts and writes the data they load: node build/build.mjs, with the folder to write to in RASHOMON_ASSETS.

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { notices } from "./notices.mjs";
import { world } from "./world.mjs";

const ASSETS = process.env.RASHOMON_ASSETS ?? "dist";
/** What a page names; the other scripts are imported by these. */
const ENTRIES = { main: "src/main.ts", map: "src/map/map.css" };

await rm(ASSETS, { recursive: true, force: true });
await mkdir(ASSETS, { recursive: true });

const { metafile } = await build({
  entryPoints: ENTRIES,
  outdir: ASSETS,
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  minify: true,
  legalComments: "none", // they stand in THIRD-PARTY.txt
  chunkNames: "[name]-[hash]",
  metafile: true,
  logLevel: "warning",
});
const bundled = Object.keys(metafile.outputs).map((path) => basename(path));

await copyWorker(join(ASSETS, "maplibre-worker.js"));
await writeFile(join(ASSETS, "world.json"), JSON.stringify(await world()));
await writeFile(join(ASSETS, "THIRD-PARTY.txt"), await notices());
await writeFile(join(ASSETS, "index.tsv"), index(bundled));

/** MapLibre brings its worker as a file of its own; the map to its sources is not served. */
async function copyWorker(to) {
  const code = await readFile("node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs", "utf8");
  await writeFile(to, code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n"));
}

/** A folder inside a jar cannot be listed, so its files are told: whether each is kept by its name (which holds its hash) or its address. */
function index(scripts) {
  const named = new Set(Object.keys(ENTRIES).flatMap((name) => [name + ".js", name + ".css"]));
  const files = [...scripts, "maplibre-worker.js", "world.json", "THIRD-PARTY.txt"].sort();
  return files.map((name) => name + "\t" + (scripts.includes(name) && !named.has(name) ? "name" : "address") + "\n").join("");
}
