// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Serves one page with a map as the workbench would, with its policy: node serve.mjs ASSETS [PORT]

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { archive } from "./archive.mjs";

export const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'";

const HERE = new URL(".", import.meta.url).pathname;
const STYLE = join(HERE, "../../main/resources/org/rashomon/app/web/rashomon.css");
const TYPES = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".html": "text/html; charset=utf-8",
  ".pmtiles": "application/octet-stream",
};

export function serve(assets, port = 0) {
  const server = createServer(async (request, answer) => {
    const { pathname } = new URL(request.url, "http://localhost");
    try {
      send(request, answer, await contentOf(pathname, assets), TYPES[extname(pathname)] ?? TYPES[".html"]);
    } catch {
      answer.writeHead(404, { "Content-Type": "text/plain" }).end("not found\n");
    }
  });
  return new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(server)));
}

/** The same page, with other data beside it. */
const VARIANTS = {
  "/archive.html": ['data-island="map"', 'data-island="map" data-pmtiles="/tiny.pmtiles"'],
  "/no-archive.html": ['data-island="map"', 'data-island="map" data-pmtiles="/nothing.pmtiles"'],
  "/broken.html": ["/places.json", "/nowhere.json"],
};

async function contentOf(path, assets) {
  if (path in VARIANTS) {
    return Buffer.from((await readFile(join(HERE, "map.html"), "utf8")).replace(...VARIANTS[path]));
  }
  return path === "/tiny.pmtiles" ? TINY : readFile(fileFor(path, assets));
}

const TINY = archive({ west: 61, south: 27, east: 76, north: 37 }, '<a href="https://example.org">© Somebody</a>');

function fileFor(path, assets) {
  if (path.startsWith("/assets/")) {
    return join(assets, basename(path));
  }
  return path === "/rashomon.css" ? STYLE : join(HERE, path === "/" ? "map.html" : basename(path));
}

function send(request, answer, bytes, type) {
  const headers = { "Content-Type": type ?? "text/plain", "Content-Security-Policy": POLICY, "X-Content-Type-Options": "nosniff" };
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "");
  if (range) {
    const [from, to] = [Number(range[1]), Math.min(Number(range[2]), bytes.length - 1)];
    answer.writeHead(206, { ...headers, "Content-Range": `bytes ${from}-${to}/${bytes.length}` }).end(bytes.subarray(from, to + 1));
  } else {
    answer.writeHead(200, { ...headers, "Content-Encoding": "gzip" }).end(gzipSync(bytes));
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const server = await serve(process.argv[2], Number(process.argv[3] ?? 8000));
  console.log(`http://127.0.0.1:${server.address().port}/`);
}
