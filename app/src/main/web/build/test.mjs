// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Bundles the tests and runs them: Node before 22.6 does not read TypeScript.

import { spawnSync } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import { build } from "esbuild";

const BUILT = "built-tests";
const tests = (await readdir("test")).filter((file) => file.endsWith(".test.ts"));
await rm(BUILT, { recursive: true, force: true });
await build({
  entryPoints: tests.map((file) => "test/" + file),
  outdir: BUILT,
  bundle: true,
  platform: "node",
  format: "esm",
  outExtension: { ".js": ".mjs" },
  logLevel: "warning",
});
const files = tests.map((file) => BUILT + "/" + file.replace(/ts$/, "mjs"));
process.exitCode = spawnSync(process.execPath, ["--test", ...files], { stdio: "inherit" }).status ?? 1;
