// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks at the map in a browser, presses what can be pressed, and takes pictures: node look.mjs ASSETS PICTURES [NAME...]
//
// Fails when the map is not as it should be, when a request leaves the host or when the page's policy was violated. CHROMIUM names the
// browser (default /usr/bin/chromium).

import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";

const [assets, pictures, ...wanted] = process.argv.slice(2);
const DESK = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const SOFTWARE_WEBGL = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
const NO_WEBGL = ["--disable-gpu", "--disable-3d-apis"];
const DRAWN = ".map-frame[data-drawn]";

const looks = {
  light: () => look(DESK, "/", picture),
  dark: () => look({ ...DESK, colorScheme: "dark" }, "/", picture),
  phone: () => look(PHONE, "/", picture),
  world: () => look(DESK, "/?within=-170,-55,175,75", picture),
  kashmir: () => look(DESK, "/?within=66,27,84,38", picture),
  levant: () => look(DESK, "/?within=30,29,44,38", picture),
  turned: () => look(DESK, "/", turned),
  pointed: () => look(DESK, "/", pointed),
  keyed: () => look({ ...DESK, reducedMotion: "reduce" }, "/", keyed),
  part: () => look(DESK, "/?q=strike&page=3", part),
  archive: () => look(DESK, "/archive.html", archived),
  noArchive: () => look(DESK, "/no-archive.html", withoutArchive),
  broken: () => look(DESK, "/broken.html", broken),
  noWebGl: () => look(DESK, "/", withoutWebGl, NO_WEBGL),
  noScript: () => look({ ...DESK, javaScriptEnabled: false }, "/", withoutScript),
};

async function picture(page, name) {
  await page.waitForSelector(DRAWN);
  assert.equal(await page.locator(".map-table table.places").count(), 1);
  await page.screenshot({ path: join(pictures, name + ".png"), fullPage: name === "phone" });
}

async function turned(page, name) {
  await page.waitForSelector(DRAWN);
  const light = await centre(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForTimeout(1500);
  const dark = await centre(page);
  assert.ok(sum(light) - sum(dark) > 200, `light ${light}, dark ${dark}`);
  await page.screenshot({ path: join(pictures, name + ".png") });
}

async function pointed(page, name) {
  await page.waitForSelector(DRAWN);
  const popup = page.locator(".map-popup");
  await page.locator('.map-spot[aria-label^="Paktika:"]').hover();
  await popup.waitFor();
  assert.match(await popup.innerText(), /Paktika\s+Afghanistan · somewhere in this province\s+21 incidents, 13 in which accounts part\s+Show them/);
  await popup.hover();
  await page.waitForTimeout(500);
  assert.ok(await popup.isVisible(), "the popup stays while it is pointed at");
  await page.screenshot({ path: join(pictures, name + ".png") });
  await page.locator('.map-spot[aria-label^="<img"]').click();
  assert.match(await popup.innerText(), /<img src=x onerror=alert\(1\)>/);
  assert.equal(await popup.locator("img, b").count(), 0);
  assert.equal(await popup.locator("a").count(), 0, "a link to a script is none");
  await page.keyboard.press("Escape");
  assert.ok(!(await popup.isVisible()));
  await pointAtArea(page, popup);
}

/** West of Kandahar's circle there is nothing but the disc of its province, and below it the country. */
async function pointAtArea(page, popup) {
  const circle = await page.locator('.map-spot[aria-label^="Kandahar Province"]').boundingBox();
  await page.mouse.click(circle.x - 20, circle.y + 50);
  await popup.waitFor();
  assert.match(await popup.innerText(), /2 areas that reach here[^]*Kandahar Province[^]*Afghanistan/);
  await page.screenshot({ path: join(pictures, "area.png") });
}

async function keyed(page) {
  await page.waitForSelector(DRAWN);
  await page.locator('.map-spot[aria-label^="Kabul:"]').focus();
  const popup = page.locator(".map-popup");
  await popup.waitFor();
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("href")), "/?place=Kabul");
  await page.keyboard.press("Escape");
  assert.ok(!(await popup.isVisible()));
  assert.match(await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? ""), /^Kabul: 17 incidents/);
  await page.locator(".maplibregl-canvas").focus();
  const before = await page.locator('.map-spot[aria-label^="Kabul:"]').boundingBox();
  await page.keyboard.press("ArrowRight");
  await page.waitForTimeout(800);
  const after = await page.locator('.map-spot[aria-label^="Kabul:"]').boundingBox();
  assert.ok(after.x < before.x - 20, "the arrow keys move the map");
}

async function part(page) {
  await page.waitForSelector(DRAWN);
  await page.getByRole("button", { name: "Show what is in this part" }).click();
  await page.waitForURL(/within=/);
  assert.match(page.url(), /\/\?q=strike&within=5\d\.\d{4},2\d\.\d{4},7\d\.\d{4},3\d\.\d{4}$/);
  await page.waitForSelector(DRAWN);
  await page.getByRole("link", { name: "Show what is anywhere" }).click();
  await page.waitForURL(/\?q=strike$/);
}

async function archived(page, name) {
  await page.waitForSelector(DRAWN);
  assert.equal(await page.locator(".map-credit").innerText(), "Made with Natural Earth · © Somebody");
  assert.equal(await page.locator(".map-note", { hasText: "bundled" }).count(), 0);
  await page.screenshot({ path: join(pictures, name + ".png") });
}

async function withoutArchive(page) {
  await page.waitForSelector(DRAWN);
  assert.match(await page.locator(".map-note").allInnerTexts().then((all) => all.join()), /The base map is the bundled one: \/nothing\.pmtiles could not be opened/);
}

async function broken(page) {
  await page.locator(".map-note").waitFor();
  assert.match(await page.locator(".map-note").innerText(), /The map could not be drawn: \/nowhere\.json answered 404\. The table tells the same\./);
  await tableStands(page);
}

async function withoutWebGl(page) {
  await page.locator(".map-note").waitFor();
  assert.match(await page.locator(".map-note").innerText(), /does not draw with WebGL 2/);
  await tableStands(page);
}

async function withoutScript(page) {
  await tableStands(page);
}

async function tableStands(page) {
  assert.ok(await page.locator("section.map > .scroll > table.places").isVisible());
  assert.equal(await page.locator(".map-view").count(), 0);
}

async function centre(page) {
  const shot = await page.locator(".map-frame").screenshot();
  return page.evaluate(async (encoded) => {
    const binary = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([binary], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    return [...canvas.getImageData(300, 480, 1, 1).data.slice(0, 3)];
  }, shot.toString("base64"));
}

function sum(values) {
  return values.reduce((one, other) => one + other, 0);
}

let complaints = [];

async function look(options, path, judge, flags = SOFTWARE_WEBGL) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", ...flags],
  });
  try {
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(90_000);
    page.on("request", (request) => request.url().startsWith(host) || complaints.push("left the host: " + request.url()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => /Content.Security.Policy|Refused/i.test(message.text()) && complaints.push(message.text()));
    await page.goto(host + path);
    await judge(page, current);
  } finally {
    await browser.close();
  }
}

let current = "";
const server = await serve(assets);
const host = `http://127.0.0.1:${server.address().port}`;
await mkdir(pictures, { recursive: true });
for (const [name, run] of Object.entries(looks).filter(([name]) => wanted.length === 0 || wanted.includes(name))) {
  [current, complaints] = [name, []];
  try {
    await run();
    assert.deepEqual(complaints, []);
    console.log("ok", name);
  } catch (problem) {
    console.log("NOT OK", name, problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  }
}
server.close();
