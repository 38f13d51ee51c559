// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A PMTiles archive of one vector tile, the whole world, in which a rectangle is land: enough to see that an archive is read and drawn.

const EXTENT = 4096;

export function archive({ west, south, east, north }, attribution) {
  const tile = bytes(field(3, layer("earth", [corner(west, north), corner(west, south), corner(east, south), corner(east, north)])));
  const metadata = Buffer.from(JSON.stringify({ attribution, vector_layers: [{ id: "earth", fields: {} }] }));
  const root = bytes([...varint(1), ...varint(0), ...varint(1), ...varint(tile.length), ...varint(1)]);
  return Buffer.concat([header(root.length, metadata.length, tile.length), root, metadata, tile]);
}

function header(root, metadata, tile) {
  const head = Buffer.alloc(127);
  head.write("PMTiles", 0, "latin1");
  head[7] = 3;
  const parts = [127, root, 127 + root, metadata, 127 + root + metadata, 0, 127 + root + metadata, tile, 1, 1, 1];
  parts.forEach((value, i) => head.writeBigUInt64LE(BigInt(value), 8 + 8 * i));
  head.set([1, 1, 1, 1, 0, 0], 96); // clustered; nothing compressed; vector tiles; zoom 0 alone
  [-1800000000, -850000000, 1800000000, 850000000].forEach((degrees, i) => head.writeInt32LE(degrees, 102 + 4 * i));
  return head;
}

function layer(name, ring) {
  return [...field(15, 2), ...field(1, [...Buffer.from(name)]), ...field(2, [...field(3, 3), ...field(4, polygon(ring))]), ...field(5, EXTENT)];
}

function polygon(ring) {
  let [x, y] = [0, 0];
  const steps = ring.map(([toX, toY]) => {
    const step = [...varint(zigzag(toX - x)), ...varint(zigzag(toY - y))];
    [x, y] = [toX, toY];
    return step;
  });
  return [...varint(9), ...steps[0], ...varint(((ring.length - 1) << 3) | 2), ...steps.slice(1).flat(), ...varint(15)];
}

function corner(lon, lat) {
  const y = 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
  return [Math.round(((lon + 180) / 360) * EXTENT), Math.round(y * EXTENT)];
}

function field(number, value) {
  return typeof value === "number" ? [...varint(number << 3), ...varint(value)] : [...varint((number << 3) | 2), ...varint(value.length), ...value];
}

function varint(value) {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}

function zigzag(value) {
  return value < 0 ? -value * 2 - 1 : value * 2;
}

function bytes(values) {
  return Buffer.from(values);
}
